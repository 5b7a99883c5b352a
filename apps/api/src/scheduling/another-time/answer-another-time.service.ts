import { Injectable } from '@nestjs/common';
import { actOnAnotherTime, type AnswerError, type AnotherTimeStatus } from '@spilno/meetings';
import { DataSource, type EntityManager } from 'typeorm';
import { type DelegateScope, EventClock, NotFound, NotPossible } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { lockSchedule } from '../schedule-versions.ts';
import { AnotherTimeEndings } from './another-time-endings.ts';
import { AnotherTimeNotices } from './another-time-notices.ts';
import { readSlots } from './another-time-slots.ts';
import { TimeTaken } from './another-time.type.ts';
import { FreeTimes } from './free-times.ts';
import { findOwnMeeting, lockOwnAsk, type OwnMeeting, type StoredAsk } from './meeting-facts.ts';
import { MeetingMover } from './meeting-mover.ts';

type Act = { readonly kind: 'accept'; readonly slotId: string } | { readonly kind: 'refuse' | 'withdraw' };

interface Answering {
  readonly manager: EntityManager;
  readonly ask: StoredAsk;
  readonly meeting: OwnMeeting;
  readonly nowMs: number;
  readonly status: AnotherTimeStatus;
}

/** What ends an ask for another time: the other side takes one of the times or none, or the asking side withdraws. */
@Injectable()
export class AnswerAnotherTimeService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly times: FreeTimes,
    private readonly endings: AnotherTimeEndings,
    private readonly mover: MeetingMover,
    private readonly notices: AnotherTimeNotices,
  ) {}

  /** The meeting moves in the published schedule within the same transaction, or nothing happens. */
  accept(scope: DelegateScope, askId: string, slotId: string): Promise<{ meetingId: string; startsAt: Date } | NotFound | NotPossible | TimeTaken> {
    const { eventId } = scope;
    return this.#act(scope, askId, { kind: 'accept', slotId }, async ({ manager, ask, meeting, nowMs, status }) => {
      const free = (await this.times.all(manager, eventId, meeting, nowMs)).filter((place) => ask.offeredSlotIds.includes(place.slotId));
      const place = free.find((one) => one.slotId === slotId);
      if (!place) return TimeTaken.leaving(await readSlots(manager, eventId, free.map((one) => one.slotId)));
      await this.#end(manager, scope, ask, status, slotId);
      await this.mover.move(manager, scope.actor, eventId, meeting, place, scope.delegation.registrationId);
      const [slot] = await readSlots(manager, eventId, [slotId]);
      return { meetingId: meeting.id, startsAt: slot!.startsAt };
    });
  }

  /** Refuses for the other side or withdraws for the asking one; the meeting stays where it is. */
  end(scope: DelegateScope, askId: string, kind: 'refuse' | 'withdraw'): Promise<{ askId: string; status: string } | NotFound | NotPossible> {
    return this.#act(scope, askId, { kind }, async ({ manager, ask, status }) => {
      await this.#end(manager, scope, ask, status, null);
      const toldId = kind === 'refuse' ? ask.askingId : ask.otherId;
      await this.notices.tell(manager, kind === 'refuse' ? 'anotherTimeRefused' : 'anotherTimeWithdrawn', scope.eventId, ask.meetingId, { toldId, aboutId: scope.delegation.registrationId });
      return { askId, status };
    });
  }

  async #act<Done>(scope: DelegateScope, askId: string, act: Act, carryOut: (answering: Answering) => Promise<Done>): Promise<Done | NotFound | NotPossible> {
    const { eventId } = scope;
    const ownId = scope.delegation.registrationId;
    return inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      const found = await lockOwnAsk(manager, eventId, askId, ownId);
      if (!found) return NotFound.create();
      const meeting = await findOwnMeeting(manager, eventId, found.meetingId, ownId);
      if (meeting?.status === 'cancelled' && found.status === 'open') return cancelled();
      await this.endings.settle(manager, { eventId, id: found.meetingId });
      const ask = (await lockOwnAsk(manager, eventId, askId, ownId))!;
      if (!meeting) return NotPossible.because('overtaken', 'The meeting is not in the schedule any more.', ask.status);
      const nowMs = (await this.clock.now(eventId, manager)).getTime();
      const next = actOnAnotherTime(ask, act, ask.askingId === ownId ? 'asker' : 'other', { meeting, nowMs });
      return next.ok ? carryOut({ manager, ask, meeting, nowMs, status: next.value }) : toFault(next.error);
    });
  }

  async #end(manager: EntityManager, scope: DelegateScope, ask: StoredAsk, status: AnotherTimeStatus, slotId: string | null): Promise<void> {
    await manager.query(`update another_time_ask set status = $3, accepted_slot_id = $4, ended_by = $5, ended_at = now() where event_id = $1 and id = $2`, [scope.eventId, ask.id, status, slotId, scope.actor.accountId]);
    await this.notices.record(manager, scope.actor, scope.eventId, `anotherTime.${status}`, ask.meetingId, [ask.askingId, ask.otherId]);
  }
}

const cancelled = (): NotPossible => NotPossible.because('meetingCancelled', 'The meeting has just been cancelled.', 'cancelled');

function toFault(error: AnswerError): NotPossible {
  switch (error.kind) {
    case 'meetingCancelled':
      return cancelled();
    case 'meetingStarted':
      return NotPossible.because('started', 'The meeting has begun.');
    case 'cutOffPassed':
      return NotPossible.because('afterCutoff', 'It is too late to change the time here. Speak to the organisers.');
    case 'askExpired':
      return NotPossible.because('expired', 'The time to answer is over. The meeting stays where it is.', 'expired');
    case 'notForActor':
      return NotPossible.because('notYourTurn', 'The other side has to answer.', 'open');
    case 'slotNotOffered':
      return NotPossible.because('notOffered', 'That time was not offered.', 'open');
    case 'notPossibleInStatus':
      return NotPossible.because('notPossibleInStatus', `The ask is ${error.status} by now.`, error.status);
  }
}
