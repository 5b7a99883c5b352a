import { inOneScript } from './one-script.ts';
import { stemOf } from './stem.ts';

/** A word and where it stands: [start, end) in UTF-16 code units of the text it came from. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without marks and apostrophes. */
  readonly folded: string;
  /** `folded` without its ending. */
  readonly stem: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ]*/gu;

/** Letters that carry no mark to take off; Turkish dotless i is i, because keyboards mix the two. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', đ: 'd' };

/** In French what stands before an apostrophe is an article or a pronoun. */
const ELISION = /^(?:l|d|qu|j|n|s|m|c)['’ʼ](?=\p{Script=Latin})/iu;

export const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/** Most words need nothing but lower case. */
const PLAIN_WORD = /^(?:[a-z0-9]+|[а-щьюяіїєґ]+)$/u;

function fold(word: string): string {
  const plain = inOneScript(word.toLowerCase());
  if (PLAIN_WORD.test(plain)) return plain;
  const lower = plain.normalize('NFKC').replace(ELISION, '').toLowerCase().replace(/['’ʼ]/gu, '');
  if (isCyrillic(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łıßœæøđ]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** The words of a text, in order. */
export const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), (match) => {
    const folded = fold(match[0]);
    return { start: match.index, end: match.index + match[0].length, folded, stem: stemOf(folded) };
  });
