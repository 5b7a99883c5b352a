import { err, ok, type Result } from '@spilno/kernel';
import { type MeetingStatus } from './planned-meeting-status.ts';

/** `takeOver`: becomes the named delegate of its side; `join`: sits beside the named one; `leave`: no longer does. */
export type SeatAct = 'takeOver' | 'join' | 'leave';
/** What a delegate is in a meeting of the own organisation. */
export type SeatPart = 'named' | 'companion' | 'none';

/** Colleagues beside the named delegate of one side: a table has room for so many. */
export const MAX_COMPANIONS = 3;

export interface SeatChange {
  readonly meeting: { readonly status: MeetingStatus; readonly startMs: number; readonly companions: number };
  /** Who shall take over, join or leave. */
  readonly delegate: { readonly part: SeatPart; readonly isAway: boolean; readonly isBusy: boolean };
  readonly actor: { readonly isLead: boolean; readonly isDelegate: boolean; readonly isNamed: boolean };
}

export type SeatError =
  | { readonly kind: 'meetingCancelled' }
  | { readonly kind: 'meetingStarted' }
  | { readonly kind: 'notForActor' }
  | { readonly kind: 'alreadyNamed' }
  | { readonly kind: 'alreadyJoined' }
  | { readonly kind: 'notJoined' }
  | { readonly kind: 'away' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'tooMany'; readonly maxCompanions: number };

/**
 * Whether a delegate changes seats in a published meeting until it begins: the lead decides for everybody, each for themself, and
 * the named one hands over. The delegate attends then, is not away and in no other meeting; nobody else is moved.
 */
export function changeSeat(act: SeatAct, { meeting, delegate, actor }: SeatChange, nowMs: number): Result<SeatPart, SeatError> {
  if (meeting.status === 'cancelled') return err({ kind: 'meetingCancelled' });
  if (nowMs >= meeting.startMs) return err({ kind: 'meetingStarted' });
  if (!actor.isLead && !actor.isDelegate && !(act === 'takeOver' && actor.isNamed)) return err({ kind: 'notForActor' });
  if (act === 'leave') return delegate.part === 'companion' ? ok('none') : err({ kind: 'notJoined' });
  if (delegate.part === 'named') return err({ kind: 'alreadyNamed' });
  if (delegate.part === 'companion') return act === 'takeOver' ? ok('named') : err({ kind: 'alreadyJoined' });
  if (delegate.isAway) return err({ kind: 'away' });
  if (delegate.isBusy) return err({ kind: 'busy' });
  if (act === 'takeOver') return ok('named');
  return meeting.companions < MAX_COMPANIONS ? ok('companion') : err({ kind: 'tooMany', maxCompanions: MAX_COMPANIONS });
}
