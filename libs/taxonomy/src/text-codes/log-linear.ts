/** Alternatives of one decision, each described by the same features, row by row. */
export interface Alternatives {
  readonly features: Float64Array;
  readonly count: number;
}

/** A decision whose right alternative is known. */
export interface Decided extends Alternatives {
  readonly right: number;
}

/** Everything that a choice has learned. */
export interface ChoiceParameters {
  readonly mean: ArrayLike<number> & Iterable<number>;
  readonly scale: ArrayLike<number> & Iterable<number>;
  readonly weights: ArrayLike<number> & Iterable<number>;
}

const ROUNDS = 120;
const STEP = 0.05;

/** Conditional logit: p(alternative) ∝ exp(w · features), features standardised; fitted by Adam on the penalised likelihood, without chance. */
export class LogLinearChoice {
  readonly #mean: Float64Array;
  readonly #scale: Float64Array;
  readonly #weights: Float64Array;

  /** @param parameters - mean and scale of each feature, and its weight */
  constructor({ mean, scale, weights }: ChoiceParameters) {
    this.#mean = Float64Array.from(mean);
    this.#scale = Float64Array.from(scale);
    this.#weights = Float64Array.from(weights);
  }

  static fit(decisions: readonly Decided[], featureCount: number, penalty: number): LogLinearChoice {
    const none = new Float64Array(featureCount);
    const choice = new LogLinearChoice({ mean: none, scale: none, weights: none });
    choice.#measure(decisions);
    choice.#fit(decisions, penalty);
    return choice;
  }

  get parameters(): ChoiceParameters {
    return { mean: [...this.#mean], scale: [...this.#scale], weights: [...this.#weights] };
  }

  probabilities({ features, count }: Alternatives): Float64Array {
    const f = this.#weights.length;
    const values = new Float64Array(count);
    let most = -Infinity;
    for (let at = 0; at < count; at++) {
      let sum = 0;
      for (let k = 0; k < f; k++) {
        sum +=
          ((this.#weights[k] as number) * ((features[at * f + k] as number) - (this.#mean[k] as number))) /
          (this.#scale[k] as number);
      }
      values[at] = sum;
      if (sum > most) most = sum;
    }
    let total = 0;
    for (let at = 0; at < count; at++) total += values[at] = Math.exp((values[at] as number) - most);
    return values.map((value) => value / total);
  }

  #measure(decisions: readonly Decided[]): void {
    const f = this.#mean.length;
    let rows = 0;
    for (const { features, count } of decisions) {
      rows += count;
      for (let at = 0; at < count * f; at++)
        this.#mean[at % f] = (this.#mean[at % f] as number) + (features[at] as number);
    }
    for (let k = 0; k < f; k++) this.#mean[k] = (this.#mean[k] as number) / Math.max(1, rows);
    for (const { features, count } of decisions) {
      for (let at = 0; at < count * f; at++) {
        this.#scale[at % f] =
          (this.#scale[at % f] as number) + ((features[at] as number) - (this.#mean[at % f] as number)) ** 2;
      }
    }
    for (let k = 0; k < f; k++) this.#scale[k] = Math.sqrt((this.#scale[k] as number) / Math.max(1, rows)) || 1;
  }

  #fit(decisions: readonly Decided[], penalty: number): void {
    const f = this.#weights.length;
    const first = new Float64Array(f);
    const second = new Float64Array(f);
    for (let round = 1; round <= ROUNDS; round++) {
      const gradient = new Float64Array(f);
      for (const decision of decisions) {
        const probabilities = this.probabilities(decision);
        for (let at = 0; at < decision.count; at++) {
          const error = (probabilities[at] as number) - (at === decision.right ? 1 : 0);
          if (Math.abs(error) < 1e-6) continue;
          for (let k = 0; k < f; k++) {
            gradient[k] =
              (gradient[k] as number) +
              (error * ((decision.features[at * f + k] as number) - (this.#mean[k] as number))) /
                (this.#scale[k] as number);
          }
        }
      }
      for (let k = 0; k < f; k++) {
        const slope = (gradient[k] as number) / Math.max(1, decisions.length) + penalty * (this.#weights[k] as number);
        first[k] = 0.9 * (first[k] as number) + 0.1 * slope;
        second[k] = 0.99 * (second[k] as number) + 0.01 * slope * slope;
        const step =
          (first[k] as number) / (1 - 0.9 ** round) / (Math.sqrt((second[k] as number) / (1 - 0.99 ** round)) + 1e-8);
        this.#weights[k] = (this.#weights[k] as number) - STEP * step;
      }
    }
  }
}
