import type { TextPassage } from '../capability/suggest-from-text.ts';
import { cpvWords, naceWords, withWords } from '../reference/words/index.ts';
import { wordsOf } from '../text/words.ts';
import { nacePath } from './code-hierarchy.ts';
import { CodeScheme, type CodeEntry } from './code-scheme.ts';
import { unpackCodeModel } from './coder-file.ts';
import { guessLanguage } from './guess-language.ts';
import type { TextCoder } from './text-coder.ts';
import { featuresOf, featuresOfWord, type FeatureCounts } from './text-features.ts';
import { readText, type TextToCode } from './text-to-code.ts';
import { WordCoder } from './word-coder.ts';

/** A code of CPV that a text seems to be about. It is a proposal: the firm confirms or drops it. */
export interface CodeSuggestion {
  readonly code: string;
  /** In the language of the text, else in English. */
  readonly title: string;
  readonly probability: number;
  /** The words that led there, in order, without overlaps; [start, end) in UTF-16 code units of the text. */
  readonly passages: readonly TextPassage[];
}

/** A class of NACE (KVED) that a firm with a text may be of. */
export interface ActivitySuggestion {
  readonly code: string;
  /** That of `WordCoder`: comparable between texts, no probability. */
  readonly score: number;
  /** As with `CodeSuggestion`. */
  readonly passages: readonly TextPassage[];
}

/** What can be suggested out of the model's file. Pure: the same text, the same answer. */
export interface CodeSuggester {
  /** @param language - ISO 639-1; guessed when it is not given */
  readonly suggestCodes: (text: string, language?: string) => readonly CodeSuggestion[];
  /** Classes of NACE (KVED) that a firm with this text may be of, best first; none where NACE has no titles in the language. */
  readonly suggestActivities: (text: string, language?: string) => readonly ActivitySuggestion[];
  readonly scheme: CodeScheme;
  readonly coder: TextCoder;
  readonly activities: WordCoder;
}

const MAX_SUGGESTIONS = 8;
const MAX_ACTIVITIES = 5;
/** A code that is less likely is not worth a look. */
const LEAST_PROBABILITY = 0.02;
/** When no code is likelier, the model does not know what the text is about and says nothing. */
const LEAST_BEST = 0.1;
/** What stands behind it is not read. */
const MAX_TEXT_LENGTH = 3_000;
/** A firm begins with what it does: the first sentence weighs as a title does. */
const MAX_TITLE_LENGTH = 120;
const MAX_PASSAGES = 4;
/** Share of the strongest word below which a word led nowhere. */
const LEAST_SHARE = 0.35;
const SHORTEST_WORD = 3;
const SECONDARY_CODE = 0.3;

/** @param bytes - the model's file, unzipped */
export function openCodeSuggester(bytes: Uint8Array): CodeSuggester {
  const words = cpvWords();
  const { scheme, coder, activities: entries } = unpackCodeModel(bytes, words);
  const nace = new CodeScheme(withWords(entries, naceWords()), nacePath);
  const activities = new WordCoder(nace, (code) => code.length === 5);
  return {
    scheme,
    coder,
    activities,
    suggestCodes: (text, language) => {
      const toCode = asTextToCode(text, language);
      if (wordsOf(toCode.description).length === 0) return [];
      const { distribution, weights } = coder.look(readText(toCode));
      const passages = passagesFor(scheme, coder, toCode, weights);
      if ((distribution[0]?.probability ?? 0) < LEAST_BEST) return [];
      return coder
        .suggest(distribution, MAX_SUGGESTIONS)
        .filter(({ probability }) => probability >= LEAST_PROBABILITY)
        .map(({ code, probability }) => ({
          code,
          title: titleOf(scheme, code, toCode.language),
          probability,
          passages: passages(scheme.numberOf(code) as number),
        }));
    },
    suggestActivities: (text, language) => {
      const toCode = asTextToCode(text, language);
      const features = featuresOf([{ text: toCode.description, weight: 1 }]);
      const words = tellingWordsOf(toCode.description);
      return activities.rank(toCode, MAX_ACTIVITIES).map(({ code, score }) => {
        const byFeature = new Map<number, number>();
        for (const name of namesOf(nace, nace.numberOf(code) as number, toCode.language))
          addName(featuresOf([{ text: name, weight: 1 }]), features, byFeature);
        return { code, score, passages: strongestWords(words, byFeature) };
      });
    },
  };
}

