import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@spilno/kernel';
import { DataSource } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { type Actor, neutralText, NotFound } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { JobQueue } from '../../jobs/index.ts';
import { type DeniedListFault, readDeniedList } from './read-denied-list.ts';
import { SCREEN_AGAIN } from './registration-screening.ts';
import { DeniedList } from './screening.type.ts';

export interface BroughtList {
  /** A list of this name that is in force is replaced. */
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly edition: string;
  readonly source: string;
  readonly bytes: Uint8Array;
}
export interface TakenList {
  readonly id: string;
  readonly entries: number;
  readonly skipped: number;
}
export type ListFault = DeniedListFault | { readonly kind: 'nameMissing' | 'editionMissing' | 'editionAhead' | 'sourceMissing' | 'tooLong' };

/** An entry written at once; some hundred bytes each. */
const ENTRIES_A_STATEMENT = 5_000;
const MAX_LIST_NAME = 80;
const MAX_SOURCE = 300;

/** Denied-party lists of the installation. A file that cannot be read leaves the edition in force as it is; of the file names and countries alone are kept, and no longer than its edition is in force. */
@Injectable()
export class DeniedListsService {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
    private readonly jobs: JobQueue,
  ) {}

  async all(): Promise<DeniedList[]> {
    const rows = (await this.source.query(
      `select l.id, l.name, l.edition::text as edition, l.source, l.file_sha256 as "fileSha256", l.entries, l.skipped, a.display_name as "importedBy", l.imported_at as "importedAt", l.retired_at as "retiredAt"
       from denied_list l left join account a on a.id = l.imported_by order by l.retired_at is not null, lower(l.name), l.imported_at desc limit 200`,
    )) as DeniedList[];
    return rows.map((row) => Object.assign(new DeniedList(), row));
  }

  /** Takes an edition in; every registration is screened again with it. */
  async take(actor: Actor, brought: BroughtList, today = new Date()): Promise<Result<TakenList, ListFault>> {
    const [name, from] = [neutralText(brought.name), neutralText(brought.source)];
    const fault = faultOf({ ...brought, name, source: from }, today);
    if (fault) return err(fault);
    const read = readDeniedList(brought.bytes);
    if (!read.ok) return err(read.error);
    const { entries, skipped } = read.value;
    const id = await inTransaction(this.source, async (manager) => {
      await manager.query(`select pg_advisory_xact_lock(hashtext('denied_list'))`);
      const replaced = (await manager.query('update denied_list set retired_at = now() where lower(name) = lower($1) and retired_at is null returning id', [name])) as [{ id: string }[], number];
      await manager.query('delete from denied_name where list_id = any($1::uuid[])', [replaced[0].map((row) => row.id)]);
      const [list] = (await manager.query(`insert into denied_list (name, edition, source, file_sha256, entries, skipped, imported_by) values ($1, $2, $3, $4, $5, $6, $7) returning id`, [
        name, brought.edition, from, createHash('sha256').update(brought.bytes).digest('hex'), entries.length, skipped, actor.accountId,
      ])) as [{ id: string }];
      for (let at = 0; at < entries.length; at += ENTRIES_A_STATEMENT) {
        await manager.query(`insert into denied_name (list_id, entry_ref, names, countries, keys) select $1, e.ref, e.names, e.countries, e.keys from jsonb_to_recordset($2::jsonb) as e (ref text, names text[], countries text, keys text[])`, [
          list.id, JSON.stringify(entries.slice(at, at + ENTRIES_A_STATEMENT)),
        ]);
      }
      await this.audit.record(manager, actor, { action: 'screening.listImported', subjectKind: 'deniedList', subjectId: list.id, facts: { name, edition: brought.edition, entries: entries.length } });
      await this.jobs.enqueue(SCREEN_AGAIN, {}, manager);
      return list.id;
    });
    return ok({ id, entries: entries.length, skipped });
  }

  /** A list that was brought by mistake, or is compared with no more. */
  async retire(actor: Actor, listId: string): Promise<string | NotFound> {
    return inTransaction(this.source, async (manager) => {
      const [rows] = (await manager.query('update denied_list set retired_at = now() where id = $1 and retired_at is null returning name', [listId])) as [{ name: string }[], number];
      if (!rows[0]) return NotFound.create();
      await manager.query('delete from denied_name where list_id = $1', [listId]);
      await manager.query('update screening_hit set is_current = false where list_id = $1 and is_current', [listId]);
      await this.audit.record(manager, actor, { action: 'screening.listRetired', subjectKind: 'deniedList', subjectId: listId, facts: { name: rows[0].name } });
      await this.jobs.enqueue(SCREEN_AGAIN, {}, manager);
      return listId;
    });
  }
}

function faultOf({ name, edition, source }: BroughtList, today: Date): ListFault | null {
  if (!name) return { kind: 'nameMissing' };
  if (!source) return { kind: 'sourceMissing' };
  if (name.length > MAX_LIST_NAME || source.length > MAX_SOURCE) return { kind: 'tooLong' };
  const day = /^\d{4}-\d{2}-\d{2}$/.test(edition) ? new Date(`${edition}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== edition) return { kind: 'editionMissing' };
  return day.getTime() > today.getTime() + 86_400_000 ? { kind: 'editionAhead' } : null;
}
