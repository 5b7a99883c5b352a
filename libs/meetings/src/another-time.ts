import { err, ok, type Result } from '@spilno/kernel';
import { type MeetingStatus } from './planned-meeting-status.ts';
import { step, type StateTable, type StepError } from './state-table.ts';

/** An ask for another time of a published meeting. Overtaken: the meeting was cancelled or moved otherwise. */
export type AnotherTimeStatus = 'open' | 'accepted' | 'refused' | 'withdrawn' | 'expired' | 'overtaken';
export type AnotherTimeAct = 'accept' | 'refuse' | 'withdraw' | 'expire' | 'overtake';
export type AnotherTimeActor = 'asker' | 'other' | 'system';

export const ANOTHER_TIME_TRANSITIONS: StateTable<AnotherTimeStatus, AnotherTimeAct, AnotherTimeActor> = {
  open: {
    accept: { to: 'accepted', by: ['other'] },
    refuse: { to: 'refused', by: ['other'] },
    withdraw: { to: 'withdrawn', by: ['asker'] },
    expire: { to: 'expired', by: ['system'] },
    overtake: { to: 'overtaken', by: ['system'] },
  },
  accepted: {},
  refused: {},
  withdrawn: {},
  expired: {},
  overtaken: {},
};

/** How often one side asks about one meeting; a withdrawn, refused or expired ask counts, an overtaken one does not. */
export const MAX_ASKS_PER_SIDE = 2;
/** How often one meeting moves because its sides agreed on another time. */
export const MAX_AGREED_MOVES = 2;
export const MAX_OFFERED_SLOTS = 5;

/** The published meeting as the rules see it. */
export interface MovableMeeting {
  readonly status: MeetingStatus;
  readonly startMs: number;
  readonly isPinned: boolean;
  /** From this instant on participants change nothing. */
  readonly cutOffMs: number;
  /** What each side has asked so far counts, except overtaken asks. */
  readonly ownAsks: number;
  readonly agreedMoves: number;
  readonly hasOpenAsk: boolean;
}

export type MoveRefusal =
  | { readonly kind: 'meetingCancelled' }
  | { readonly kind: 'meetingStarted' }
  | { readonly kind: 'cutOffPassed'; readonly cutOffMs: number };

export type AskRefusal =
  | MoveRefusal
  | { readonly kind: 'heldByOrganiser' }
  | { readonly kind: 'askOpen' }
  | { readonly kind: 'asksUsedUp'; readonly maxAsks: number }
  | { readonly kind: 'movesUsedUp'; readonly maxMoves: number };

export type AskError =
  | AskRefusal
  | { readonly kind: 'reasonRequired' }
  | { readonly kind: 'noSlotOffered' }
  | { readonly kind: 'tooManySlots'; readonly maxSlots: number };

/** Whether a side may ask for another time now. */
export function mayAskForAnotherTime(meeting: MovableMeeting, nowMs: number): Result<null, AskRefusal> {
  const movable = mayMove(meeting, nowMs);
  if (!movable.ok) return movable;
  if (meeting.isPinned) return err({ kind: 'heldByOrganiser' });
  if (meeting.hasOpenAsk) return err({ kind: 'askOpen' });
  if (meeting.ownAsks >= MAX_ASKS_PER_SIDE) return err({ kind: 'asksUsedUp', maxAsks: MAX_ASKS_PER_SIDE });
  return meeting.agreedMoves >= MAX_AGREED_MOVES ? err({ kind: 'movesUsedUp', maxMoves: MAX_AGREED_MOVES }) : ok(null);
}

/**
 * A side asks for another time: with a reason and at least one slot.
 * @param answerWithinHours - time the other side has, cut short by the cut-off of the meeting
 * @returns when the ask expires
 */
export function askForAnotherTime(
  meeting: MovableMeeting,
  { reason, slots }: { readonly reason: string; readonly slots: number },
  { nowMs, answerWithinHours }: { readonly nowMs: number; readonly answerWithinHours: number },
): Result<{ readonly expiresMs: number }, AskError> {
  const allowed = mayAskForAnotherTime(meeting, nowMs);
  if (!allowed.ok) return allowed;
  if (reason.trim() === '') return err({ kind: 'reasonRequired' });
  if (slots < 1) return err({ kind: 'noSlotOffered' });
  if (slots > MAX_OFFERED_SLOTS) return err({ kind: 'tooManySlots', maxSlots: MAX_OFFERED_SLOTS });
  return ok({ expiresMs: Math.min(nowMs + answerWithinHours * 3_600_000, meeting.cutOffMs) });
}

export type AnswerError =
  | StepError<AnotherTimeStatus, AnotherTimeAct>
  | MoveRefusal
  | { readonly kind: 'askExpired'; readonly expiresMs: number }
  | { readonly kind: 'slotNotOffered' };

/**
 * The next state of an ask.
 * @param slotId - accepted slot; null for the acts that take none
 */
export function actOnAnotherTime(
  ask: { readonly status: AnotherTimeStatus; readonly expiresMs: number; readonly offeredSlotIds: readonly string[] },
  act: { readonly kind: 'accept'; readonly slotId: string } | { readonly kind: 'refuse' | 'withdraw' },
  actor: AnotherTimeActor,
  { meeting, nowMs }: { readonly meeting: Pick<MovableMeeting, 'status' | 'startMs' | 'cutOffMs'>; readonly nowMs: number },
): Result<AnotherTimeStatus, AnswerError> {
  if (ask.status === 'open' && meeting.status === 'cancelled') return err({ kind: 'meetingCancelled' });
  const next = step(ANOTHER_TIME_TRANSITIONS, ask.status, act.kind, actor);
  if (!next.ok) return next;
  if (nowMs >= ask.expiresMs) return err({ kind: 'askExpired', expiresMs: ask.expiresMs });
  if (act.kind !== 'accept') return next;
  const movable = mayMove(meeting, nowMs);
  if (!movable.ok) return movable;
  return ask.offeredSlotIds.includes(act.slotId) ? next : err({ kind: 'slotNotOffered' });
}

function mayMove({ status, startMs, cutOffMs }: Pick<MovableMeeting, 'status' | 'startMs' | 'cutOffMs'>, nowMs: number): Result<null, MoveRefusal> {
  if (status === 'cancelled') return err({ kind: 'meetingCancelled' });
  if (nowMs >= startMs) return err({ kind: 'meetingStarted' });
  return nowMs >= cutOffMs ? err({ kind: 'cutOffPassed', cutOffMs }) : ok(null);
}
