import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type MeetingRequestId, sendMeetingRequest, type SendOutcome, type SendRequestError } from '@spilno/meetings';
import { DataSource, type EntityManager } from 'typeorm';
import { type DelegateScope, EventClock, InvalidInput, isActing, type LocationRefused, NotFound, NotPossible, neutralText, refuseUnsafeTexts } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { Agreements } from './agreements.ts';
import { type EventRules, readEventRules, readParty } from './booking-rules.ts';
import { toChange, toMeetingRequest } from './meeting-request.mapper.ts';
import { type MeetingRequestRow } from './meeting-request.entity.ts';
import { PairReader } from './pair-reader.ts';
import { RequestNotices } from './request-notices.ts';
import { livingRequest, storeChange } from './request-rows.ts';
import { QuotaExceeded } from './request.result.ts';
import { isTopicOfPair, type RequestTopic } from './request-topic.ts';

export interface SendOrder {
  readonly recipientId: string;
  readonly message: string;
  readonly topic: RequestTopic;
}
interface StoredOrder extends SendOrder {
  /** Kept from both sides: an organiser sent it between two who are kept apart, and may not find out by it. */
  readonly isHeldBack: boolean;
}
export type SendFault = InvalidInput | LocationRefused | NotFound | NotPossible | QuotaExceeded;
export interface RequestSent {
  readonly requestId: string;
  readonly isAgreed: boolean;
}

/** Sends a request, or accepts the other side's own where the two cross. */
@Injectable()
export class SendRequestService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly pairs: PairReader,
    private readonly agreements: Agreements,
    private readonly notices: RequestNotices,
  ) {}

  async send(scope: DelegateScope, order: SendOrder): Promise<RequestSent | SendFault> {
    if (!neutralText(order.message)) return InvalidInput.of('message', 'required', 'A request carries a message.');
    const unsafe = refuseUnsafeTexts({ message: order.message });
    if (unsafe) return unsafe;
    const { eventId, delegation } = scope;
    const ownId = delegation.registrationId;
    return inTransaction(this.source, async (manager) => {
      await this.pairs.lock(manager, eventId, ownId, order.recipientId);
      await lockQuota(manager, eventId, ownId);
      const now = await this.clock.now(eventId, manager);
      const acted = isActing(scope) ? await this.pairs.findForActing(manager, eventId, ownId, order.recipientId, now) : null;
      const pair = acted ?? (await this.pairs.find(manager, eventId, ownId, order.recipientId, now));
      if (!pair) return NotFound.create();
      if (!acted && pair.excludedByOwn) return NotPossible.because('excludedByYou', 'You have excluded this organisation. Take that back first.');
      if (!(await isTopicOfPair(manager, eventId, ownId, order.recipientId, order.topic))) {
        return InvalidInput.of('topic', 'notOfThePair', 'Name a need of one side and an offer of the other.');
      }
      const rules = await readEventRules(manager, eventId, now);
      const living = await livingRequest(manager, eventId, ownId, order.recipientId);
      // Of what an organiser sent in vain neither of the two knows: it stands in nobody's way.
      const existing = living?.isHeldBack && !acted ? null : living;
      if (living && !existing) await expire(manager, living, now);
      // Organisers know who has agreed, not by which way; of the two ways one answer comes.
      if (acted && (await hasAgreed(manager, eventId, ownId, order.recipientId))) return toFault({ kind: 'alreadyAgreed' });
      const outcome = sendMeetingRequest(await readParty(manager, eventId, ownId), await readParty(manager, eventId, order.recipientId), {
        id: randomUUID() as MeetingRequestId,
        nowMs: now.getTime(),
        deadlines: rules.deadlines,
        answerWithinHours: rules.answerWithinHours,
        schedulePublished: rules.isSchedulePublished,
        typesMayMeet: true,
        existing: existing && toMeetingRequest(existing),
      });
      if (!outcome.ok) return toFault(outcome.error);
      if (outcome.value.kind === 'agreed' && isActing(scope)) return NotPossible.because('opensNames', 'The other side has asked already. To agree opens names, which only the organisation itself can do.');
      return this.#store(manager, scope, { ...order, isHeldBack: acted?.isKeptApart ?? false }, rules, existing, outcome.value, now);
    });
  }

  async #store(manager: EntityManager, scope: DelegateScope, order: StoredOrder, rules: EventRules, existing: MeetingRequestRow | null, outcome: SendOutcome, now: Date): Promise<RequestSent> {
    const { eventId, delegation } = scope;
    if (outcome.kind === 'agreed') {
      await storeChange(manager, existing!, toChange(outcome.request), now, scope.actor.accountId);
      await this.agreements.fromRequest(manager, eventId, outcome.request);
      await this.notices.tell(manager, 'requestAccepted', eventId, order.recipientId, delegation.registrationId);
    } else {
      if (existing && existing.status !== 'accepted') await expire(manager, existing, now);
      await this.#insert(manager, scope, order, outcome, now);
      if (!order.isHeldBack && !(await isHiddenFrom(manager, eventId, order.recipientId, delegation.registrationId))) {
        await this.notices.tell(manager, 'requestReceived', eventId, order.recipientId, delegation.registrationId, new Date(outcome.request.expiresMs));
      }
    }
    await this.notices.record(manager, scope.actor, {
      eventId,
      action: outcome.kind === 'agreed' ? 'meetingRequest.crossed' : 'meetingRequest.sent',
      requestId: outcome.request.id,
      registrationIds: [delegation.registrationId, order.recipientId],
    });
    return { requestId: outcome.request.id, isAgreed: outcome.kind === 'agreed' };
  }

  async #insert(manager: EntityManager, scope: DelegateScope, order: StoredOrder, outcome: Extract<SendOutcome, { kind: 'sent' }>, now: Date): Promise<void> {
    await manager.query(
      `insert into meeting_request (event_id, id, sender_registration_id, recipient_registration_id, sent_by, need_node_code, offer_node_code, topic_direction, message, turn, sent_at, expires_at, is_held_back)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'recipient', $10, $11, $12)`,
      [
        scope.eventId,
        outcome.request.id,
        scope.delegation.registrationId,
        order.recipientId,
        scope.actor.accountId,
        order.topic.needNodeCode,
        order.topic.offerNodeCode,
        order.topic.direction,
        neutralText(order.message),
        now,
        new Date(outcome.request.expiresMs),
        order.isHeldBack,
      ],
    );
  }
}

