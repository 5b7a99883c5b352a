/** Languages of the words for a code, in the order of `WordsOfCode`. */
export const WORD_LANGUAGES = ['en', 'uk', 'fr', 'de', 'pl', 'cs', 'tr'] as const;

/** Phrases of one code, by language, apart by commas: what buyers write and shops call it, not the title of the classification. */
export type WordsOfCode = readonly [
  en: string,
  uk: string,
  fr: string,
  de: string,
  pl: string,
  cs: string,
  tr?: string,
];

/** By the digits of a CPV code before its zeros ('034', '4521'), or by a whole class of NACE. */
export type CodeWords = Readonly<Record<string, WordsOfCode>>;
