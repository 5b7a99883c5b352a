/** Lower-case Cyrillic letters that are drawn like a Latin one, alone or as a capital. */
const LATIN_OF: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  і: 'i',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
};
const CYRILLIC_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LATIN_OF).map(([cyrillic, latin]) => [latin, cyrillic]),
);

/** Each letter replaced by its double; null where a letter to be replaced has none. */
function redrawn(word: string, from: RegExp, doubles: Readonly<Record<string, string>>): string | null {
  const letters = [...word].map((letter) => (from.test(letter) ? doubles[letter] : letter));
  return letters.includes(undefined) ? null : letters.join('');
}

/**
 * A word in which letters of one script stand among those of the other, in the script that all of it can be read in:
 * `СNC` with a Cyrillic С becomes `cnc`. Words that belong to one script, or to both, stay as they are.
 * @param lower - in lower case
 */
export function inOneScript(lower: string): string {
  if (!/\p{Script=Cyrillic}/u.test(lower) || !/[a-z]/u.test(lower)) return lower;
  return redrawn(lower, /\p{Script=Cyrillic}/u, LATIN_OF) ?? redrawn(lower, /[a-z]/u, CYRILLIC_OF) ?? lower;
}
