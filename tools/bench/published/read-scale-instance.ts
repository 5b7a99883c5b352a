import { type OneLineProblem } from '@spilno/scheduling';

export interface ScaleInstance {
  readonly days: number;
  readonly slotsPerDay: number;
  readonly tables: number;
  readonly participants: number;
  /** Two participants and the half of the day: 0 any, 1 first, 2 second. */
  readonly meetings: readonly (readonly [number, number, number])[];
  /** Slots of each participant. */
  readonly unavailable: readonly (readonly number[])[];
}

/** Reads an instance at the scale of a forum, everything numbered from 0. */
export const readScaleInstance = (text: string): OneLineProblem => scaleProblem(JSON.parse(text) as ScaleInstance);

export function scaleProblem({ days, slotsPerDay, tables, participants, meetings, unavailable }: ScaleInstance): OneLineProblem {
  const halves = placesOfHalf(slotsPerDay);
  const open = openPlaces(participants, days, slotsPerDay);
  for (const [who, slots] of unavailable.entries()) for (const slot of slots) open[who * days + Math.floor(slot / slotsPerDay)]! &= ~(1 << (slot % slotsPerDay));
  return {
    participants, days, slotsPerDay, tables, open,
    first: Int32Array.from(meetings, ([first]) => first),
    second: Int32Array.from(meetings, ([, second]) => second),
    places: Int32Array.from(meetings, ([, , half]) => halves[half]!),
  };
}

/** Places of a whole day, its first and its second half, as bits. */
export function placesOfHalf(slotsPerDay: number): readonly [number, number, number] {
  const all = (1 << slotsPerDay) - 1;
  const morning = (1 << (slotsPerDay >> 1)) - 1;
  return [all, morning, all & ~morning];
}

/** Everybody there in every slot. */
export const openPlaces = (participants: number, days: number, slotsPerDay: number): Int32Array => new Int32Array(participants * days).fill((1 << slotsPerDay) - 1);
