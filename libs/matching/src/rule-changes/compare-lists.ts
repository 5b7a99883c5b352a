import type { TopEntry } from './top-lists.ts';

export type TopLists = ReadonlyMap<string, readonly TopEntry[]>;

/** What a change of rules does to the lists of everybody. */
export interface ListChanges {
  /** Firms with a list before or after. */
  readonly firms: number;
  /** Firms whose list holds somebody else. */
  readonly changed: number;
  /** Firms whose list holds the same in another order. */
  readonly reordered: number;
  /** Of those on the longer of the two lists of a firm the share that is on both; the mean over firms, 1 where nothing changes. */
  readonly meanOverlap: number;
  /** How often each firm is on a list, before or after; by key. */
  readonly exposure: readonly ExposureChange[];
  /** Firms whose lists have least in common, those first. */
  readonly mostChanged: readonly string[];
}

export interface ExposureChange {
  readonly key: string;
  readonly before: number;
  readonly after: number;
}

/** @param samples - how many of the most changed are named */
export function compareLists(before: TopLists, after: TopLists, samples: number): ListChanges {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort().filter((key) => listOf(before, key).length > 0 || listOf(after, key).length > 0);
  const overlaps = keys.map((key) => ({ key, overlap: overlapOf(listOf(before, key), listOf(after, key)) }));
  const changed = overlaps.filter(({ overlap }) => overlap < 1);
  const reordered = overlaps.filter(({ key, overlap }) => overlap === 1 && namesOf(listOf(before, key)).join() !== namesOf(listOf(after, key)).join());
  return {
    firms: keys.length,
    changed: changed.length,
    reordered: reordered.length,
    meanOverlap: overlaps.length === 0 ? 1 : overlaps.reduce((sum, { overlap }) => sum + overlap, 0) / overlaps.length,
    exposure: exposuresIn(before, after),
    mostChanged: [...changed.sort((a, b) => a.overlap - b.overlap), ...reordered].slice(0, samples).map(({ key }) => key),
  };
}

const listOf = (lists: TopLists, key: string): readonly TopEntry[] => lists.get(key) ?? [];
const namesOf = (list: readonly TopEntry[]): readonly string[] => list.map(({ key }) => key);

function overlapOf(one: readonly TopEntry[], other: readonly TopEntry[]): number {
  const names = new Set(namesOf(one));
  return other.filter(({ key }) => names.has(key)).length / Math.max(one.length, other.length);
}

function exposuresIn(before: TopLists, after: TopLists): readonly ExposureChange[] {
  const [earlier, later] = [countsOf(before), countsOf(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .sort()
    .map((key) => ({ key, before: earlier.get(key) ?? 0, after: later.get(key) ?? 0 }));
}

function countsOf(lists: TopLists): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists.values()) for (const { key } of list) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