/** One at a time counts what a registration has used of its quota. */
async function lockQuota(manager: EntityManager, eventId: string, registrationId: string): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 1))`, [`${eventId}:${registrationId}`]);
}

/** Makes room for a new request: one past its time for which the job has not come by yet, or one that neither of the two knows of. */
async function expire(manager: EntityManager, { eventId, id }: MeetingRequestRow, now: Date): Promise<void> {
  await manager.query(`update meeting_request set status = 'expired', turn = null, answered_at = $3, version = version + 1 where event_id = $1 and id = $2`, [eventId, id, now]);
}

async function hasAgreed(manager: EntityManager, eventId: string, oneId: string, otherId: string): Promise<boolean> {
  const [row] = (await manager.query(
    `select exists (select from agreement where event_id = $1 and first_registration_id = least($2::uuid, $3::uuid) and second_registration_id = greatest($2::uuid, $3::uuid) and ended_at is null) as agreed`,
    [eventId, oneId, otherId],
  )) as [{ agreed: boolean }];
  return row.agreed;
}

/** The receiver has put the sender on its private list or said no: the request waits unseen and expires. */
export async function isHiddenFrom(manager: EntityManager, eventId: string, receiverId: string, senderId: string): Promise<boolean> {
  const [row] = (await manager.query(
    `select exists (select from private_exclusion where event_id = $1 and registration_id = $2 and excluded_registration_id = $3)
       or exists (select from wish where event_id = $1 and from_registration_id = $2 and to_registration_id = $3 and value = 'no') as hidden`,
    [eventId, receiverId, senderId],
  )) as [{ hidden: boolean }];
  return row.hidden;
}

function toFault(error: SendRequestError): SendFault {
  switch (error.kind) {
    case 'sameOrganisation':
    case 'typesMayNotMeet':
      return NotFound.create();
    case 'requestsClosed':
      return NotPossible.because('requestsClosed', 'Requests are closed.');
    case 'requestAlreadyOpen':
      return NotPossible.because('requestAlreadyOpen', 'Your request waits for an answer already.', 'pending');
    case 'alreadyAgreed':
      return NotPossible.because('alreadyAgreed', 'You have agreed to meet already.', 'accepted');
    case 'openRequestsExceeded':
      return QuotaExceeded.of('openRequests', error.maxOpenRequests, `At most ${error.maxOpenRequests} requests may wait for an answer.`);
    case 'meetingLimitReached':
      return error.whose === 'own'
        ? QuotaExceeded.of('meetings', error.maxMeetings, `You have agreed to ${error.maxMeetings} meetings, which is the limit.`)
        : NotPossible.because('otherIsFull', 'The other side cannot take another meeting.');
  }
}
