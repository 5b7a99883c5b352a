const MOST_LETTERS = 200;
const MOST_WORDS = 8;

/** The words of a search, for `holdsWordsSql`; null for none, which finds everything. */
export function searchWords(text: string | null | undefined): string[] | null {
  const words = (text ?? '').slice(0, MOST_LETTERS).split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS);
  return words.length === 0 ? null : words.map((word) => word.replace(/[\\%_]/gu, String.raw`\$&`));
}

/**
 * SQL that is true where an expression holds every word, in any order, without regard to case and accents.
 * @param searched - expression of type text
 * @param words - parameter that holds the words, or null
 */
export const holdsWordsSql = (searched: string, words: string): string =>
  `not exists (select from unnest(${words}::text[]) as word where unaccent(lower(${searched})) not like '%' || unaccent(lower(word)) || '%')`;
