/**
 * Kernel ridge regression written as neighbours' weights: for whatever is known of the examples as numbers y, the estimate for a
 * text with the kernel values k is Σ weight_i · y_i with weights = (K + λI)⁻¹ k.
 */
export class KernelRidge {
  readonly #size: number;
  /** (K + λI)⁻¹, row by row. */
  readonly #inverse: Float64Array;

  /** @param kernel - symmetric, positive semidefinite, row by row; it is overwritten */
  constructor(kernel: Float64Array, size: number, ridge: number) {
    this.#size = size;
    for (let at = 0; at < size; at++) kernel[at * size + at] = (kernel[at * size + at] as number) + ridge;
    this.#inverse = invertPositiveDefinite(kernel, size);
  }

  weights(kernelValues: ArrayLike<number>): Float64Array {
    const n = this.#size;
    const weights = new Float64Array(n);
    for (let row = 0; row < n; row++) {
      const value = kernelValues[row] as number;
      if (value === 0) continue;
      const start = row * n;
      for (let at = 0; at < n; at++)
        weights[at] = (weights[at] as number) + value * (this.#inverse[start + at] as number);
    }
    return weights;
  }

  /**
   * Weights for an example itself, as if it and the others named had not been among the examples: exact, nothing is trained
   * again. With A = (K + λI)⁻¹ and S the examples left out they are −(A_SS)⁻¹ A_S·.
   */
  weightsWithout(example: number, others: readonly number[] = []): Float64Array {
    const n = this.#size;
    const left = [example, ...others.filter((other) => other !== example)];
    // The block is symmetric: its first row is wanted, so one solution with the first unit vector.
    const block = left.map((row) => left.map((column) => this.#inverse[row * n + column] as number));
    const factors = solve(
      block,
      left.map((_, at) => (at === 0 ? 1 : 0)),
    );
    const weights = new Float64Array(n);
    for (const [place, row] of left.entries()) {
      const factor = factors[place] as number;
      for (let at = 0; at < n; at++)
        weights[at] = (weights[at] as number) - factor * (this.#inverse[row * n + at] as number);
    }
    for (const one of left) weights[one] = 0;
    return weights;
  }
}

/** Gauss without pivots: the matrix is positive definite. Both arguments are overwritten. */
function solve(matrix: readonly number[][], right: number[]): readonly number[] {
  const n = right.length;
  for (let k = 0; k < n; k++) {
    const pivot = matrix[k] as number[];
    for (let i = k + 1; i < n; i++) {
      const row = matrix[i] as number[];
      const factor = (row[k] as number) / (pivot[k] as number);
      for (let j = k; j < n; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number);
      right[i] = (right[i] as number) - factor * (right[k] as number);
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    const row = matrix[i] as number[];
    for (let j = i + 1; j < n; j++) right[i] = (right[i] as number) - (row[j] as number) * (right[j] as number);
    right[i] = (right[i] as number) / (row[i] as number);
  }
  return right;
}

/** By Cholesky: A = LLᵀ, then A⁻¹ = L⁻ᵀL⁻¹. */
function invertPositiveDefinite(a: Float64Array, n: number): Float64Array {
  for (let j = 0; j < n; j++) {
    const rowJ = j * n;
    for (let i = j; i < n; i++) {
      const rowI = i * n;
      let sum = a[rowI + j] as number;
      for (let k = 0; k < j; k++) sum -= (a[rowI + k] as number) * (a[rowJ + k] as number);
      a[rowI + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (a[rowJ + j] as number);
    }
  }
  // L⁻ᵀ row by row: row j of `lower` holds column j of L⁻¹.
  const lower = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    const rowJ = j * n;
    lower[rowJ + j] = 1 / (a[rowJ + j] as number);
    for (let i = j + 1; i < n; i++) {
      const rowI = i * n;
      let sum = 0;
      for (let k = j; k < i; k++) sum -= (a[rowI + k] as number) * (lower[rowJ + k] as number);
      lower[rowJ + i] = sum / (a[rowI + i] as number);
    }
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < n; k++) sum += (lower[i * n + k] as number) * (lower[j * n + k] as number);
      a[i * n + j] = sum;
    }
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) a[j * n + i] = a[i * n + j] as number;
  return a;
}
