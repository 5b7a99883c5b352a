import type { FeatureCounts } from './text-features.ts';

/** A text as a unit vector over the features that an index knows. */
export interface TextVector {
  readonly features: Int32Array;
  readonly weights: Float32Array;
}

/** Everything that an index consists of. Postings of feature f stand at [starts[f], starts[f + 1]). */
export interface IndexParts {
  readonly size: number;
  /** Hash of each feature. */
  readonly features: Int32Array;
  /** In how many documents each feature stands. */
  readonly frequencies: ArrayLike<number> & Iterable<number>;
  readonly starts: Int32Array;
  readonly documents: Int32Array | Uint16Array;
  readonly weights: Float32Array;
}

/** Documents of one collection, compared by the cosine of their TF-IDF vectors: (1 + ln tf) · (ln((1 + N) / (1 + df)) + 0.1). */
export class TextIndex {
  readonly size: number;
  readonly #numbers = new Map<number, number>();
  readonly #idf: Float64Array;
  readonly #parts: IndexParts;
  #vectors: readonly TextVector[] = [];

  constructor(documents: readonly FeatureCounts[] | IndexParts) {
    if ('size' in documents) {
      this.size = documents.size;
      for (const [number, feature] of documents.features.entries()) this.#numbers.set(feature, number);
      this.#idf = idfOf(documents.frequencies, this.size);
      this.#parts = documents;
      return;
    }
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
    this.#idf = idfOf(frequencies, this.size);
    this.#vectors = documents.map((counts) => this.vectorOf(counts));
    const starts = new Int32Array(frequencies.length + 1);
    for (const [number, count] of frequencies.entries()) starts[number + 1] = (starts[number] as number) + count;
    const total = starts[frequencies.length] as number;
    const places = new Int32Array(total);
    const all = new Float32Array(total);
    const next = starts.slice();
    for (const [document, { features, weights }] of this.#vectors.entries()) {
      for (let at = 0; at < features.length; at++) {
        const feature = features[at] as number;
        const place = next[feature] as number;
        next[feature] = place + 1;
        places[place] = document;
        all[place] = weights[at] as number;
      }
    }
    const features = Int32Array.from(this.#numbers.keys());
    this.#parts = { size: this.size, features, frequencies, starts, documents: places, weights: all };
  }

  get parts(): IndexParts {
    return this.#parts;
  }

  /** Of the documents; none of an index made out of its parts. */
  get vectors(): readonly TextVector[] {
    return this.#vectors;
  }

  /** The number that vectors have for a feature. */
  numberOf(feature: number): number | undefined {
    return this.#numbers.get(feature);
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
    const { starts, documents, weights: all } = this.#parts;
    const scores = new Float32Array(this.size);
    for (let at = 0; at < features.length; at++) {
      const feature = features[at] as number;
      const weight = weights[at] as number;
      const end = starts[feature + 1] as number;
      for (let place = starts[feature] as number; place < end; place++) {
        const document = documents[place] as number;
        scores[document] = (scores[document] as number) + weight * (all[place] as number);
      }
    }
    return scores;
  }

  /** What each feature of a vector adds to Σ worth · cosine over the documents, by its place in the vector. */
  shares({ features, weights }: TextVector, worth: ArrayLike<number>): Float64Array {
    const { starts, documents, weights: all } = this.#parts;
    return Float64Array.from(features, (feature, at) => {
      let sum = 0;
      const end = starts[feature + 1] as number;
      for (let place = starts[feature] as number; place < end; place++)
        sum += (worth[documents[place] as number] as number) * (all[place] as number);
      return sum * (weights[at] as number);
    });
  }
}

const idfOf = (frequencies: ArrayLike<number> & Iterable<number>, size: number): Float64Array =>
  Float64Array.from(frequencies, (count) => Math.log((1 + size) / (1 + count)) + 0.1);
