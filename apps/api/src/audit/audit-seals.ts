import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { inTransaction } from '../database/index.ts';
import { AuditIntegrity } from './audit.type.ts';

interface SealedRow {
  id: string;
  content: string;
}
interface Seal {
  before: string;
  hash: Buffer;
}

const GENESIS: Seal = { before: '0', hash: Buffer.alloc(32) };
const CONTENT = `json_build_array(id, extract(epoch from happened_at), actor_kind, actor_id, event_id, action, subject_kind, subject_id, facts)::text`;

/**
 * Hash chain over the log: each seal holds the hash of all entries of the transactions since the one before, and of that
 * seal. A seal covers only transactions that are over, so that none of its entries can appear later.
 */
@Injectable()
export class AuditSeals {
  constructor(private readonly source: DataSource) {}

  /** @returns how many entries came under the new seal */
  async seal(): Promise<number> {
    return inTransaction(this.source, async (manager) => {
      await manager.query('select pg_advisory_xact_lock(7072004)');
      const [newest] = (await manager.query('select before_transaction as before, hash from audit_seal order by before_transaction desc limit 1')) as Seal[];
      const last = newest ?? GENESIS;
      const [{ horizon }] = (await manager.query('select pg_snapshot_xmin(pg_current_snapshot())::text as horizon')) as [{ horizon: string }];
      const rows = await sealedRows(manager, last.before, horizon);
      if (rows.length === 0) return 0;
      await manager.query('insert into audit_seal (before_transaction, hash) values ($1, $2)', [horizon, chain(last.hash, rows)]);
      return rows.length;
    });
  }

  async check(): Promise<AuditIntegrity> {
    const seals = (await this.source.query('select before_transaction as before, hash from audit_seal order by before_transaction')) as Seal[];
    let previous = GENESIS;
    let sealedEntries = 0;
    for (const seal of seals) {
      const rows = await sealedRows(this.source.manager, previous.before, seal.before);
      if (!chain(previous.hash, rows).equals(seal.hash)) {
        return Object.assign(new AuditIntegrity(), { isIntact: false, sealedEntries, brokenAtEntryId: rows[0]?.id ?? null });
      }
      sealedEntries += rows.length;
      previous = seal;
    }
    return Object.assign(new AuditIntegrity(), { isIntact: true, sealedEntries, brokenAtEntryId: null });
  }
}

const sealedRows = (manager: EntityManager, from: string, before: string): Promise<SealedRow[]> =>
  manager.query(
    `select id, ${CONTENT} as content from audit_entry where transaction_number >= $1 and transaction_number < $2 order by transaction_number, id`,
    [from, before],
  );

function chain(previous: Buffer, rows: readonly SealedRow[]): Buffer {
  const hash = createHash('sha256').update(previous);
  for (const row of rows) hash.update(row.content).update('\n');
  return hash.digest();
}
