import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { inTransaction } from '../../database/index.ts';
import { fingerprintOf, ListInputReader } from './list-input.reader.ts';
import { type ListEntry } from './list-rules.ts';
import { makeLists, type MadeList } from './make-lists.ts';

interface Newest {
  readonly version: number;
  readonly fingerprint: string;
}

const STORE_SQL = `
insert into recommended_list (event_id, registration_id, version, entries, length, shown_on, shown_on_without_floor, shown_on_by_score, unseen)
select $1, l."registrationId", $2, l.entries, l.length, l."shownOn", l."shownOnWithoutFloor", l."shownOnByScore", l.unseen
from jsonb_to_recordset($3::jsonb) as l ("registrationId" uuid, entries jsonb, length integer, "shownOn" integer, "shownOnWithoutFloor" integer, "shownOnByScore" integer, unseen text)
  join registration r on r.event_id = $1 and r.id = l."registrationId"
on conflict (event_id, registration_id) do update set version = excluded.version, entries = excluded.entries, length = excluded.length, shown_on = excluded.shown_on,
  shown_on_without_floor = excluded.shown_on_without_floor, shown_on_by_score = excluded.shown_on_by_score, unseen = excluded.unseen`;

/** Makes the lists of an event and puts them in the place of those before, all at once or not at all. */
@Injectable()
export class RecommendedListsMaker {
  constructor(
    private readonly source: DataSource,
    private readonly input: ListInputReader,
  ) {}

  /**
   * @param mark - what the lists will be known to be made of; read before anything else
   * @returns whether there are new lists: the same input makes none
   */
  async make(eventId: string, mark: string): Promise<boolean> {
    const newest = await newestOf(this.source.manager, eventId);
    const input = await this.input.read(eventId);
    const fingerprint = fingerprintOf(input);
    if (newest?.fingerprint === fingerprint) {
      await this.source.query('update recommended_version set mark = $3, checked_at = now() where event_id = $1 and version = $2', [eventId, newest.version, mark]);
      return false;
    }
    const [{ now }] = (await this.source.query('select now() as now')) as [{ now: Date }];
    const lists = makeLists(input, await this.#before(eventId), now.toISOString());
    return inTransaction(this.source, (manager) => store(manager, eventId, newest?.version ?? 0, { mark, fingerprint, lists }));
  }

  async #before(eventId: string): Promise<Map<string, { entries: ListEntry[]; length: number }>> {
    const rows = (await this.source.query('select registration_id as id, entries, length from recommended_list where event_id = $1', [eventId])) as { id: string; entries: ListEntry[]; length: number }[];
    return new Map(rows.map(({ id, entries, length }) => [id, { entries, length }]));
  }
}

/** Whoever made lists meanwhile has made newer ones: these are forgotten. */
async function store(manager: EntityManager, eventId: string, before: number, made: { readonly mark: string; readonly fingerprint: string; readonly lists: readonly MadeList[] }): Promise<boolean> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('recommended lists'), hashtext($1))`, [eventId]);
  if (((await newestOf(manager, eventId))?.version ?? 0) !== before) return false;
  const version = before + 1;
  await manager.query('insert into recommended_version (event_id, version, fingerprint, mark) values ($1, $2, $3, $4)', [eventId, version, made.fingerprint, made.mark]);
  await manager.query(STORE_SQL, [eventId, version, JSON.stringify(made.lists)]);
  await manager.query('delete from recommended_list where event_id = $1 and version < $2', [eventId, version]);
  return true;
}

async function newestOf(manager: EntityManager, eventId: string): Promise<Newest | undefined> {
  const [row] = (await manager.query('select version, fingerprint from recommended_version where event_id = $1 order by version desc limit 1', [eventId])) as Newest[];
  return row;
}
