import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DelegateScope, ID_IN_CURSOR, PageInfo, readCursor, toPage } from '../common/index.ts';
import { DisclosedOrganisations, toParticipantOrganisation } from '../disclosure/index.ts';
import { MeetingRequestConnection, MeetingRequestType, RequestBoxCounts } from './meeting-requests.type.ts';

export type RequestBox = 'incoming' | 'outgoing' | 'agreed' | 'closed';

const SIDE = { incoming: 'q.recipient_registration_id = $2', outgoing: 'q.sender_registration_id = $2', agreed: '$2 in (q.sender_registration_id, q.recipient_registration_id)', closed: '$2 in (q.sender_registration_id, q.recipient_registration_id)' };
const STATUSES = { incoming: ['pending', 'countered'], outgoing: ['pending', 'countered'], agreed: ['accepted'], closed: ['declined', 'withdrawn', 'expired', 'cancelled'] };

/** A side that has excluded the other, or said no, sees none of its requests; the other side notices nothing. What is held back neither of the two sees. */
const NOT_HIDDEN = `not q.is_held_back and not (q.recipient_registration_id = $2 and (
  exists (select from private_exclusion x where x.event_id = $1 and x.registration_id = $2 and x.excluded_registration_id = q.sender_registration_id)
  or exists (select from wish w where w.event_id = $1 and w.from_registration_id = $2 and w.to_registration_id = q.sender_registration_id and w.value = 'no')))`;

/** As a request has its columns; nobody sent it, so that there is neither topic nor message. */
const AGREED_BY_WISHES = `
select a.id, case when a.first_registration_id = $2 then a.second_registration_id else a.first_registration_id end, true, 'accepted', false, null::boolean, null, null, '', null, null, null, null,
  a.agreed_at, a.agreed_at, a.agreed_at, 1, extract(epoch from a.agreed_at)::text
from agreement a where a.event_id = $1 and $7 and a.source = 'wishes' and a.ended_at is null and $2 in (a.first_registration_id, a.second_registration_id)
  and ($5::numeric is null or (extract(epoch from a.agreed_at), a.id) < ($5::numeric, $6::uuid))`;

/** The position is the instant of sending in full: a `Date` has no microseconds, and rows between two would be skipped. */
type RequestRow = Omit<MeetingRequestType, 'counterpart'> & { counterpartId: string; position: string };

const CURSOR = new RegExp(`^(\\d{1,12}(?:\\.\\d{1,6})?) (${ID_IN_CURSOR})$`);

/** The requests of an organisation, each with the other side as far as it is open. */
@Injectable()
export class MeetingRequestsReader {
  constructor(
    private readonly source: DataSource,
    private readonly disclosed: DisclosedOrganisations,
  ) {}

  async page(scope: DelegateScope, box: RequestBox, first: number, after: string | null): Promise<MeetingRequestConnection> {
    const ownId = scope.delegation.registrationId;
    const [epoch, id] = readCursor(after, CURSOR) ?? [null, null];
    const rows = (await this.source.query(
      `select q.id, case when q.sender_registration_id = $2 then q.recipient_registration_id else q.sender_registration_id end as "counterpartId", q.sender_registration_id = $2 as "isOwn",
         q.status, coalesce(q.turn = case when q.sender_registration_id = $2 then 'sender' else 'recipient' end, false) as "isMyTurn", q.topic_direction = 'get' as "senderGets",
         q.need_node_code as "needNodeCode", q.offer_node_code as "offerNodeCode", q.message, q.counter_message as "counterMessage", q.counter_day::text as "counterDay", q.counter_part_of_day as "counterPartOfDay",
         q.reason, q.sent_at as "sentAt", q.answered_at as "answeredAt", q.expires_at as "expiresAt", q.version,
         extract(epoch from q.sent_at)::text as position
       from meeting_request q where q.event_id = $1 and ${SIDE[box]} and q.status = any($3) and ${NOT_HIDDEN}
         and ($5::numeric is null or (extract(epoch from q.sent_at), q.id) < ($5::numeric, $6::uuid))
       union all ${AGREED_BY_WISHES} order by "sentAt" desc, id desc limit $4`,
      [scope.eventId, ownId, STATUSES[box], first + 1, epoch, id, box === 'agreed'],
    )) as RequestRow[];
    const { nodes, pageInfo } = toPage(rows, first, (row) => Buffer.from(`${row.position} ${row.id}`).toString('base64url'));
    const pairs = await this.disclosed.seenBy(scope.eventId, ownId, [...new Set(nodes.map(({ counterpartId }) => counterpartId))]);
    return Object.assign(new MeetingRequestConnection(), {
      pageInfo: Object.assign(new PageInfo(), pageInfo),
      requests: nodes.map(({ counterpartId, position: _position, ...row }) => {
        const pair = pairs.get(counterpartId);
        return Object.assign(new MeetingRequestType(), { ...row, counterpart: pair ? toParticipantOrganisation(pair.organisation) : null });
      }),
      counts: await this.#counts(scope.eventId, ownId),
      ...(await this.#waiting(scope.eventId, ownId)),
    });
  }

  /** Of the very rows that the pages of the parts list. */
  async #counts(eventId: string, ownId: string): Promise<RequestBoxCounts> {
    const boxes = Object.keys(SIDE) as RequestBox[];
    const [row] = (await this.source.query(
      `select ${boxes.map((box) => `count(*) filter (where ${SIDE[box]} and q.status in (${STATUSES[box].map((status) => `'${status}'`).join(', ')}))::int as "${box}"`).join(', ')},
         (select count(*)::int from agreement a where a.event_id = $1 and a.source = 'wishes' and a.ended_at is null and $2 in (a.first_registration_id, a.second_registration_id)) as "byWishes"
       from meeting_request q where q.event_id = $1 and $2 in (q.sender_registration_id, q.recipient_registration_id) and ${NOT_HIDDEN}`,
      [eventId, ownId],
    )) as [Record<RequestBox | 'byWishes', number>];
    const { byWishes, ...counts } = row;
    return Object.assign(new RequestBoxCounts(), { ...counts, agreed: counts.agreed + byWishes });
  }

  async #waiting(eventId: string, ownId: string): Promise<Pick<MeetingRequestConnection, 'waitingForMe' | 'waitingForMeOfSent'>> {
    const [row] = (await this.source.query(
      `select count(*)::int as "waitingForMe", count(*) filter (where q.sender_registration_id = $2)::int as "waitingForMeOfSent"
       from meeting_request q where q.event_id = $1 and ((q.turn = 'recipient' and q.recipient_registration_id = $2) or (q.turn = 'sender' and q.sender_registration_id = $2)) and ${NOT_HIDDEN}`,
      [eventId, ownId],
    )) as [Pick<MeetingRequestConnection, 'waitingForMe' | 'waitingForMeOfSent'>];
    return row;
  }
}
