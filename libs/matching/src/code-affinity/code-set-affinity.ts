import { LogLinearChoice, type CodeScheme, type Decided } from '@spilno/taxonomy';
import { CompanionAffinity } from './companion-affinity.ts';
import { titleAffinity } from './title-affinity.ts';
import { treeAffinity } from './tree-affinity.ts';

type CodeSet = readonly number[];
type Affinity = (a: number, b: number) => number;

const FOLDS = 5;
const TITLE_LANGUAGES = ['en', 'de', 'fr'];

/** What tells that two lists belong together. */
export const SET_SIGNS = ['shared', 'companions', 'tree', 'titles'] as const;
export type SetSign = (typeof SET_SIGNS)[number];

/** Whether two lists of codes may belong together: near in the tree, alike by title, or seen in one list; weights learned from lists cut in two. */
export class CodeSetAffinity {
  readonly #scheme: CodeScheme;
  readonly #tree: Affinity;
  readonly #title: Affinity;
  readonly #companions: CompanionAffinity;
  readonly #choice: LogLinearChoice;
  readonly #without: readonly SetSign[];

  constructor(scheme: CodeScheme, lists: readonly (readonly string[])[], penalty = 0.01, without: readonly SetSign[] = []) {
    this.#without = without;
    this.#scheme = scheme;
    this.#tree = cached(treeAffinity(scheme), scheme.entries.length);
    this.#title = titleAffinity(scheme, TITLE_LANGUAGES);
    const sets = lists.map((list) => this.#numbersOf(list)).filter((list) => list.length > 0);
    this.#companions = new CompanionAffinity(scheme, sets);
    const cut = sets.filter((list) => list.length > 1);
    const halves = cut.map((list) => ({
      a: list.filter((_, at) => at % 2 === 0),
      b: list.filter((_, at) => at % 2 === 1),
    }));
    const decisions: Decided[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const companions = new CompanionAffinity(
        scheme,
        cut.filter((_, at) => at % FOLDS !== fold),
      );
      const asked = halves.filter((_, at) => at % FOLDS === fold);
      for (const [right, { a }] of asked.entries()) {
        const rows = asked.map(({ b }) => this.#features(a, b, companions));
        decisions.push({ features: Float64Array.from(rows.flat()), count: rows.length, right });
      }
    }
    this.#choice = LogLinearChoice.fit(decisions, this.#featureCount, penalty);
  }

  /** Probability of each candidate to be the other part of the list, adding up to one; the order of `candidates`. */
  probabilities(list: readonly string[], candidates: readonly (readonly string[])[]): Float64Array {
    const a = this.#numbersOf(list);
    const rows = candidates.map((candidate) => this.#features(a, this.#numbersOf(candidate), this.#companions));
    return this.#choice.probabilities({ features: Float64Array.from(rows.flat()), count: rows.length });
  }

  #numbersOf(list: readonly string[]): CodeSet {
    return [...new Set(list)].map((code) => this.#scheme.numberOf(code)).filter((number) => number !== undefined);
  }

  get #featureCount(): number {
    return 2 * this.#scheme.levels + 9;
  }

  #features(a: CodeSet, b: CodeSet, companions: CompanionAffinity): readonly number[] {
    const features: number[] = [];
    const add = (sign: SetSign, ...values: number[]): void => void features.push(...(this.#without.includes(sign) ? values.map(() => 0) : values));
    for (let level = 0; level < this.#scheme.levels; level++) {
      add('shared', this.#sharedGroups(level, a, b, companions));
      add('companions', both(a, b, (x, y) => companions.at(level, x, y)));
    }
    const tree = both(a, b, this.#tree);
    const title = both(a, b, this.#title);
    add('tree', tree, tree ** 3, greatest(a, b, this.#tree), average(a, b, this.#tree));
    add('titles', title, title ** 3, greatest(a, b, this.#title), average(a, b, this.#title));
    features.push(Math.log(1 + b.length));
    return features;
  }

  /** Cosine of the two sets of groups, each weighed by how seldom it is. */
  #sharedGroups(level: number, a: CodeSet, b: CodeSet, companions: CompanionAffinity): number {
    const groupsOf = (set: CodeSet): Set<number> =>
      new Set(set.map((code) => (this.#scheme.groups[code] as Int32Array)[level] as number));
    const weight = (group: number): number => 1 / (1 + companions.frequency(group)) ** 0.5;
    const [groupsA, groupsB] = [groupsOf(a), groupsOf(b)];
    const total = (groups: ReadonlySet<number>): number => [...groups].reduce((sum, group) => sum + weight(group), 0);
    const shared = [...groupsA].filter((group) => groupsB.has(group)).reduce((sum, group) => sum + weight(group), 0);
    const scale = Math.sqrt(total(groupsA) * total(groupsB));
    return scale === 0 ? 0 : shared / scale;
  }
}

/** For each code of one side the best of the other, averaged, and the same the other way. */
function both(a: CodeSet, b: CodeSet, affinity: Affinity): number {
  if (a.length === 0 || b.length === 0) return 0;
  const oneWay = (from: CodeSet, to: CodeSet): number =>
    from.reduce((sum, x) => sum + Math.max(...to.map((y) => affinity(x, y))), 0) / from.length;
  return (oneWay(a, b) + oneWay(b, a)) / 2;
}

const greatest = (a: CodeSet, b: CodeSet, affinity: Affinity): number =>
  Math.max(0, ...a.flatMap((x) => b.map((y) => affinity(x, y))));

const average = (a: CodeSet, b: CodeSet, affinity: Affinity): number =>
  a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + affinity(x, y), 0), 0) / Math.max(1, a.length * b.length);

function cached(affinity: Affinity, size: number): Affinity {
  const known = new Map<number, number>();
  return (a, b) => {
    const key = Math.min(a, b) * size + Math.max(a, b);
    const value = known.get(key) ?? affinity(a, b);
    known.set(key, value);
    return value;
  };
}
