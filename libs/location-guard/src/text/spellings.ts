const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = { a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'і', k: 'к', m: 'м', n: 'п', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у', ï: 'ї', u: 'и', r: 'г' };
const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = { а: 'a', в: 'b', с: 'c', е: 'e', н: 'h', і: 'i', к: 'k', м: 'm', о: 'o', р: 'p', т: 't', х: 'x', у: 'y', ї: 'i', и: 'u', г: 'r', ѕ: 's', ј: 'j' };
const DIGITS_LATIN: readonly Readonly<Record<string, string>>[] = [
  { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 6: 'b', 7: 't', 8: 'b', '@': 'a', $: 's', '!': 'i', '|': 'i' },
  { 0: 'o', 1: 'l', 3: 'z', 4: 'ch', 5: 's', 6: 'b', 7: 't', 8: 'v', '@': 'a', $: 's', '!': 'i', '|': 'l' },
];
const DIGITS_CYRILLIC: readonly Readonly<Record<string, string>>[] = [
  { 0: 'о', 1: 'і', 3: 'з', 4: 'а', 6: 'б', 8: 'в', '@': 'а', $: 'с', '!': 'і', '|': 'і' },
  { 0: 'о', 1: 'и', 3: 'е', 4: 'ч', 6: 'б', 8: 'в', '@': 'а', $: 'с', '!': 'и', '|': 'л' },
];

/** A way to read a word. */
export interface Spelling {
  readonly word: string;
  /** Letters of two alphabets or digits among letters had to be exchanged. */
  readonly isDisguised: boolean;
}

/** What a word may stand for: itself, and with look-alike letters and digits exchanged. At most eight ways. */
export function spellings(word: string): readonly Spelling[] {
  const hasLatin = /[a-zï]/.test(word);
  const hasCyrillic = /[а-яіїєґёѕј]/.test(word);
  const itself = { word, isDisguised: false };
  const isMixed = hasLatin && hasCyrillic;
  const isDigital = /[0-9@$!|]/.test(word) && (hasLatin || hasCyrillic) && word.replace(/[^\p{L}]/gu, '').length >= 3;
  if (!isMixed && !isDigital) return hasLatin && couldBeCyrillic(word) ? [itself, { word: exchange(word, LATIN_TO_CYRILLIC), isDisguised: true }] : [itself];
  const words = new Set<string>();
  for (const digits of hasCyrillic ? DIGITS_CYRILLIC : []) words.add(exchange(exchange(word, digits), LATIN_TO_CYRILLIC));
  for (const digits of hasLatin ? DIGITS_LATIN : []) words.add(exchange(exchange(word, digits), CYRILLIC_TO_LATIN));
  words.add(word);
  return [...words].map((way) => ({ word: way, isDisguised: true }));
}

/** Latin letters that all look like Cyrillic ones, as in `CYMH`. */
const couldBeCyrillic = (word: string): boolean => word.length >= 4 && /^[abcehikmopty]+$/.test(word);

const exchange = (word: string, table: Readonly<Record<string, string>>): string => Array.from(word, (letter) => table[letter] ?? letter).join('');