function asTextToCode(text: string, language?: string): TextToCode {
  const description = text.slice(0, MAX_TEXT_LENGTH);
  const [first = ''] = description.trimStart().split(/(?<=[.!?;])\s|\n/u, 1);
  return { language: language ?? guessLanguage(description), title: first.slice(0, MAX_TITLE_LENGTH), description };
}

const titleOf = (scheme: CodeScheme, code: string, language: string): string => {
  const titles = scheme.entries[scheme.numberOf(code) as number]?.titles;
  return titles?.[language] ?? titles?.['en'] ?? code;
};

interface TellingWord extends TextPassage {
  readonly folded: string;
  readonly features: readonly number[];
}

const tellingWordsOf = (text: string): readonly TellingWord[] =>
  wordsOf(text)
    .filter(({ folded }) => folded.length >= SHORTEST_WORD)
    .map(({ start, end, folded, stem }) => ({ start, end, folded, features: featuresOfWord(folded, stem) }));

/** Which words of a text speak for a code: what each adds to the cosines with its phrases and titles and with the texts that bear it. */
function passagesFor(
  scheme: CodeScheme,
  coder: TextCoder,
  { language, description }: TextToCode,
  weights: Float64Array,
): (code: number) => readonly TextPassage[] {
  const features = featuresOf([{ text: description, weight: 1 }]);
  const words = tellingWordsOf(description);
  const { index, codes } = coder.learned;
  const vector = index.vectorOf(features);
  const known = [...features.keys()].filter((feature) => index.numberOf(feature) !== undefined);
  /** Three digits: what words and examples agree on. */
  const groupOf = (code: number): number =>
    (scheme.groups[code] as Int32Array)[Math.min(1, scheme.depths[code] as number)] as number;

  return (code) => {
    const group = groupOf(code);
    const worth = weights.map((weight, example) => {
      const place =
        weight <= 0 ? -1 : (codes[example] as readonly number[]).findIndex((other) => groupOf(other) === group);
      return place < 0 ? 0 : weight * (place === 0 ? 1 : SECONDARY_CODE);
    });
    const shares = index.shares(vector, worth);
    const byFeature = new Map(known.map((feature, at) => [feature, shares[at] as number]));
    for (const text of namesOf(scheme, code, language)) addName(featuresOf([{ text, weight: 1 }]), features, byFeature);
    return strongestWords(words, byFeature);
  };
}

/** Titles and phrases of a code and of those above it. */
const namesOf = (scheme: CodeScheme, code: number, language: string): readonly string[] =>
  [...(scheme.lines[code] as Int32Array)].flatMap((above) => {
    const { titles, words } = scheme.entries[above] as CodeEntry;
    return [titles[language] ?? '', ...(words?.[language] ?? [])].filter((text) => text !== '');
  });

/** A name speaks for its code by the share of it that stands in the text, cubed as in the scores of words. */
function addName(name: FeatureCounts, text: FeatureCounts, byFeature: Map<number, number>): void {
  const shared = [...name.keys()].filter((feature) => text.has(feature));
  const share = shared.length / name.size;
  for (const feature of shared) byFeature.set(feature, (byFeature.get(feature) ?? 0) + share ** 3 / name.size);
}

/** The words with the greatest sums, neighbours joined, each at its first place. */
function strongestWords(words: readonly TellingWord[], byFeature: ReadonlyMap<number, number>): readonly TextPassage[] {
  const sums = new Map<string, number>();
  for (const { folded, features } of words) {
    if (!sums.has(folded))
      sums.set(
        folded,
        features.reduce((sum, feature) => sum + (byFeature.get(feature) ?? 0), 0),
      );
  }
  const most = Math.max(0, ...sums.values());
  if (most === 0) return [];
  const telling = new Set(
    [...sums]
      .filter(([, sum]) => sum >= LEAST_SHARE * most)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MAX_PASSAGES)
      .map(([folded]) => folded),
  );
  const passages: { start: number; end: number }[] = [];
  let before = -2;
  for (const [at, { start, end, folded }] of words.entries()) {
    if (!telling.delete(folded)) continue;
    const last = passages.at(-1);
    if (last !== undefined && before === at - 1) last.end = end;
    else passages.push({ start, end });
    before = at;
  }
  return passages;
}
