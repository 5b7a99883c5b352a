import { type EntityManager } from 'typeorm';
import { neutralText, type NotPossible } from '../common/index.ts';
import { type Registration } from './entities/index.ts';
import { type NamedExclusionInput } from './inputs/registration-step.input.ts';

/**
 * Replaces the firms excluded by name. It takes hold at once of approved firms that show their name, and of later ones
 * when they are approved; the excluder is never told whether it did. A pair with a standing agreement is left alone:
 * that is cancelled first, with a reason.
 */
export async function replaceNamedExclusions(manager: EntityManager, { eventId, id }: Registration, wanted: readonly NamedExclusionInput[]): Promise<NotPossible | null> {
  const names = wanted.map(({ name }) => neutralText(name));
  await manager.query(
    `delete from named_exclusion n where event_id = $1 and registration_id = $2 and not exists (
       select from unnest($3::text[], $4::text[]) as w(name, reason) where organisation_name_key(w.name) = n.name_key and w.reason = n.reason)`,
    [eventId, id, names, wanted.map(({ reason }) => reason)],
  );
  await manager.query(
    `insert into named_exclusion (event_id, registration_id, name, name_key, reason)
     select $1, $2, w.name, organisation_name_key(w.name), w.reason from unnest($3::text[], $4::text[]) as w(name, reason)
     where organisation_name_key(w.name) <> '' on conflict (event_id, registration_id, name_key) do update set name = excluded.name`,
    [eventId, id, names, wanted.map(({ reason }) => reason)],
  );
  await manager.query(
    `insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching, named_exclusion_id)
     select n.event_id, n.registration_id, r.id, n.reason, e.matching_opened_at is null or own.status <> 'approved', n.id
     from named_exclusion n join event e on e.id = n.event_id join registration own on own.event_id = n.event_id and own.id = n.registration_id
     join registration r on r.event_id = n.event_id and r.id <> n.registration_id and r.status = 'approved' and not r.uses_code_name
       and n.name_key = organisation_name_key(coalesce(r.approved_name, r.legal_name))
     where n.event_id = $1 and n.registration_id = $2 and not exists (select from agreement a where a.event_id = n.event_id and a.ended_at is null
       and a.first_registration_id = least(n.registration_id, r.id) and a.second_registration_id = greatest(n.registration_id, r.id))
     on conflict do nothing`,
    [eventId, id],
  );
  return null;
}
