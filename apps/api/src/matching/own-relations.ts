import { type WishStrength } from '@spilno/meetings';
import { type EntityManager } from 'typeorm';
import { MatchRequest } from './matches.type.ts';

/** What the viewing organisation itself has said and done about others: all of it is its own to know. */
export interface OwnRelations {
  readonly wishes: ReadonlyMap<string, WishStrength>;
  readonly requests: ReadonlyMap<string, MatchRequest>;
  readonly opened: ReadonlySet<string>;
  /** On the own private list. */
  readonly excluded: ReadonlySet<string>;
  readonly mustMax: number;
}

const REQUESTS_SQL = `
select distinct on (other) q.id, case when q.sender_registration_id = $2 then q.recipient_registration_id else q.sender_registration_id end as other,
  q.sender_registration_id = $2 as "isOwn", q.status, q.turn = case when q.sender_registration_id = $2 then 'sender' else 'recipient' end as "isMyTurn", q.version, q.expires_at as "expiresAt"
from meeting_request q where q.event_id = $1 and $2 in (q.sender_registration_id, q.recipient_registration_id)
order by other, q.status in ('pending', 'countered', 'accepted') desc, q.sent_at desc, q.id`;

/** @param otherIds - null reads about everybody */
export async function readOwnRelations(manager: EntityManager, eventId: string, ownId: string): Promise<OwnRelations> {
  const wishes = (await manager.query(`select to_registration_id as id, value from wish where event_id = $1 and from_registration_id = $2`, [eventId, ownId])) as { id: string; value: WishStrength }[];
  const requests = (await manager.query(REQUESTS_SQL, [eventId, ownId])) as (MatchRequest & { other: string })[];
  const opened = (await manager.query(`select distinct subject_registration_id as id from access_log where event_id = $1 and viewer_registration_id = $2 and viewed = 'match'`, [eventId, ownId])) as { id: string }[];
  const excluded = (await manager.query(`select excluded_registration_id as id from private_exclusion where event_id = $1 and registration_id = $2`, [eventId, ownId])) as { id: string }[];
  const [type] = (await manager.query(
    `select t.max_must_wishes as "mustMax" from registration r join participant_type t on t.event_id = r.event_id and t.code = r.type_code where r.event_id = $1 and r.id = $2`,
    [eventId, ownId],
  )) as { mustMax: number }[];
  return {
    wishes: new Map(wishes.map(({ id, value }) => [id, value])),
    requests: new Map(requests.map(({ other, ...request }) => [other, Object.assign(new MatchRequest(), { ...request, isMyTurn: request.isMyTurn === true })])),
    opened: new Set(opened.map(({ id }) => id)),
    excluded: new Set(excluded.map(({ id }) => id)),
    mustMax: type?.mustMax ?? 0,
  };
}
