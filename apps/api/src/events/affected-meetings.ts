import { type EntityManager } from 'typeorm';
import { NotPossible } from '../common/index.ts';
import { AffectedMeeting, MeetingsAffected } from './event-setup.result.ts';

const LISTED = 100;

const NAME = (x: string): string => `case when ${x}.uses_code_name then ${x}.code_name_en else coalesce(${x}.approved_name, ${x}.legal_name) end`;

/** Places that are taken away: all of some slots, all of some tables, or one table in some slots. */
export type TakenPlaces = { readonly slotIds: readonly string[] } | { readonly tableIds: readonly string[] } | { readonly slotIds: readonly string[]; readonly tableIds: readonly string[] };

interface Counted {
  readonly count: number;
  /** Stands for exactly these meetings at these places. */
  readonly key: string;
  readonly begun: number;
  readonly inDraft: number;
}

/**
 * Planned meetings of the draft and the published version that stand on places which are taken away. The rows of those are locked, so that no meeting is put there meanwhile.
 * @param now - of the event; what has begun by then cannot lose its place
 * @returns null when none does
 */
export async function meetingsNeeding(manager: EntityManager, eventId: string, places: TakenPlaces, now: Date): Promise<(Counted & { readonly refusal: MeetingsAffected }) | null> {
  const [slotIds, tableIds] = ['slotIds' in places ? places.slotIds : null, 'tableIds' in places ? places.tableIds : null];
  if (slotIds?.length === 0 || tableIds?.length === 0) return null;
  if (slotIds) await manager.query(`select from slot where event_id = $1 and id = any($2::uuid[]) order by id for update`, [eventId, slotIds]);
  if (tableIds) await manager.query(`select from event_table where event_id = $1 and id = any($2::uuid[]) order by id for update`, [eventId, tableIds]);
  const STANDING = `from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id
    where m.event_id = $1 and ($2::uuid[] is null or m.slot_id = any($2)) and ($3::uuid[] is null or m.table_id = any($3)) and m.status = 'planned' and v.status in ('draft', 'published')`;
  const [counted] = (await manager.query(
    `select count(*)::int as count, md5(string_agg(concat_ws(' ', v.status, m.id, m.slot_id, m.table_id), ',' order by v.status, m.id)) as key,
       count(*) filter (where lower(m.during) <= $4)::int as begun, count(*) filter (where v.status = 'draft')::int as "inDraft" ${STANDING}`,
    [eventId, slotIds, tableIds, now],
  )) as [Counted];
  if (counted.count === 0) return null;
  const rows = (await manager.query(
    `select m.id as "meetingId", m.in_version as "scheduleStatus", lower(m.during) as "startsAt", t.label as "tableLabel", t.hall, coalesce(t.hall_uk, t.hall) as "hallUk", ${NAME('f')} as "firstName", ${NAME('s')} as "secondName"
     from (select m.*, v.status as in_version ${STANDING}) m join event_table t on t.event_id = m.event_id and t.id = m.table_id
       join registration f on f.event_id = m.event_id and f.id = m.first_registration_id join registration s on s.event_id = m.event_id and s.id = m.second_registration_id
     order by m.in_version desc, m.during, t.position limit ${LISTED}`,
    [eventId, slotIds, tableIds],
  )) as AffectedMeeting[];
  const refusal = MeetingsAffected.of(rows.map((row) => Object.assign(new AffectedMeeting(), row)), counted);
  return { ...counted, refusal };
}

/**
 * Lets planned meetings lose their slot or table where the organiser has seen exactly which. What is published stays as it is until it is mended; a draft with such
 * meetings is set aside, from where it can be restored.
 * @param accepted - key of what was seen; null: nothing yet
 * @returns who is in the way; null when nobody is, or when they were accepted
 */
export async function losePlaces(manager: EntityManager, eventId: string, places: TakenPlaces, { accepted, now }: { readonly accepted: string | null; readonly now: Date }): Promise<MeetingsAffected | NotPossible | null> {
  const affected = await meetingsNeeding(manager, eventId, places, now);
  if (!affected) return null;
  if (affected.begun > 0 || affected.key !== accepted) return affected.refusal;
  const open = await disruptionOpen(manager, eventId);
  if (open) return open;
  if (affected.inDraft > 0) await manager.query(`update schedule_version set status = 'discarded' where event_id = $1 and status = 'draft'`, [eventId]);
  return null;
}

/** While a disruption waits to be published, its draft stands on the places of the event: none is taken from it. */
export async function disruptionOpen(manager: EntityManager, eventId: string): Promise<NotPossible | null> {
  const [open] = (await manager.query(`select 1 from disruption where event_id = $1 and status = 'open'`, [eventId])) as unknown[];
  return open ? NotPossible.because('disruptionOpen', 'A disruption waits to be published. Publish it or undo it first.', 'open') : null;
}

/** Takes slots or tables away: those that a version of the schedule still names are kept as retired. */
export async function removeOrRetire(manager: EntityManager, eventId: string, kind: 'slot' | 'table', ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const [owner, column] = kind === 'slot' ? ['slot', 'slot_id'] : ['event_table', 'table_id'];
  const isUsed = `exists (select from schedule_meeting m where m.event_id = o.event_id and m.${column} = o.id)`;
  await manager.query(`update ${owner} o set retired_at = now() where event_id = $1 and id = any($2::uuid[]) and ${isUsed}`, [eventId, ids]);
  await manager.query(`delete from ${owner} o where event_id = $1 and id = any($2::uuid[]) and retired_at is null`, [eventId, ids]);
}
