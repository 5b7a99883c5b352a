import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { JobQueue } from '../../jobs/index.ts';
import { nameLikeness, type NameLikeness, REVIEW_FROM, searchKeys } from './name-likeness.ts';

export const SCREEN_AGAIN = 'screen-again';
/** Payload of the job for one registration; without it everybody is compared. */
export interface ScreenAgain {
  readonly eventId: string;
  readonly registrationId: string;
}

const MOST_HITS_A_NAME = 20;

interface Subject {
  readonly registrationId: string;
  readonly kind: 'firm' | 'owner' | 'delegate';
  readonly name: string;
}
interface Candidate {
  readonly at: number;
  readonly listId: string;
  readonly listName: string;
  readonly entryRef: string;
  readonly names: readonly string[];
}
interface Found extends Subject, NameLikeness, Omit<Candidate, 'at' | 'names'> {
  readonly listedName: string;
}

const SUBJECTS_SQL = `
select r.id as "registrationId", 'firm' as kind, r.legal_name as name from registration r where r.event_id = $1 and r.id = any($2::uuid[])
union select r.id, 'firm', r.approved_name from registration r where r.event_id = $1 and r.id = any($2::uuid[])
union select o.registration_id, 'owner', o.name from registration_owner o where o.event_id = $1 and o.registration_id = any($2::uuid[])
union select d.registration_id, 'delegate', d.name from delegate d where d.event_id = $1 and d.registration_id = any($2::uuid[]) and d.removed_at is null`;

const CANDIDATES_SQL = `
select s.at, n.list_id as "listId", l.name as "listName", n.entry_ref as "entryRef", n.names
from jsonb_to_recordset($1::jsonb) as s (at int, keys text[]) join denied_name n on n.keys && s.keys join denied_list l on l.id = n.list_id and l.retired_at is null`;

/** A likeness that was settled stays so while both names stay the same; another spelling on the list is looked at anew. */
const KEEP_SQL = `
insert into screening_hit as h (event_id, registration_id, list_id, list_name, entry_ref, subject_kind, subject_name, listed_name, score, features)
select $1, f."registrationId", f."listId", f."listName", f."entryRef", f.kind, f.name, f."listedName", f.score, jsonb_build_object('words', f.words)
from jsonb_to_recordset($2::jsonb) as f ("registrationId" uuid, "listId" uuid, "listName" text, "entryRef" text, kind text, name text, "listedName" text, score real, words jsonb)
on conflict (event_id, registration_id, list_name, entry_ref, subject_kind, subject_name) do update set
  list_id = excluded.list_id, listed_name = excluded.listed_name, score = excluded.score, features = excluded.features, is_current = true,
  verdict = case when h.listed_name = excluded.listed_name then h.verdict end, reason = case when h.listed_name = excluded.listed_name then h.reason else '' end,
  settled_by = case when h.listed_name = excluded.listed_name then h.settled_by end, settled_at = case when h.listed_name = excluded.listed_name then h.settled_at end
returning h.registration_id as "registrationId", h.verdict is null as waits, h.xmax = 0 as "isNew"`;

/** Compares the names of registrations with every list in force: firm, owners above 10 %, delegates. */
@Injectable()
export class RegistrationScreening {
  constructor(private readonly jobs: JobQueue) {}

  /** Names of its people have changed: it is compared again soon, and goes back to the officers with a new likeness. */
  async order(manager: EntityManager, { eventId, registrationId }: ScreenAgain): Promise<void> {
    await this.jobs.enqueue(SCREEN_AGAIN, { eventId, registrationId }, manager);
  }

  /** @returns registrations with a likeness that was not known before */
  async screen(manager: EntityManager, eventId: string, registrationIds: readonly string[]): Promise<readonly string[]> {
    const listIds = ((await manager.query('select id from denied_list where retired_at is null')) as { id: string }[]).map(({ id }) => id);
    await manager.query('update screening_hit set is_current = false where event_id = $1 and registration_id = any($2::uuid[]) and is_current', [eventId, registrationIds]);
    const subjects = listIds.length === 0 ? [] : ((await manager.query(SUBJECTS_SQL, [eventId, registrationIds])) as Subject[]).filter(({ name }) => name);
    const found = await likest(manager, subjects);
    const kept = found.length === 0 ? [] : ((await manager.query(KEEP_SQL, [eventId, JSON.stringify(found)])) as { registrationId: string; waits: boolean; isNew: boolean }[]);
    await this.#note(manager, eventId, registrationIds, listIds, subjects);
    const fresh = [...new Set(kept.filter(({ isNew, waits }) => isNew && waits).map(({ registrationId }) => registrationId))];
    await this.showOnCases(manager, eventId, registrationIds, fresh);
    return fresh;
  }

  /**
   * What the queue says of open cases.
   * @param changed - registrations of which officers know something new: nobody decides on what they no longer see
   */
  async showOnCases(manager: EntityManager, eventId: string, registrationIds: readonly string[], changed: readonly string[]): Promise<void> {
    await manager.query(
      `update vetting_case c set version = c.version + case when c.registration_id = any($3::uuid[]) then 1 else 0 end, screening = case
         when not exists (select from denied_list where retired_at is null) then 'notScreened'
         when exists (select from screening_hit h where h.event_id = c.event_id and h.registration_id = c.registration_id and h.is_current and h.verdict is distinct from 'notSame') then 'review'
         else 'noMatch' end
       where c.event_id = $1 and c.registration_id = any($2::uuid[]) and c.status in ('first', 'second', 'third')`,
      [eventId, registrationIds, changed],
    );
  }

  async #note(manager: EntityManager, eventId: string, registrationIds: readonly string[], listIds: readonly string[], subjects: readonly Subject[]): Promise<void> {
    const counts = new Map<string, number>();
    for (const { registrationId } of subjects) counts.set(registrationId, (counts.get(registrationId) ?? 0) + 1);
    const names = registrationIds.map((id) => counts.get(id) ?? 0);
    await manager.query(
      `insert into registration_screening (event_id, registration_id, list_ids, names) select $1, s.id, $3::uuid[], s.names from unnest($2::uuid[], $4::int[]) as s (id, names)
       on conflict (event_id, registration_id) do update set list_ids = excluded.list_ids, names = excluded.names, screened_at = now()`,
      [eventId, registrationIds, listIds, names],
    );
  }
}

async function likest(manager: EntityManager, subjects: readonly Subject[]): Promise<readonly Found[]> {
  const wanted = subjects.map(({ name }, at) => ({ at, keys: searchKeys([name]) })).filter(({ keys }) => keys.length > 0);
  if (wanted.length === 0) return [];
  const candidates = (await manager.query(CANDIDATES_SQL, [JSON.stringify(wanted)])) as Candidate[];
  const found = new Map<number, Found[]>();
  for (const { at, names, ...entry } of candidates) {
    const subject = subjects[at]!;
    const best = names.map((listedName) => ({ listedName, ...nameLikeness(subject.name, listedName) })).reduce((one, other) => (other.score > one.score ? other : one));
    if (best.score >= REVIEW_FROM) found.set(at, [...(found.get(at) ?? []), { ...subject, ...entry, ...best }]);
  }
  return [...found.values()].flatMap((of) => of.toSorted((one, other) => other.score - one.score).slice(0, MOST_HITS_A_NAME));
}
