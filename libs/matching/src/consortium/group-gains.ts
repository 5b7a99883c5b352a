import { directionValue } from '../direction-fit.ts';
import type { MatchWeights } from '../match-weights.ts';
import type { Partner } from './proposal.ts';

/** What the partners of a pool get in their turn, each looked up once. */
export class GroupGains {
  readonly #pool: readonly Partner[];
  readonly #weights: MatchWeights;
  /** By row who gets, by column of whom; NaN not looked up yet. */
  readonly #gets: Float64Array;

  constructor(pool: readonly Partner[], weights: MatchWeights) {
    this.#pool = pool;
    this.#weights = weights;
    this.#gets = new Float64Array(pool.length ** 2).fill(NaN);
  }

  /** Average of those who say what they need, each of the one who has most for it: the seeker or another partner; 0 if nobody does. */
  average(places: readonly number[]): number {
    let sum = 0;
    let needy = 0;
    for (const one of places) {
      const { firm, gain } = this.#pool[one]!;
      if (firm.compiled.needs.length === 0) continue;
      let most = gain;
      for (const other of places) if (other !== one) most = Math.max(most, this.#getsOf(one, other));
      sum += most;
      needy += 1;
    }
    return sum / Math.max(1, needy);
  }

  #getsOf(one: number, other: number): number {
    const at = one * this.#pool.length + other;
    if (Number.isNaN(this.#gets[at])) this.#gets[at] = directionValue(this.#pool[one]!.firm.compiled, this.#pool[other]!.firm.compiled, this.#weights);
    return this.#gets[at]!;
  }
}
