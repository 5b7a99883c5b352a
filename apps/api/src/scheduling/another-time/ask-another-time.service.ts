import { Injectable } from '@nestjs/common';
import { askForAnotherTime, type AskError, MAX_AGREED_MOVES, MAX_ASKS_PER_SIDE, MAX_OFFERED_SLOTS, mayAskForAnotherTime } from '@spilno/meetings';
import { DataSource, type EntityManager } from 'typeorm';
import { type DelegateScope, EventClock, InvalidInput, type LocationRefused, NotFound, NotPossible, neutralText, refuseUnsafeTexts } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { lockSchedule } from '../schedule-versions.ts';
import { AnotherTimeEndings } from './another-time-endings.ts';
import { AnotherTimeNotices } from './another-time-notices.ts';
import { readSlots } from './another-time-slots.ts';
import { AnotherTimeAsked, AnotherTimeChoices, TimeTaken } from './another-time.type.ts';
import { FreeTimes } from './free-times.ts';
import { findOpenAsk, findOwnMeeting, type OwnMeeting } from './meeting-facts.ts';

export type AskFault = InvalidInput | LocationRefused | NotFound | NotPossible | TimeTaken;

/** One side of a published meeting asks for another time. */
@Injectable()
export class AskAnotherTimeService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly times: FreeTimes,
    private readonly endings: AnotherTimeEndings,
    private readonly notices: AnotherTimeNotices,
  ) {}

  /** What the own side can do about the time of a meeting now; null when it is none of its published ones. */
  async choices({ eventId, delegation }: DelegateScope, meetingId: string): Promise<AnotherTimeChoices | null> {
    const { manager } = this.source;
    const meeting = await findOwnMeeting(manager, eventId, meetingId, delegation.registrationId);
    if (!meeting) return null;
    const nowMs = (await this.clock.now(eventId)).getTime();
    const ask = await findOpenAsk(manager, eventId, meetingId);
    const allowed = mayAskForAnotherTime({ ...meeting, hasOpenAsk: ask !== null }, nowMs);
    const isOffered = ask !== null && ask.askingId !== delegation.registrationId && meeting.status === 'planned';
    const slotIds = allowed.ok ? await this.#offerable(manager, eventId, meeting, nowMs) : isOffered ? await this.stillFree(manager, eventId, meeting, ask.offeredSlotIds, nowMs) : [];
    return Object.assign(new AnotherTimeChoices(), {
      canAsk: allowed.ok,
      refusal: allowed.ok ? null : REASONS[allowed.error.kind],
      asksLeft: Math.max(0, Math.min(MAX_ASKS_PER_SIDE - meeting.ownAsks, MAX_AGREED_MOVES - meeting.agreedMoves)),
      maxOffered: MAX_OFFERED_SLOTS,
      changeableUntil: new Date(meeting.cutOffMs),
      times: await readSlots(manager, eventId, slotIds),
    });
  }

  async ask(scope: DelegateScope, meetingId: string, slotIds: readonly string[], reason: string): Promise<AnotherTimeAsked | AskFault> {
    const unsafe = refuseUnsafeTexts({ reason });
    if (unsafe) return unsafe;
    const { eventId } = scope;
    const ownId = scope.delegation.registrationId;
    return inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      await this.endings.settle(manager, { eventId, id: meetingId });
      const meeting = await findOwnMeeting(manager, eventId, meetingId, ownId);
      if (!meeting) return NotFound.create();
      const nowMs = (await this.clock.now(eventId, manager)).getTime();
      const offered = [...new Set(slotIds)];
      const asked = askForAnotherTime(meeting, { reason: neutralText(reason), slots: offered.length }, { nowMs, answerWithinHours: meeting.answerWithinHours });
      if (!asked.ok) return toFault(asked.error);
      const offerable = await this.#offerable(manager, eventId, meeting, nowMs);
      if (!offered.every((id) => offerable.includes(id))) return TimeTaken.leaving(await readSlots(manager, eventId, offerable));
      return this.#store(manager, scope, meeting, offered, neutralText(reason), new Date(asked.value.expiresMs));
    });
  }

  /** Those of the offered slots that the meeting could still take. */
  async stillFree(manager: EntityManager, eventId: string, meeting: OwnMeeting, offeredSlotIds: readonly string[], nowMs: number): Promise<string[]> {
    return (await this.times.all(manager, eventId, meeting, nowMs)).map(({ slotId }) => slotId as string).filter((id) => offeredSlotIds.includes(id));
  }

  async #offerable(manager: EntityManager, eventId: string, meeting: OwnMeeting, nowMs: number): Promise<string[]> {
    return (await this.times.offerable(manager, eventId, meeting, nowMs)).map(({ slotId }) => slotId);
  }

  async #store(manager: EntityManager, scope: DelegateScope, meeting: OwnMeeting, slotIds: readonly string[], reason: string, answerBy: Date): Promise<AnotherTimeAsked> {
    const { eventId, actor } = scope;
    const ownId = scope.delegation.registrationId;
    const [row] = (await manager.query(
      `insert into another_time_ask (event_id, meeting_id, asking_registration_id, other_registration_id, from_slot_id, offered_slot_ids, reason, asked_by, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [eventId, meeting.id, ownId, meeting.otherId, meeting.slotId, slotIds, reason, actor.accountId, answerBy],
    )) as [{ id: string }];
    await this.notices.tell(manager, 'anotherTimeAsked', eventId, meeting.id, { toldId: meeting.otherId, aboutId: ownId }, answerBy);
    await this.notices.record(manager, actor, eventId, 'anotherTime.asked', meeting.id, [ownId, meeting.otherId]);
    return Object.assign(new AnotherTimeAsked(), { askId: row.id, answerBy });
  }
}

const REASONS = {
  meetingCancelled: 'meetingCancelled',
  meetingStarted: 'started',
  cutOffPassed: 'afterCutoff',
  heldByOrganiser: 'heldByOrganiser',
  askOpen: 'askOpen',
  asksUsedUp: 'asksUsedUp',
  movesUsedUp: 'movesUsedUp',
} as const;

const SENTENCES = {
  meetingCancelled: 'The meeting has just been cancelled.',
  started: 'The meeting has begun.',
  afterCutoff: 'It is too late to change the time here. Speak to the organisers.',
  heldByOrganiser: 'The organisers hold this meeting where it is.',
  askOpen: 'An ask about this meeting is open already.',
  asksUsedUp: 'You have asked twice about this meeting, which is the limit.',
  movesUsedUp: 'This meeting has moved twice already, which is the limit.',
} as const;

function toFault(error: AskError): InvalidInput | NotPossible {
  switch (error.kind) {
    case 'reasonRequired':
      return InvalidInput.of('reason', 'required', 'Give the reason; the other side reads it.');
    case 'noSlotOffered':
      return InvalidInput.of('slotIds', 'required', 'Offer at least one time.');
    case 'tooManySlots':
      return InvalidInput.of('slotIds', 'tooMany', `Offer at most ${error.maxSlots} times.`);
    default:
      return NotPossible.because(REASONS[error.kind], SENTENCES[REASONS[error.kind]], error.kind === 'meetingCancelled' ? 'cancelled' : null);
  }
}
