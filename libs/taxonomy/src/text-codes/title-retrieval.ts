import type { CodeScheme } from './code-scheme.ts';
import { featuresOf } from './text-features.ts';
import { TextIndex } from './text-index.ts';
import type { ReadText } from './text-to-code.ts';

/** How alike a text and the titles of every code are, in [0, 1]. */
export interface TitleScores {
  readonly whole: Float32Array;
  readonly heading: Float32Array;
}

/** Titles of a classification, searched in the language of the text. */
export class TitleRetrieval {
  readonly #scheme: CodeScheme;
  readonly #indexes = new Map<string, TextIndex | null>();

  constructor(scheme: CodeScheme) {
    this.#scheme = scheme;
  }

  /** Null where the classification has no titles in the language. */
  scores({ language, whole, heading }: ReadText): TitleScores | null {
    const index = this.#indexOf(language);
    if (index === null) return null;
    return {
      whole: index.similarities(index.vectorOf(whole)),
      heading: index.similarities(index.vectorOf(heading)),
    };
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
