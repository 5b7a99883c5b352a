import type { CodeEntry } from '../../text-codes/code-scheme.ts';
import { WORD_LANGUAGES, type CodeWords } from './code-words.ts';
import { CPV_EQUIPMENT_WORDS } from './cpv-equipment.data.ts';
import { CPV_MACHINES_WORDS } from './cpv-machines.data.ts';
import { CPV_MATERIALS_WORDS } from './cpv-materials.data.ts';
import { CPV_SERVICES_WORDS } from './cpv-services.data.ts';
import { NACE_GOODS_WORDS } from './nace-goods.data.ts';
import { NACE_SERVICES_WORDS } from './nace-services.data.ts';

type PhrasesByLanguage = NonNullable<CodeEntry['words']>;

const phrasesOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const CPV: CodeWords = {
  ...CPV_MATERIALS_WORDS,
  ...CPV_EQUIPMENT_WORDS,
  ...CPV_MACHINES_WORDS,
  ...CPV_SERVICES_WORDS,
};

/** What buyers and shops call the goods, works and services of each division and group of CPV, by its whole code. */
export const cpvWords = (): ReadonlyMap<string, PhrasesByLanguage> =>
  new Map(
    Object.entries(CPV).map(([digits, texts]) => [
      digits.padEnd(8, '0'),
      Object.fromEntries(WORD_LANGUAGES.map((language, at) => [language, phrasesOf(texts[at] ?? '')])),
    ]),
  );

/** What a firm of each class of NACE (KVED) does, in Ukrainian. */
export const naceWords = (): ReadonlyMap<string, PhrasesByLanguage> =>
  new Map(
    Object.entries({ ...NACE_GOODS_WORDS, ...NACE_SERVICES_WORDS }).map(([code, text]) => [
      code,
      { uk: phrasesOf(text) },
    ]),
  );

/** Entries of a classification with the words for them. */
export const withWords = (
  entries: readonly CodeEntry[],
  words: ReadonlyMap<string, PhrasesByLanguage>,
): readonly CodeEntry[] =>
  entries.map((entry) => {
    const own = words.get(entry.code);
    return own === undefined ? entry : { ...entry, words: own };
  });
