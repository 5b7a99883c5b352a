import { type DisruptionInput } from '../../gql/graphql.ts';
import { instantOf, wallTimeOf, type WallTime } from '../organiser/index.ts';
import { type DisruptionDays } from './disruption-documents.ts';

/** What the form holds; numbers may be half typed. */
export interface DisruptionOrder {
  readonly kind: 'times' | 'video';
  readonly from: WallTime;
  readonly minutes: number | string;
  readonly lengths: 'kept' | 'shorter';
  readonly pastEnd: 'laterEnd' | 'cancelled';
  readonly shortestMinutes: number | string;
  readonly interrupted: 'resumed' | 'held';
  readonly allDays: boolean;
}

/** Now, while a day is under way; else the first slot to come, or the first of all. */
export function firstOrder({ now, days }: DisruptionDays, timeZone: string): DisruptionOrder {
  const slots = days.flatMap((day) => day.slots);
  const running = days.some((day) => day.slots.length > 0 && day.slots[0]!.startsAt <= now && now < day.slots.at(-1)!.endsAt);
  const from = running ? now : (slots.find(({ startsAt }) => startsAt > now) ?? slots[0])?.startsAt;
  return { kind: 'times', from: wallTimeOf(from ?? now, timeZone), minutes: 30, lengths: 'kept', pastEnd: 'laterEnd', shortestMinutes: 10, interrupted: 'resumed', allDays: false };
}

/** @returns null while something is half typed */
export function toInput(order: DisruptionOrder, eventSlug: string, timeZone: string): DisruptionInput | null {
  const from = instantOf(order.from, timeZone);
  const [minutes, shortestMinutes] = [order.minutes, order.shortestMinutes].map((value) => (value === '' ? NaN : Number(value)));
  if (!from || !Number.isInteger(minutes) || !Number.isInteger(shortestMinutes)) return null;
  const { kind, lengths, pastEnd, interrupted, allDays } = order;
  return { eventSlug, kind, from, minutes: minutes!, lengths, pastEnd, shortestMinutes: shortestMinutes!, interrupted, allDays };
}
