import type { TimeInterval } from '@spilno/kernel';
import type { SlotId } from '../ids.ts';

/** What becomes of the times of a day from an instant on. */
export interface DisruptionOrder {
  /** A whole minute. */
  readonly fromMs: number;
  /** How long nothing is held, 1 to `MAX_DISRUPTION_MINUTES`. */
  readonly minutes: number;
  /** `kept`: meetings keep their length; `shorter`: as short as the end of the day needs, never below `shortestMinutes`. */
  readonly lengths: 'kept' | 'shorter';
  readonly shortestMinutes: number;
  /** What would run past the end of the day makes it longer, or is held no more that day. */
  readonly pastEnd: 'laterEnd' | 'cancelled';
  /** Meetings that run at `fromMs` go on afterwards with what is left of them, or count as held. */
  readonly interrupted: 'resumed' | 'held';
}

/** One day as it stands. */
export interface DayTimes {
  /** By start; they never overlap. */
  readonly slots: readonly (TimeInterval & { readonly id: SlotId })[];
  readonly breaks: readonly TimeInterval[];
  readonly startMs: number;
  readonly endMs: number;
  /** The last minute of the day in the zone of the event. */
  readonly midnightMs: number;
  /** Start of the first slot of the following day; null where there is none. */
  readonly nextDayStartMs: number | null;
}

export interface RetimedSlot extends TimeInterval {
  readonly slotId: SlotId;
  readonly isShorter: boolean;
}

export interface DisruptedDay {
  /** Slots that get another time; all others stand. */
  readonly retimed: readonly RetimedSlot[];
  /** Slots for which the day has no time left. */
  readonly dropped: readonly SlotId[];
  /** Slots that run at the instant; resumed ones are among `retimed`. */
  readonly interrupted: readonly SlotId[];
  /** All breaks of the day in order; what would lie past its end is gone. */
  readonly breaks: readonly TimeInterval[];
  readonly endMs: number;
  /** Length of the shortened meetings; null where none is shortened. */
  readonly meetingMinutes: number | null;
}

export type DisruptionFault =
  | { readonly kind: 'minutesOutOfRange'; readonly most: number }
  | { readonly kind: 'outsideDay' }
  /** No slot ends after the instant. */
  | { readonly kind: 'nothingAfter' }
  | { readonly kind: 'pastMidnight'; readonly endMs: number }
  | { readonly kind: 'intoNextDay'; readonly endMs: number; readonly nextDayStartMs: number };

export const MAX_DISRUPTION_MINUTES = 720;
/** What is left of an interrupted meeting below this is not worth coming back for. */
export const LEAST_MEETING_MINUTES = 5;
