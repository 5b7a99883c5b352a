/** Off the diagonal an entry is kept as a signed byte: the sign and, in 127 steps, the root of its share of the greatest. */
const STEPS = 127;

/** (K + λI)⁻¹ in an eighth of its size: its diagonal, and what stands below it relative to that. */
export interface PackedInverse {
  readonly diagonal: Float32Array;
  /** Greatest |A_ij| / √(A_ii A_jj) off the diagonal. */
  readonly greatest: number;
  /** Row by row below the diagonal. */
  readonly below: Int8Array;
}

export function packInverse(inverse: ArrayLike<number>, size: number): PackedInverse {
  const diagonal = Float32Array.from({ length: size }, (_, at) => inverse[at * size + at] as number);
  const relative = new Float64Array((size * (size - 1)) / 2);
  let at = 0;
  let greatest = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const value = (inverse[i * size + j] as number) / Math.sqrt((diagonal[i] as number) * (diagonal[j] as number));
      greatest = Math.max(greatest, Math.abs(value));
      relative[at++] = value;
    }
  }
  const scale = greatest || 1;
  const below = Int8Array.from(
    relative,
    (value) => Math.sign(value) * Math.round(STEPS * Math.sqrt(Math.abs(value) / scale)),
  );
  return { diagonal, greatest, below };
}

/** Kernel ridge regression out of its packed inverse: the weights to within a few percent. */
export class PackedRidge {
  readonly #packed: PackedInverse;
  readonly #roots: Float64Array;
  /** Value of each byte. */
  readonly #values: Float32Array;

  constructor(packed: PackedInverse) {
    this.#packed = packed;
    this.#roots = Float64Array.from(packed.diagonal, Math.sqrt);
    this.#values = Float32Array.from({ length: 256 }, (_, byte) => {
      const signed = (byte << 24) >> 24;
      return Math.sign(signed) * packed.greatest * (signed / STEPS) ** 2;
    });
  }

  weights(kernelValues: ArrayLike<number>): Float64Array {
    const { below } = this.#packed;
    const values = this.#values;
    const n = this.#roots.length;
    const scaled = this.#roots.map((root, at) => root * (kernelValues[at] as number));
    const sums = scaled.slice();
    let at = 0;
    for (let i = 0; i < n; i++) {
      const own = scaled[i] as number;
      let sum = 0;
      for (let j = 0; j < i; j++) {
        const value = values[(below[at++] as number) & 255] as number;
        sum += value * (scaled[j] as number);
        sums[j] = (sums[j] as number) + value * own;
      }
      sums[i] = (sums[i] as number) + sum;
    }
    return sums.map((sum, place) => sum * (this.#roots[place] as number));
  }
}
