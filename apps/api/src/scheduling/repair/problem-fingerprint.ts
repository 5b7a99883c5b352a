import { type EntityManager } from 'typeorm';

/** Of each table that a problem is read from, the columns that matter; `x` is its row. */
const SOURCES: readonly (readonly [table: string, columns: string])[] = [
  ['event_day', 'x.id, x.date'],
  ['slot', 'x.id, x.during, x.disruption_id, x.replaces_slot_id, x.retired_at'],
  ['event_table', 'x.id, x.hall, x.position, x.retired_at'],
  ['table_closure', 'x.table_id, x.slot_id'],
  ['participant_type', 'x.code, x.max_meetings'],
  ['registration', 'x.id, x.type_code, x.status, x.hidden_at is null, x.preview_agreed_at is null, x.languages'],
  ['delegate', 'x.id, x.registration_id, x.attends_day_ids, x.removed_at, x.is_lead, x.created_at, x.languages'],
  ['availability_exception', 'x.delegate_id, x.during'],
  ['meeting_companion', 'x.delegate_id, x.meeting_id, x.during, x.is_active'],
  ['agreement', 'x.id, x.source, x.time_wish_day, x.time_wish_part, x.ended_at is null'],
  ['wish', 'x.from_registration_id, x.to_registration_id, x.value'],
  ['private_exclusion', 'x.registration_id, x.excluded_registration_id'],
  ['meeting_slot_rule', 'x.agreement_id, x.slot_id, x.rule'],
  ['meeting_precedence', 'x.before_agreement_id, x.after_agreement_id'],
  ['resource_pool', 'x.*'],
  ['resource_pool_absence', 'x.*'],
  ['disruption', 'x.id, x.status, x.version_id'],
  ['schedule_version', 'x.id, x.status, x.revision'],
];

const sumOf = (table: string, columns: string): string => `(select coalesce(sum(hashtextextended(row(${columns})::text, 0)), 0) from ${table} x where x.event_id = $1)`;

const FINGERPRINT_SQL = `select concat_ws(' ', (select hashtextextended(row(e.parallel_meetings, e.mutual_wishes_agree, e.max_meetings_in_row, e.walk_minutes, e.time_zone, e.version)::text, 0) from event e where e.id = $1),
  (select count(*) from slot s where s.event_id = $1 and lower(s.during) <= $2), ${SOURCES.map(([table, columns]) => sumOf(table, columns)).join(', ')}) as facts`;

/** Says whether what the scheduler knows of an event is what it was: one pass over its rows instead of the whole problem. */
export async function problemFingerprint(manager: EntityManager, eventId: string, now: Date): Promise<string> {
  const [{ facts }] = (await manager.query(FINGERPRINT_SQL, [eventId, now])) as [{ facts: string }];
  return facts;
}
