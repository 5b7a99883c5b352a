import type { FeatureCounts } from './text-features.ts';

/** A text as a unit vector over the features that an index knows. */
export interface TextVector {
  readonly features: Int32Array;
  readonly weights: Float32Array;
}

/** Documents of one collection, compared by the cosine of their TF-IDF vectors: (1 + ln tf) · (ln((1 + N) / (1 + df)) + 0.1). */
export class TextIndex {
  readonly size: number;
  readonly vectors: readonly TextVector[];
  readonly #numbers = new Map<number, number>();
  readonly #idf: Float64Array;
  readonly #starts: Int32Array;
  readonly #documents: Int32Array;
  readonly #weights: Float32Array;

  constructor(documents: readonly FeatureCounts[]) {
    this.size = documents.length;
    const frequencies: number[] = [];
    for (const counts of documents) {
      for (const feature of counts.keys()) {
        const number = this.#numbers.get(feature);
        if (number === undefined) {
          this.#numbers.set(feature, frequencies.length);
          frequencies.push(1);
        } else frequencies[number] = (frequencies[number] as number) + 1;
      }
    }
    this.#idf = Float64Array.from(frequencies, (count) => Math.log((1 + this.size) / (1 + count)) + 0.1);
    this.vectors = documents.map((counts) => this.vectorOf(counts));
    this.#starts = new Int32Array(frequencies.length + 1);
    for (const [number, count] of frequencies.entries()) {
      this.#starts[number + 1] = (this.#starts[number] as number) + count;
    }
    const total = this.#starts[frequencies.length] as number;
    this.#documents = new Int32Array(total);
    this.#weights = new Float32Array(total);
    const next = this.#starts.slice();
    for (const [document, { features, weights }] of this.vectors.entries()) {
      for (let at = 0; at < features.length; at++) {
        const feature = features[at] as number;
        const place = next[feature] as number;
        next[feature] = place + 1;
        this.#documents[place] = document;
        this.#weights[place] = weights[at] as number;
      }
    }
  }

  /** Features that no document has are left out; their share of the length is not. */
  vectorOf(counts: FeatureCounts): TextVector {
    const features: number[] = [];
    const weights: number[] = [];
    let square = 0;
    for (const [feature, count] of counts) {
      const number = this.#numbers.get(feature);
      if (number === undefined) continue;
      const weight = (1 + Math.log(count)) * (this.#idf[number] as number);
      features.push(number);
      weights.push(weight);
      square += weight * weight;
    }
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    return { features: Int32Array.from(features), weights: Float32Array.from(weights, (weight) => weight * scale) };
  }

  /** Cosine with every document. */
  similarities({ features, weights }: TextVector): Float32Array {
    const scores = new Float32Array(this.size);
    for (let at = 0; at < features.length; at++) {
      const feature = features[at] as number;
      const weight = weights[at] as number;
      const end = this.#starts[feature + 1] as number;
      for (let place = this.#starts[feature] as number; place < end; place++) {
        const document = this.#documents[place] as number;
        scores[document] = (scores[document] as number) + weight * (this.#weights[place] as number);
      }
    }
    return scores;
  }
}
