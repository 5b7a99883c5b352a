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

export function conceptCosine(a: ConceptVector | null, b: ConceptVector | null): number {
  if (a === null || b === null) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [code, weight] of small) sum += weight * (large.get(code) ?? 0);
  return sum;
}
