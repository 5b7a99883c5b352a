/** Observations side by side, as numbers: made once, fitted often. */
export class Observations {
  readonly count: number;
  /** Features and one for the intercept. */
  readonly width: number;
  /** A row for each: 1, then its features, each at least 0. */
  readonly cells: Float64Array;

  constructor(features: readonly (readonly number[])[], size: number) {
    this.count = features.length;
    this.width = size + 1;
    this.cells = new Float64Array(this.count * this.width);
    features.forEach((row, number) => {
      this.cells[number * this.width] = 1;
      this.cells.set(row, number * this.width + 1);
    });
  }

  /** Intercept + Σ weight × feature of a row. */
  valueOf(row: number, at: ArrayLike<number>): number {
    let value = 0;
    for (let place = 0, cell = row * this.width; place < this.width; place++, cell++) value += at[place]! * this.cells[cell]!;
    return value;
  }
}

/** P(outcome) = σ(intercept + Σ weight × feature); no weight is below 0, so that more of a feature never makes it less likely. */
export interface MonotoneLogistic {
  readonly intercept: number;
  readonly weights: readonly number[];
}

export interface LogisticOptions {
  /** What weights are drawn to where the observations say little. */
  readonly prior: readonly number[];
  /** How strongly: as many observations' worth of doubt. */
  readonly penalty: number;
  /** Where to begin; the prior, if left out. */
  readonly start?: MonotoneLogistic;
}

const MAX_STEPS = 60;

/**
 * The likeliest model with weights ≥ 0 under a normal prior: projected Newton steps, each a bounded quadratic problem by coordinate descent,
 * halved until the objective falls. Deterministic; O(steps × observations × features²).
 * @param outcomes - of each observation, in [0, 1]: a probability where it is only guessed
 * @see Bertsekas, "Projected Newton methods for optimization problems with simple constraints", SIAM J. Control and Optimization 20, 1982
 */
export function fitMonotoneLogistic(observed: Observations, outcomes: ArrayLike<number>, { prior, penalty, start }: LogisticOptions): MonotoneLogistic {
  const goal: Goal = { observed, outcomes, prior, penalty };
  let at = start ? [start.intercept, ...start.weights] : [0, ...prior];
  at = at.map((value, place) => (place === 0 ? value : Math.max(0, value)));
  let height = objective(goal, at);
  for (let step = 0; step < MAX_STEPS; step++) {
    const { gradient, hessian } = derivatives(goal, at);
    const direction = boundedStep(gradient, hessian, at);
    const slope = dot(gradient, direction);
    if (-slope < 1e-10 * (1 + Math.abs(height))) break;
    const next = descend(goal, at, height, direction, slope);
    if (next === null) break;
    ({ at, height } = next);
  }
  return { intercept: at[0]!, weights: at.slice(1) };
}

export const probabilityOf = ({ intercept, weights }: MonotoneLogistic, features: readonly number[]): number => sigmoid(weights.reduce((sum, weight, place) => sum + weight * features[place]!, intercept));

/** Never 0 or 1, so that its logarithm is a number. */
export function sigmoid(value: number): number {
  if (value > 27) return 1 - 1e-12;
  return value < -27 ? 1e-12 : 1 / (1 + Math.exp(-value));
}

interface Goal {
  readonly observed: Observations;
  readonly outcomes: ArrayLike<number>;
  readonly prior: readonly number[];
  readonly penalty: number;
}

/** The intercept is held only so far that it stays finite where all observations are alike. */
const INTERCEPT_PENALTY = 1e-3;

function objective({ observed, outcomes, prior, penalty }: Goal, at: readonly number[]): number {
  let sum = (INTERCEPT_PENALTY / 2) * at[0]! ** 2;
  for (let place = 0; place < prior.length; place++) sum += (penalty / 2) * (at[place + 1]! - prior[place]!) ** 2;
  for (let row = 0; row < observed.count; row++) {
    const value = observed.valueOf(row, at);
    // ln(1 + e^v) − outcome · v, without overflow.
    sum += (value > 0 ? value + Math.log1p(Math.exp(-value)) : Math.log1p(Math.exp(value))) - outcomes[row]! * value;
  }
  return sum;
}

function derivatives({ observed, outcomes, prior, penalty }: Goal, at: readonly number[]): { gradient: Float64Array; hessian: readonly Float64Array[] } {
  const { width, cells } = observed;
  const gradient = new Float64Array(width);
  const hessian = Array.from({ length: width }, () => new Float64Array(width));
  for (let row = 0; row < observed.count; row++) {
    const chance = sigmoid(observed.valueOf(row, at));
    const [miss, spread] = [chance - outcomes[row]!, chance * (1 - chance)];
    const from = row * width;
    for (let one = 0; one < width; one++) {
      const value = cells[from + one]!;
      if (value === 0) continue;
      gradient[one]! += miss * value;
      const line = hessian[one]!;
      for (let other = 0; other <= one; other++) line[other]! += spread * value * cells[from + other]!;
    }
  }
  gradient[0]! += INTERCEPT_PENALTY * at[0]!;
  hessian[0]![0]! += INTERCEPT_PENALTY;
  for (let one = 1; one < width; one++) {
    gradient[one]! += penalty * (at[one]! - prior[one - 1]!);
    hessian[one]![one]! += penalty;
    for (let other = 0; other < one; other++) hessian[other]![one] = hessian[one]![other]!;
  }
  return { gradient, hessian };
}

/** Minimises gradient · d + ½ dᵀ hessian d where no weight may fall below 0. */
function boundedStep(gradient: Float64Array, hessian: readonly Float64Array[], at: readonly number[]): Float64Array {
  const step = new Float64Array(at.length);
  for (let round = 0; round < 200; round++) {
    let moved = 0;
    for (let one = 0; one < at.length; one++) {
      const wanted = step[one]! - (gradient[one]! + dot(hessian[one]!, step)) / (hessian[one]![one]! + 1e-12);
      const next = one === 0 ? wanted : Math.max(-at[one]!, wanted);
      moved = Math.max(moved, Math.abs(next - step[one]!));
      step[one] = next;
    }
    if (moved < 1e-12) break;
  }
  return step;
}

/** Null where no step is short enough to fall. */
function descend(goal: Goal, at: readonly number[], height: number, direction: Float64Array, slope: number): { at: number[]; height: number } | null {
  for (let length = 1; length > 1e-8; length /= 2) {
    const next = at.map((value, place) => (place === 0 ? value + length * direction[0]! : Math.max(0, value + length * direction[place]!)));
    const reached = objective(goal, next);
    if (reached <= height + 1e-4 * length * slope) return { at: next, height: reached };
  }
  return null;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place++) sum += one[place]! * other[place]!;
  return sum;
}
