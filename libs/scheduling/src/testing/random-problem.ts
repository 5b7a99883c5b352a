import { seededRandom } from '@spilno/kernel';
import fc from 'fast-check';
import type { AgreementId, DelegateId, OrganisationId, PoolId, SlotId, TableId } from '../ids.ts';
import type { AgreedPair, ResourcePool, SchedulingDelegate, SchedulingProblem, Slot } from '../problem.ts';

export interface ProblemShape {
  readonly seed: number;
  readonly organisations: number;
  readonly days: number;
  readonly slotsPerDay: number;
  readonly tables: number;
  readonly pairs: number;
  /** Share of absences, closed tables and wishes, in [0, 1]. */
  readonly roughness: number;
  /** Whether a third of the meetings needs an interpreter or an escort, of whom there are few. */
  readonly hasPools?: boolean;
  /** Whether some meetings come before others, and how many slots in a row an organisation may meet (0: any number). */
  readonly hasOrder?: boolean;
  readonly maxInRow?: number;
  /** Minutes between the two halls in which the tables stand by turns (0: one hall). */
  readonly walkMinutes?: number;
}

/** Small events of every kind: more pairs than fit, absences, closed tables, blocks, parallel lines, quotas, exclusions, interpreters. */
export const problems = fc
  .record({
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    organisations: fc.integer({ min: 2, max: 14 }),
    days: fc.integer({ min: 1, max: 3 }),
    slotsPerDay: fc.integer({ min: 1, max: 6 }),
    tables: fc.integer({ min: 1, max: 6 }),
    pairs: fc.integer({ min: 0, max: 60 }),
    roughness: fc.double({ min: 0, max: 0.6, noNaN: true }),
    hasPools: fc.boolean(),
    hasOrder: fc.boolean(),
    maxInRow: fc.constantFrom(0, 0, 1, 2, 3),
    walkMinutes: fc.constantFrom(0, 0, 0, 5, 25),
  })
  .map(randomProblem);

/** The same shape gives the same problem. */
export function randomProblem(shape: ProblemShape): SchedulingProblem {
  const random = seededRandom(shape.seed);
  const chance = (share: number): boolean => random.next() < share;
  const slots = makeSlots(shape.days, shape.slotsPerDay);
  const some = (share: number): SlotId[] => slots.filter(() => chance(share)).map((slot) => slot.id);
  const organisations = Array.from({ length: shape.organisations }, (_, at) => ({
    id: `o${at}` as OrganisationId,
    parallelLines: chance(0.25) ? 2 + random.below(2) : 1,
    maxMeetings: chance(0.2) ? 1 + random.below(4) : 1000,
  }));
  const delegates = organisations.flatMap(({ id }): SchedulingDelegate[] =>
    Array.from({ length: 1 + random.below(3) }, (_, at) => ({
      id: `${id}-d${at}` as DelegateId,
      organisationId: id,
      unavailableSlotIds: some(shape.roughness * 0.6),
    })),
  );
  const plain = makePairs(shape, random.below, delegates, slots.map(({ id }) => id));
  const { pairs, ...resources } = withPools(plain, shape, random.below, slots.map(({ id }) => id));
  return {
    ...resources,
    ...paceOf(pairs, shape, random.below),
    ...(shape.walkMinutes && { walkMinutes: shape.walkMinutes }),
    slots,
    tables: Array.from({ length: shape.tables }, (_, at) => ({
      id: `t${at}` as TableId,
      ...(shape.walkMinutes && { hall: `h${at % 2}` }),
      closedSlotIds: some(shape.roughness * 0.3),
    })),
    organisations,
    delegates,
    pairs,
    blocks: chance(shape.roughness) ? [{ slotIds: some(0.2) }] : [],
    pinned: [],
    exclusions: pairs
      .filter(() => chance(shape.roughness * 0.1))
      .map(({ organisationAId, organisationBId }) => ({
        organisationAId: organisationBId,
        organisationBId: organisationAId,
      })),
  };
}

