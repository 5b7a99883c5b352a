import type { CodeScheme } from './code-scheme.ts';
import { strongest } from './strongest.ts';
import { featuresOf } from './text-features.ts';
import { TextIndex } from './text-index.ts';

/** A text to be coded. */
export interface TextToCode {
  /** ISO 639-1; titles of the codes are compared in this language only. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
}

/** How alike a text and the titles of every code are, in [0, 1]. */
export interface TitleScores {
  readonly whole: Float32Array;
  readonly heading: Float32Array;
}

/** Weights of the codes whose titles a text resembles and of those above them, as a unit vector: comparable across languages. */
export type ConceptVector = ReadonlyMap<number, number>;

export const HEADING_WEIGHT = 3;
const CONCEPT_CODES = 60;

/** Titles of a classification, searched in the language of the text. */
export class TitleRetrieval {
  readonly #scheme: CodeScheme;
  readonly #indexes = new Map<string, TextIndex | null>();

  constructor(scheme: CodeScheme) {
    this.#scheme = scheme;
  }

  /** Null where the classification has no titles in the language. */
  scores({ language, title, description }: TextToCode): TitleScores | null {
    const index = this.#indexOf(language);
    if (index === null) return null;
    const heading = { text: title, weight: 1 };
    const body = { text: description, weight: 1 };
    return {
      whole: index.similarities(index.vectorOf(featuresOf([{ ...heading, weight: HEADING_WEIGHT }, body]))),
      heading: index.similarities(index.vectorOf(featuresOf([heading]))),
    };
  }

  concepts({ whole, heading }: TitleScores): ConceptVector {
    const sums = whole.map((value, at) => value + (heading[at] as number));
    const best = strongest(sums, CONCEPT_CODES);
    const most = sums[best[0] ?? 0] as number;
    const raw = new Map<number, number>();
    for (const code of best) {
      const weight = ((sums[code] as number) / most) ** 3;
      for (const above of this.#scheme.lines[code] as Int32Array) raw.set(above, (raw.get(above) ?? 0) + weight);
    }
    const weighted = Array.from(
      raw,
      ([code, weight]) => [code, Math.sqrt(weight) * (this.#scheme.informationContent[code] as number)] as const,
    );
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    return new Map(weighted.map(([code, weight]) => [code, weight / length]));
  }

  #indexOf(language: string): TextIndex | null {
    const known = this.#indexes.get(language);
    if (known !== undefined) return known;
    const titles = this.#scheme.entries.map(({ titles: all }) => all[language] ?? '');
    const index = titles.every((title) => title === '')
      ? null
      : new TextIndex(titles.map((text) => featuresOf([{ text, weight: 1 }])));
    this.#indexes.set(language, index);
    return index;
  }
}

/** Concept vectors of a collection, compared by their cosine. */
export class ConceptIndex {
  readonly #size: number;
  readonly #postings = new Map<number, { readonly places: Int32Array; readonly weights: Float32Array }>();

  constructor(vectors: readonly (ConceptVector | null)[]) {
    this.#size = vectors.length;
    const lists = new Map<number, [number, number][]>();
    for (const [place, vector] of vectors.entries()) {
      for (const [code, weight] of vector ?? []) {
        const list = lists.get(code) ?? [];
        list.push([place, weight]);
        lists.set(code, list);
      }
    }
    for (const [code, list] of lists) {
      this.#postings.set(code, {
        places: Int32Array.from(list, ([place]) => place),
        weights: Float32Array.from(list, ([, weight]) => weight),
      });
    }
  }

  similarities(vector: ConceptVector | null): Float32Array {
    const cosines = new Float32Array(this.#size);
    for (const [code, weight] of vector ?? []) {
      const posting = this.#postings.get(code);
      if (posting === undefined) continue;
      const { places, weights } = posting;
      for (let at = 0; at < places.length; at++) {
        const place = places[at] as number;
        cosines[place] = (cosines[place] as number) + weight * (weights[at] as number);
      }
    }
    return cosines;
  }
}
