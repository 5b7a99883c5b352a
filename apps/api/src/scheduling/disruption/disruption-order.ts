import { MAX_DISRUPTION_MINUTES } from '@spilno/scheduling';
import { InvalidInput, type LocationRefused, neutralText, refuseUnsafeTexts } from '../../common/index.ts';
import { type DisruptionInput } from './disruption.input.ts';

const SHORTEST_MINUTES = { least: 5, most: 240 };

/** What the organiser wants: other times of a day from an instant on, or video calls. */
export interface DisruptionWish {
  readonly kind: 'times' | 'video';
  readonly fromMs: number;
  readonly minutes: number;
  readonly lengths: 'kept' | 'shorter';
  readonly shortestMinutes: number;
  readonly pastEnd: 'laterEnd' | 'cancelled';
  readonly interrupted: 'resumed' | 'held';
  /** Video: also on the days after. */
  readonly allDays: boolean;
  readonly reason: string;
}

const oneOf = <T extends string>(value: string, values: readonly T[]): T | null => values.find((known) => known === value) ?? null;

/** @returns the wish, or the first field that cannot be taken */
export function toWish(input: DisruptionInput, given: string): DisruptionWish | InvalidInput | LocationRefused {
  const unknown = (field: string): InvalidInput => InvalidInput.of(field, 'unknown', 'This is none of the choices.');
  const [kind, lengths, pastEnd, interrupted] = [oneOf(input.kind, ['times', 'video']), oneOf(input.lengths, ['kept', 'shorter']), oneOf(input.pastEnd, ['laterEnd', 'cancelled']), oneOf(input.interrupted, ['resumed', 'held'])];
  if (kind === null) return unknown('kind');
  if (lengths === null) return unknown('lengths');
  if (pastEnd === null) return unknown('pastEnd');
  if (interrupted === null) return unknown('interrupted');
  if (kind === 'times' && (input.minutes < 1 || input.minutes > MAX_DISRUPTION_MINUTES)) return InvalidInput.of('minutes', 'outOfRange', `Between 1 and ${MAX_DISRUPTION_MINUTES} minutes.`);
  const { least, most } = SHORTEST_MINUTES;
  if (input.shortestMinutes < least || input.shortestMinutes > most) return InvalidInput.of('shortestMinutes', 'outOfRange', `A meeting lasts between ${least} and ${most} minutes.`);
  const reason = neutralText(given);
  if (!reason) return InvalidInput.of('reason', 'required', 'Give the reason; those concerned read it.');
  const unsafe = refuseUnsafeTexts({ reason: given });
  if (unsafe) return unsafe;
  const fromMs = Math.floor(input.from.getTime() / 60_000) * 60_000;
  return { kind, fromMs, minutes: input.minutes, lengths, shortestMinutes: input.shortestMinutes, pastEnd, interrupted, allDays: input.allDays, reason };
}