const SLOT_MS = 20 * 60_000;

function makeSlots(days: number, slotsPerDay: number): Slot[] {
  return Array.from({ length: days * slotsPerDay }, (_, at) => {
    const [day, place] = [Math.floor(at / slotsPerDay), at % slotsPerDay];
    const startMs = Date.UTC(2027, 4, 4 + day, 7) + place * SLOT_MS;
    return {
      id: `s${at}` as SlotId,
      day: `2027-05-0${4 + day}`,
      partOfDay: place < slotsPerDay / 2 ? 'morning' : 'afternoon',
      startMs,
      endMs: startMs + SLOT_MS,
    };
  });
}

function makePairs(
  shape: ProblemShape,
  below: (bound: number) => number,
  delegates: readonly SchedulingDelegate[],
  slots: readonly SlotId[],
): AgreedPair[] {
  const seen = new Set<string>();
  const pairs: AgreedPair[] = [];
  const delegatesOf = (id: OrganisationId): DelegateId[] =>
    delegates.filter((delegate) => delegate.organisationId === id).map((delegate) => delegate.id);
  for (let tries = 0; tries < shape.pairs; tries++) {
    const [a, b] = [below(shape.organisations), below(shape.organisations)];
    const key = [a, b].sort().join(' ');
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    const [organisationAId, organisationBId] = [`o${a}` as OrganisationId, `o${b}` as OrganisationId];
    const wish = below(10) < 10 * shape.roughness;
    pairs.push({
      agreementId: `p${pairs.length}` as AgreementId,
      organisationAId,
      organisationBId,
      priority: 1 + below(3),
      preferredDelegateAIds: below(2) === 0 ? delegatesOf(organisationAId).slice(-1) : [],
      preferredDelegateBIds: [],
      timeWish: wish
        ? { day: below(2) === 0 ? '2027-05-04' : null, partOfDay: below(2) === 0 ? 'morning' : null }
        : null,
      ...(below(20) < 10 * shape.roughness && { neverSlotIds: slots.filter(() => below(3) === 0) }),
      ...(below(20) < 10 * shape.roughness && { preferredSlotIds: slots.filter(() => below(4) === 0) }),
    });
  }
  return pairs;
}

/** Every fifth pair comes before a later one, so that there is no cycle. */
function paceOf(pairs: readonly AgreedPair[], { hasOrder = false, maxInRow = 0 }: ProblemShape, below: (bound: number) => number): Pick<SchedulingProblem, 'precedences' | 'maxInRow'> {
  return {
    ...(maxInRow > 0 && { maxInRow }),
    ...(hasOrder && { precedences: pairs.slice(0, -1).flatMap(({ agreementId }, at) => (below(5) === 0 ? [{ beforeId: agreementId, afterId: pairs[at + 1 + below(pairs.length - at - 1)]!.agreementId }] : [])) }),
  };
}

/** Two pools; every other meeting needs one of them, some need both. */
function withPools(pairs: readonly AgreedPair[], { roughness, hasPools = false }: ProblemShape, below: (bound: number) => number, slots: readonly SlotId[]): { pairs: AgreedPair[]; pools?: ResourcePool[] } {
  if (!hasPools) return { pairs: [...pairs] };
  const pools = ['i0', 'e0'].map((id, at): ResourcePool => ({
    id: id as PoolId,
    kind: at === 0 ? 'interpreter' : 'escort',
    size: below(3),
    shortages: slots.filter(() => below(100) < 40 * roughness).map((slotId) => ({ slotId, available: below(2) })),
  }));
  const needs = [[], [], [], [pools[0]!.id], [pools[1]!.id], [pools[0]!.id, pools[1]!.id]];
  return { pairs: pairs.map((pair) => ({ ...pair, poolIds: needs[below(needs.length)]! })), pools };
}

/** The value of a result that the test expects to be one. */
export function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}
