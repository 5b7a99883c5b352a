import { err, ok, type Result, type TimeInterval } from '@spilno/kernel';
import type { SlotId } from '../ids.ts';
import { LEAST_MEETING_MINUTES, MAX_DISRUPTION_MINUTES, type DayTimes, type DisruptedDay, type DisruptionFault, type DisruptionOrder, type RetimedSlot } from './disruption.ts';

const MINUTE_MS = 60_000;

/** A slot or break that lies after the instant, or what is left of it. */
interface Ahead extends TimeInterval {
  /** Null: a break. */
  readonly slotId: SlotId | null;
  /** Only whole slots can be made shorter. */
  readonly isWhole: boolean;
}

/**
 * Lays the rest of a day out anew: nothing is held for some minutes, then everything follows in its order. Kept lengths move all by
 * as much as the pause; shortened ones close up, share what is left of the day evenly in whole minutes, and never begin earlier than planned.
 * What is over at the instant is not touched.
 */
export function disruptDay(day: DayTimes, order: DisruptionOrder): Result<DisruptedDay, DisruptionFault> {
  const { fromMs, minutes } = order;
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MAX_DISRUPTION_MINUTES) return err({ kind: 'minutesOutOfRange', most: MAX_DISRUPTION_MINUTES });
  if (fromMs < day.startMs || fromMs >= day.endMs) return err({ kind: 'outsideDay' });
  const running = day.slots.filter((slot) => slot.startMs < fromMs && slot.endMs > fromMs);
  const ahead = whatIsAhead(day, order);
  if (!ahead.some(({ slotId }) => slotId !== null)) return err({ kind: 'nothingAfter' });
  const lengthMs = order.lengths === 'shorter' ? shortLength(day, order, ahead) : null;
  const placed = lengthMs === null ? ahead.map((part) => shifted(part, minutes * MINUTE_MS)) : closedUp(ahead, fromMs + minutes * MINUTE_MS, lengthMs);
  const isOut = ({ slotId, endMs }: Ahead): boolean => slotId !== null && order.pastEnd === 'cancelled' && endMs > day.endMs;
  const kept = placed.filter((part) => !isOut(part));
  const endMs = Math.max(day.endMs, ...kept.filter(({ slotId }) => slotId !== null).map((part) => part.endMs));
  const whole = new Map(day.slots.map((slot) => [slot.id, slot.endMs - slot.startMs]));
  const breaksBefore = day.breaks.filter((pause) => pause.endMs <= fromMs);
  const isShorter = ({ slotId, startMs, endMs: partEnd }: Ahead): boolean => slotId !== null && partEnd - startMs < whole.get(slotId)!;
  const fault = order.pastEnd === 'laterEnd' ? lateFault(day, endMs) : null;
  if (fault !== null) return err(fault);
  return ok({
    retimed: kept.flatMap((part): RetimedSlot[] => (part.slotId === null ? [] : [{ slotId: part.slotId, startMs: part.startMs, endMs: part.endMs, isShorter: isShorter(part) }])),
    dropped: placed.filter(isOut).map(({ slotId }) => slotId!),
    interrupted: running.map(({ id }) => id),
    breaks: [...breaksBefore, ...breaksAhead(day, fromMs, kept, endMs)],
    endMs,
    meetingMinutes: lengthMs !== null && kept.some((part) => part.isWhole && isShorter(part)) ? lengthMs / MINUTE_MS : null,
  });
}

/** Slots and breaks from the instant on in order; of what runs then, the rest. */
function whatIsAhead({ slots, breaks }: DayTimes, { fromMs, interrupted }: DisruptionOrder): Ahead[] {
  const parts = [...slots.map(({ id, startMs, endMs }) => ({ slotId: id as SlotId | null, startMs, endMs })), ...breaks.map(({ startMs, endMs }) => ({ slotId: null, startMs, endMs }))];
  return parts
    .filter(({ endMs }) => endMs > fromMs)
    .map((part) => ({ ...part, startMs: Math.max(part.startMs, fromMs), isWhole: part.startMs >= fromMs }))
    .filter(({ slotId, isWhole, startMs, endMs }) => slotId === null || isWhole || (interrupted === 'resumed' && endMs - startMs >= LEAST_MEETING_MINUTES * MINUTE_MS))
    .sort((one, other) => one.startMs - other.startMs || one.endMs - other.endMs);
}

const shifted = (part: Ahead, byMs: number): Ahead => ({ ...part, startMs: part.startMs + byMs, endMs: part.endMs + byMs });

/** The longest length in whole minutes with which all slots end by the end of the day, but never below the shortest that is allowed. */
function shortLength(day: DayTimes, { fromMs, minutes, shortestMinutes }: DisruptionOrder, ahead: readonly Ahead[]): number {
  const whole = ahead.filter(({ slotId, isWhole }) => slotId !== null && isWhole);
  const fixedMs = ahead.filter(({ slotId, isWhole }) => slotId === null || !isWhole).reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const roomMs = day.endMs - fromMs - minutes * MINUTE_MS - fixedMs;
  const evenly = whole.length === 0 ? 0 : Math.floor(roomMs / whole.length / MINUTE_MS) * MINUTE_MS;
  return Math.max(evenly, shortestMinutes * MINUTE_MS);
}

function closedUp(ahead: readonly Ahead[], resumeMs: number, lengthMs: number): Ahead[] {
  let cursor = resumeMs;
  return ahead.map((part) => {
    const ownMs = part.endMs - part.startMs;
    const startMs = Math.max(cursor, part.startMs);
    const endMs = startMs + (part.slotId !== null && part.isWhole ? Math.min(ownMs, lengthMs) : ownMs);
    cursor = endMs;
    return { ...part, startMs, endMs };
  });
}

/** Breaks after the instant at their new times; what was left of one that runs then begins where it was and ends later. */
function breaksAhead(day: DayTimes, fromMs: number, kept: readonly Ahead[], endMs: number): TimeInterval[] {
  const begun = day.breaks.find((pause) => pause.startMs < fromMs && pause.endMs > fromMs);
  return kept
    .filter(({ slotId }) => slotId === null)
    .map(({ startMs, endMs: partEnd, isWhole }) => ({ startMs: isWhole || begun === undefined ? startMs : begun.startMs, endMs: Math.min(partEnd, endMs) }))
    .filter((pause) => pause.startMs < pause.endMs && pause.startMs < endMs);
}

function lateFault({ midnightMs, nextDayStartMs }: DayTimes, endMs: number): DisruptionFault | null {
  if (nextDayStartMs !== null && endMs > nextDayStartMs) return { kind: 'intoNextDay', endMs, nextDayStartMs };
  return endMs > midnightMs ? { kind: 'pastMidnight', endMs } : null;
}
