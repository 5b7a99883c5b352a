import { seededRandom } from '@spilno/kernel';
import type {
  AgreedPair,
  AgreementId,
  DelegateId,
  OrganisationId,
  SchedulingDelegate,
  SchedulingProblem,
  Slot,
  SlotId,
  TableId,
} from '@spilno/scheduling';

export interface ForumSize {
  readonly organisations: number;
  readonly meetings: number;
  readonly tables: number;
  readonly days: number;
  readonly slotsPerDay: number;
}

const SLOT_MS = 20 * 60_000;

/**
 * A made-up forum: a third of the organisations are hosts that meet the others, popularity is skewed, one in five misses
 * half a day or a day, one in eight sends more people and meets in two lines, one pair in seven wishes a half-day.
 */
export function generateForum(size: ForumSize, seed: number): SchedulingProblem {
  const random = seededRandom(seed);
  const slots = makeSlots(size);
  const organisations = Array.from({ length: size.organisations }, (_, at) => ({
    id: `o${at}` as OrganisationId,
    parallelLines: random.below(8) === 0 ? 2 : 1,
    maxMeetings: 10_000,
  }));
  const delegates = organisations.flatMap(({ id, parallelLines }): SchedulingDelegate[] => {
    const away = absence(size, random.next(), random.below(size.days), random.below(2), slots);
    return Array.from({ length: parallelLines + random.below(2) }, (_, at) => ({
      id: `${id}-${at}` as DelegateId,
      organisationId: id,
      unavailableSlotIds: away,
    }));
  });
  return {
    slots,
    tables: Array.from({ length: size.tables }, (_, at) => ({ id: `t${at}` as TableId, closedSlotIds: [] })),
    organisations,
    delegates,
    pairs: makePairs(
      size,
      random,
      new Map(
        delegates.map((delegate) => [delegate.organisationId, slots.length - delegate.unavailableSlotIds.length]),
      ),
    ),
    blocks: [],
    pinned: [],
    exclusions: [],
  };
}

function makeSlots({ days, slotsPerDay }: ForumSize): Slot[] {
  return Array.from({ length: days * slotsPerDay }, (_, at) => {
    const [day, place] = [Math.floor(at / slotsPerDay), at % slotsPerDay];
    const startMs = Date.UTC(2027, 4, 4 + day, 6, 30) + place * SLOT_MS;
    return {
      id: `s${at}` as SlotId,
      day: `2027-05-0${4 + day}`,
      partOfDay: place < slotsPerDay / 2 ? 'morning' : 'afternoon',
      startMs,
      endMs: startMs + SLOT_MS,
    };
  });
}

function absence(
  { slotsPerDay }: ForumSize,
  chance: number,
  day: number,
  half: number,
  slots: readonly Slot[],
): SlotId[] {
  if (chance >= 0.2) return [];
  const first = day * slotsPerDay + (chance < 0.1 || half === 0 ? 0 : slotsPerDay / 2);
  return slots.slice(first, first + (chance < 0.1 ? slotsPerDay : slotsPerDay / 2)).map((slot) => slot.id);
}

function makePairs(
  { organisations, meetings }: ForumSize,
  random: ReturnType<typeof seededRandom>,
  freeSlots: ReadonlyMap<OrganisationId, number>,
): AgreedPair[] {
  const degree = new Int32Array(organisations);
  const seen = new Set<string>();
  const pairs: AgreedPair[] = [];
  const popular = (from: number, to: number): number => from + Math.floor((to - from) * random.next() ** 1.4);
  const isFull = (at: number): boolean => degree[at]! >= 0.9 * (freeSlots.get(`o${at}` as OrganisationId) ?? 0);
  for (let tries = 0; pairs.length < meetings && tries < meetings * 100; tries++) {
    const hosts = Math.floor(organisations / 3);
    const [a, b] = [popular(0, hosts), popular(hosts, organisations)];
    if (seen.has(`${a} ${b}`) || isFull(a) || isFull(b)) continue;
    seen.add(`${a} ${b}`);
    degree[a]!++;
    degree[b]!++;
    pairs.push({
      agreementId: `p${pairs.length}` as AgreementId,
      organisationAId: `o${a}` as OrganisationId,
      organisationBId: `o${b}` as OrganisationId,
      priority: 1 + random.below(3),
      preferredDelegateAIds: [],
      preferredDelegateBIds: [],
      timeWish:
        random.below(7) === 0 ? { day: null, partOfDay: random.below(2) === 0 ? 'morning' : 'afternoon' } : null,
    });
  }
  return pairs;
}
