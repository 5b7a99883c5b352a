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

  /** Weights for an example itself, as if it had not been among the examples: exact, nothing is trained again. */
  weightsWithout(example: number): Float64Array {
    const n = this.#size;
    const own = this.#inverse[example * n + example] as number;
    const weights = new Float64Array(n);
    for (let at = 0; at < n; at++) weights[at] = -(this.#inverse[example * n + at] as number) / own;
    weights[example] = 0;
    return weights;
  }

  /** (K + λI)⁻¹, row by row. */
  get inverse(): Float64Array {
    return this.#inverse;
  }
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
