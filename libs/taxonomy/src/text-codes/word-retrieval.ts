import type { CodeScheme } from './code-scheme.ts';
import { featuresOf, type FeatureCounts } from './text-features.ts';
import { TextIndex } from './text-index.ts';
import type { ReadText } from './text-to-code.ts';

/** How much of what people call a code stands in a text: Σ cosine³ over its phrases, by place in `WordRetrieval.codes`. */
export interface WordScores {
  readonly whole: Float32Array;
  readonly heading: Float32Array;
}

interface PhraseIndex {
  readonly index: TextIndex;
  /** Place of the code that each phrase stands for. */
  readonly places: readonly number[];
}

/** What people call the things of a classification, phrase by phrase, searched in the language of the text. */
export class WordRetrieval {
  /** Numbers of the codes that have phrases. */
  readonly codes: readonly number[];
  readonly #scheme: CodeScheme;
  readonly #indexes = new Map<string, PhraseIndex | null>();

  constructor(scheme: CodeScheme) {
    this.#scheme = scheme;
    this.codes = scheme.entries.flatMap(({ words }, number) => (words === undefined ? [] : [number]));
  }

  /** Null where there are no phrases in the language. */
  scores({ language, whole, heading }: ReadText): WordScores | null {
    const phrases = this.#indexOf(language);
    return phrases && { whole: this.#sums(phrases, whole), heading: this.#sums(phrases, heading) };
  }

  #sums({ index, places }: PhraseIndex, features: FeatureCounts): Float32Array {
    const sums = new Float32Array(this.codes.length);
    const cosines = index.similarities(index.vectorOf(features));
    for (const [phrase, place] of places.entries())
      sums[place] = (sums[place] as number) + (cosines[phrase] as number) ** 3;
    return sums;
  }

  #indexOf(language: string): PhraseIndex | null {
    const known = this.#indexes.get(language);
    if (known !== undefined) return known;
    const phrases = this.codes.flatMap((code, place) =>
      (this.#scheme.entries[code]?.words?.[language] ?? []).map((text) => ({ text, place })),
    );
    const index =
      phrases.length === 0
        ? null
        : {
            index: new TextIndex(phrases.map(({ text }) => featuresOf([{ text, weight: 1 }]))),
            places: phrases.map(({ place }) => place),
          };
    this.#indexes.set(language, index);
    return index;
  }
}

/** The scores as a unit vector: comparable across languages, as the codes are the same. */
export function unitWords(scores: WordScores | null): Float32Array | null {
  if (scores === null) return null;
  const length = Math.hypot(...scores.whole);
  return length === 0 ? null : scores.whole.map((value) => value / length);
}

export function wordCosine(a: Float32Array | null, b: Float32Array | null): number {
  if (a === null || b === null) return 0;
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
