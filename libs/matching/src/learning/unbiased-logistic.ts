import { bandOf, fallingOnly, PLACE_BANDS } from './examined-places.ts';
import { fitMonotoneLogistic, Observations, sigmoid, type LogisticOptions, type MonotoneLogistic } from './monotone-logistic.ts';

/** Somebody was shown somebody, at a place of a list, and wanted to meet or not. */
export interface ShownRow {
  readonly features: readonly number[];
  /** From 1. */
  readonly rank: number;
  readonly wanted: boolean;
}

export interface UnbiasedLogistic {
  /** That somebody who is looked at is wanted. */
  readonly wanting: MonotoneLogistic;
  /** Chance that a place is looked at, by band of places (`PLACE_BANDS`); the first is 1. */
  readonly examined: readonly number[];
}

const ROUNDS = 30;
/** No place is taken to be looked at less often: else a few wishes far down would outweigh everything. */
const LEAST_EXAMINED = 0.05;

/**
 * Nobody can want whom nobody has looked at, and the first places are looked at most: P(wanted) = P(looked at | place) × P(wanted | features), both
 * by expectation and maximisation. Deterministic.
 * @see Wang et al., "Position bias estimation for unbiased learning to rank in personal search", WSDM 2018
 */
export function fitUnbiasedLogistic(rows: readonly ShownRow[], options: LogisticOptions): UnbiasedLogistic {
  const observed = new Observations(rows.map(({ features }) => features), options.prior.length);
  const bands = Int32Array.from(rows, ({ rank }) => bandOf(rank));
  const wanted = Float64Array.from(rows, (row) => Number(row.wanted));
  let wanting = fitMonotoneLogistic(observed, wanted, options);
  let examined = firstGuess(bands, wanted, chancesOf(observed, wanting));
  for (let round = 0; round < ROUNDS; round++) {
    const chances = chancesOf(observed, wanting);
    // Who was not wished for may have been overlooked.
    const outcomes = wanted.map((is, row) => (is === 1 ? 1 : ((1 - examined[bands[row]!]!) * chances[row]!) / (1 - examined[bands[row]!]! * chances[row]!)));
    const looked = wanted.map((is, row) => (is === 1 ? 1 : (examined[bands[row]!]! * (1 - chances[row]!)) / (1 - examined[bands[row]!]! * chances[row]!)));
    examined = scaled(bands, looked, new Float64Array(looked.length).fill(1));
    wanting = fitMonotoneLogistic(observed, outcomes, { ...options, start: wanting });
  }
  return { wanting, examined };
}

function chancesOf(observed: Observations, { intercept, weights }: MonotoneLogistic): Float64Array {
  const at = [intercept, ...weights];
  return Float64Array.from({ length: observed.count }, (_, row) => sigmoid(observed.valueOf(row, at)));
}

/** What was wanted over what would be expected if all places were looked at alike. */
const firstGuess = (bands: Int32Array, wanted: Float64Array, chances: Float64Array): readonly number[] => scaled(bands, wanted, chances);

/** Sums of each band over one another, falling down the list, the first as 1. Bands without anything are as the one above. */
function scaled(bands: Int32Array, above: Float64Array, below: Float64Array): readonly number[] {
  const sums = [...PLACE_BANDS, 0].map(() => ({ above: 0, below: 0 }));
  bands.forEach((band, row) => {
    sums[band]!.above += above[row]!;
    sums[band]!.below += below[row]!;
  });
  let last = 1;
  const raw = sums.map((sum) => (last = sum.below > 0 ? sum.above / sum.below : last));
  const falling = fallingOnly(raw, sums.map((sum) => Math.max(sum.below, 1e-9)));
  return falling.map((value) => (falling[0]! > 0 ? Math.min(1, Math.max(LEAST_EXAMINED, value / falling[0]!)) : 1));
}
