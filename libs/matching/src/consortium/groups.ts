import type { Cover } from './cover-duty.ts';
import type { Partner } from './proposal.ts';

/** Differences below it are none. */
const NOTHING = 1e-9;

/** Two or three of a pool, by their places in it, in order. */
export interface Group {
  readonly places: readonly number[];
  /** In [0, 1]: share of the duties covered, the seeker's own part with it. */
  readonly covered: number;
}

/** What is asked of every group. */
export interface GroupRules {
  /** Share of the whole that each duty is. */
  readonly shares: readonly number[];
  /** What the seeker covers itself. */
  readonly own: readonly (Cover | null)[];
  /** Places of the duties that have to be covered. */
  readonly vital: readonly number[];
  /** More than that has to be covered. */
  readonly moreThan: number;
  /** Key of who has to be in it. */
  readonly including: string | undefined;
}

/** Every two and every three of a pool, each once, in which each is there for something that no other has. O(pool³ × duties), few of them looked at. */
export function groupsOf(pool: readonly Partner[], { shares, own, vital, moreThan, including }: GroupRules): readonly Group[] {
  const all = (1 << vital.length) - 1;
  const masks = pool.map(({ covers }) => vital.reduce((mask, at, bit) => (covers[at] ? mask | (1 << bit) : mask), 0));
  const wanted = including === undefined ? -1 : pool.findIndex(({ firm }) => firm.profile.key === including);
  const size = pool.length;
  const parts = pool.map(({ covers }) => partsCovered(covers, shares, own));
  const alone = parts.map(sumOf);
  const pairs = parts.map((part, first) => Float64Array.from(parts, (other, second) => (second > first ? coveredTogether(part, other) : 0)));
  const groups: Group[] = [];
  const two = new Float64Array(shares.length);
  for (let first = 0; first < size; first++) {
    for (let second = first + 1; second < size; second++) {
      const covered = pairs[first]![second]!;
      // Nobody of a larger group is missed either: one of the two brings nothing to the other.
      if (alone[first]! > covered - NOTHING || alone[second]! > covered - NOTHING) continue;
      const mask = masks[first]! | masks[second]!;
      const isAsked = wanted < 0 || wanted === first || wanted === second;
      if (mask === all && isAsked && covered > moreThan + NOTHING) groups.push({ places: [first, second], covered });
      joinInto(two, parts[first]!, parts[second]!);
      for (let third = second + 1; third < size; third++) {
        if ((mask | masks[third]!) !== all || !(isAsked || wanted === third)) continue;
        const together = coveredTogether(two, parts[third]!);
        if (together <= moreThan + NOTHING || covered > together - NOTHING || pairs[first]![third]! > together - NOTHING || pairs[second]![third]! > together - NOTHING) continue;
        groups.push({ places: [first, second, third], covered: together });
      }
    }
  }
  return groups;
}

/** Of each duty, the share of the whole that is covered with the seeker's own part. */
export const partsCovered = (covers: readonly (Cover | null)[], shares: readonly number[], own: readonly (Cover | null)[]): Float64Array =>
  Float64Array.from(shares, (share, at) => share * Math.max(own[at]?.value ?? 0, covers[at]?.value ?? 0));

export function sumOf(parts: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < parts.length; at++) sum += parts[at]!;
  return sum;
}

function coveredTogether(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! > other[at]! ? one[at]! : other[at]!;
  return sum;
}

function joinInto(target: Float64Array, one: Float64Array, other: Float64Array): void {
  for (let at = 0; at < target.length; at++) target[at] = one[at]! > other[at]! ? one[at]! : other[at]!;
}
