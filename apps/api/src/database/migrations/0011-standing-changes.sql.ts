/** Tables that say how pairs stand to each other, with the columns that name the two (or the one) whom a row concerns. */
const PAIR_TABLES: Readonly<Record<string, { readonly parties: readonly string[]; readonly only?: string }>> = {
  wish: { parties: ['from_registration_id', 'to_registration_id'] },
  private_exclusion: { parties: ['registration_id', 'excluded_registration_id'] },
  meeting_request: { parties: ['sender_registration_id', 'recipient_registration_id'] },
  agreement: { parties: ['first_registration_id', 'second_registration_id'] },
  disclosure_withdrawal: { parties: ['from_registration_id', 'to_registration_id'] },
  nda_confirmation: { parties: ['from_registration_id', 'to_registration_id'] },
  access_log: { parties: ['viewer_registration_id'], only: `c.viewed = 'match' and c.viewer_registration_id is not null` },
  // Drafts concern nobody yet.
  schedule_meeting: {
    parties: ['first_registration_id', 'second_registration_id'],
    only: `exists (select from schedule_version v where v.event_id = c.event_id and v.id = c.version_id and v.status = 'published')`,
  },
};

/** Changes that concern everybody of an event. */
const EVENT_TABLES: Readonly<Record<string, string>> = {
  event: 'update of matching_opened_at, clock_offset_seconds',
  meeting_rule: 'insert or update or delete',
  participant_type: 'insert or update or delete',
  schedule_version: 'insert or update of status or delete',
};

const pairTriggers = (table: string, { parties, only = 'true' }: (typeof PAIR_TABLES)[string]): string => `
create function note_${table}_standing() returns trigger language plpgsql as $body$
begin
  insert into standing_change (event_id, registration_id, changes)
  select e.id, party.id, count(*)::integer from changed c join event e on e.id = c.event_id cross join lateral (values ${parties.map((column) => `(c.${column})`).join(', ')}) party(id)
  where ${only} group by e.id, party.id;
  return null;
end $body$;
${(['insert', 'update', 'delete'] as const)
  .map((act) => `create trigger ${table}_standing_${act} after ${act} on ${table} referencing ${act === 'delete' ? 'old' : 'new'} table as changed for each statement execute function note_${table}_standing();`)
  .join('\n')}`;

/**
 * How often the standing of a viewer to the others of its event has changed: the sum over its rows and those of everybody
 * (registration null as the nil id). Rows are added and never changed, so that no two transactions wait for each other, and a
 * sum that a snapshot sees says exactly which changes that snapshot holds. Rows may be put together as long as the sum stays.
 */
export const STANDING_CHANGES_SQL = `
create table standing_change (
  event_id uuid not null references event (id) on delete cascade,
  registration_id uuid not null,
  changes integer not null check (changes > 0)
);
create index standing_change_of on standing_change (event_id, registration_id) include (changes);
${Object.entries(PAIR_TABLES).map(([table, of]) => pairTriggers(table, of)).join('\n')}

create function note_event_standing() returns trigger language plpgsql as $body$
declare changed_event uuid;
begin
  if tg_table_name = 'event' then changed_event := new.id;
  elsif tg_op = 'DELETE' then changed_event := old.event_id;
  else changed_event := new.event_id;
  end if;
  insert into standing_change (event_id, registration_id, changes) select e.id, '00000000-0000-0000-0000-000000000000', 1 from event e where e.id = changed_event;
  return null;
end $body$;
${Object.entries(EVENT_TABLES).map(([table, acts]) => `create trigger ${table}_event_standing after ${acts} on ${table} for each row execute function note_event_standing();`).join('\n')}
`;
