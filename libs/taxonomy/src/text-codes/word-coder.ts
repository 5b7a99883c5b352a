import type { CodeScheme } from './code-scheme.ts';
import { featuresOf } from './text-features.ts';
import { TextIndex } from './text-index.ts';
import { readText, type TextToCode } from './text-to-code.ts';

const TITLE_WEIGHT = 2;
const ABOVE_WEIGHT = 0.5;
const ABOVE_SHARE = 0.1;

interface Indexes {
  readonly phrases: TextIndex;
  /** Which of the answers each phrase stands for. */
  readonly places: readonly number[];
  /** Title, words and titles above, for each answer. */
  readonly whole: TextIndex;
  readonly above: TextIndex;
}

/**
 * Text → codes of a classification of which no coded texts are known. Score of a code: √ Σ cosine² over its phrases and its title
 * + cosine with all of them together and the titles above it + 0.1 · cosine with the titles above it alone.
 */
export class WordCoder {
  readonly #scheme: CodeScheme;
  readonly #answers: readonly number[];
  readonly #indexes = new Map<string, Indexes>();

  constructor(scheme: CodeScheme, isAnswer: (code: string) => boolean) {
    this.#scheme = scheme;
    this.#answers = scheme.entries.flatMap(({ code }, number) => (isAnswer(code) ? [number] : []));
  }

  /** Best first, with their scores; those with nothing in common with the text are left out. */
  rank(text: TextToCode, limit: number): readonly { readonly code: string; readonly score: number }[] {
    const { whole: features } = readText(text);
    const { phrases, places, whole, above } = this.#indexesOf(text.language);
    const squares = new Float64Array(this.#answers.length);
    for (const [phrase, cosine] of phrases.similarities(phrases.vectorOf(features)).entries()) {
      const place = places[phrase] as number;
      squares[place] = (squares[place] as number) + cosine ** 2;
    }
    const together = whole.similarities(whole.vectorOf(features));
    const over = above.similarities(above.vectorOf(features));
    return this.#answers
      .map((number, place) => ({
        code: this.#scheme.codeOf(number),
        score:
          Math.sqrt(squares[place] as number) + (together[place] as number) + ABOVE_SHARE * (over[place] as number),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
      .slice(0, limit);
  }

  #indexesOf(language: string): Indexes {
    const known = this.#indexes.get(language);
    if (known !== undefined) return known;
    const { entries, lines } = this.#scheme;
    const titleOf = (number: number): string => entries[number]?.titles[language] ?? '';
    const texts = this.#answers.map((number) => ({
      title: titleOf(number),
      words: entries[number]?.words?.[language] ?? [],
      above: [...(lines[number] as Int32Array)].slice(1).map(titleOf).join(' '),
    }));
    const phrases = texts.flatMap(({ title, words }, place) => [title, ...words].map((text) => ({ text, place })));
    const indexes: Indexes = {
      phrases: new TextIndex(phrases.map(({ text }) => featuresOf([{ text, weight: 1 }]))),
      places: phrases.map(({ place }) => place),
      whole: new TextIndex(
        texts.map(({ title, words, above }) =>
          featuresOf([
            { text: title, weight: TITLE_WEIGHT },
            { text: words.join(', '), weight: 1 },
            { text: above, weight: ABOVE_WEIGHT },
          ]),
        ),
      ),
      above: new TextIndex(texts.map(({ above }) => featuresOf([{ text: above, weight: 1 }]))),
    };
    this.#indexes.set(language, indexes);
    return indexes;
  }
}
