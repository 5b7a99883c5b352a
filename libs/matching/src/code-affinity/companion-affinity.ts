import type { CodeScheme } from '@spilno/taxonomy';

/**
 * How much more often than by chance two codes, or the groups above them, stand in one list: ln((n_ab + s) / (n_a · n_b / N + s)),
 * never below 0, one for each level of the classification from the coarsest.
 */
export class CompanionAffinity {
  readonly #scheme: CodeScheme;
  readonly #lists: number;
  readonly #single: Float64Array;
  readonly #together = new Map<number, number>();

  constructor(scheme: CodeScheme, lists: readonly (readonly number[])[]) {
    this.#scheme = scheme;
    this.#lists = Math.max(1, lists.length);
    this.#single = new Float64Array(scheme.groupCount);
    for (const list of lists) {
      for (let level = 0; level < scheme.levels; level++) {
        const groups = [...new Set(list.map((code) => (scheme.groups[code] as Int32Array)[level] as number))].sort(
          (a, b) => a - b,
        );
        for (const [at, a] of groups.entries()) {
          this.#single[a] = (this.#single[a] as number) + 1;
          for (const b of groups.slice(at + 1))
            this.#together.set(this.#key(a, b), (this.#together.get(this.#key(a, b)) ?? 0) + 1);
        }
      }
    }
  }

  /** How many lists name the group. */
  frequency(group: number): number {
    return this.#single[group] as number;
  }

  at(level: number, a: number, b: number): number {
    const groupA = (this.#scheme.groups[a] as Int32Array)[level] as number;
    const groupB = (this.#scheme.groups[b] as Int32Array)[level] as number;
    if (groupA === groupB) return 0;
    const together = this.#together.get(this.#key(Math.min(groupA, groupB), Math.max(groupA, groupB))) ?? 0;
    if (together === 0) return 0;
    const expected = ((this.#single[groupA] as number) * (this.#single[groupB] as number)) / this.#lists;
    return Math.max(0, Math.log((together + SMOOTHING) / (expected + SMOOTHING)));
  }

  #key(a: number, b: number): number {
    return a * this.#scheme.groupCount + b;
  }
}

const SMOOTHING = 0.5;
