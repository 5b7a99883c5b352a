const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'h', д: 'd', е: 'e', є: 'e', ё: 'e', ж: '6', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', ы: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: '4', ш: '9', щ: '8', ь: '', ъ: '', э: 'e', ю: 'iu', я: 'ia', ў: 'u',
};

/** Longest first: what one Cyrillic letter may look like in Latin. */
const GROUPS: readonly (readonly [string, string])[] = [
  ['shch', '8'], ['szcz', '8'], ['tsch', '4'], ['tch', '4'], ['sch', '9'], ['zh', '6'], ['kh', 'h'], ['ch', '4'], ['cz', '4'], ['sh', '9'], ['sz', '9'], ['ts', 'c'], ['tz', 'c'], ['ph', 'f'], ['ck', 'k'],
];

const LATIN: Readonly<Record<string, string>> = { g: 'h', x: 'h', y: 'i', j: 'i', w: 'v', q: 'k', ł: 'l', ß: 's', ø: 'o', æ: 'e', ı: 'i' };

const SIGNS = new Map<string, string>([...'abcdefhiklmnoprstuvz'].map((letter) => [letter, letter] as const));
for (const [letter, sign] of [...Object.entries(LATIN), ...Object.entries(CYRILLIC)]) SIGNS.set(letter, sign);

const GROUPS_BY_START = new Map<string, (readonly [string, string])[]>();
for (const group of GROUPS) GROUPS_BY_START.set(group[0].charAt(0), [...(GROUPS_BY_START.get(group[0].charAt(0)) ?? []), group]);

/**
 * A spelling-independent form of a word: Cyrillic and the usual Latin transliterations of it, Ukrainian and Russian, give the same key.
 * An i before another vowel and doubled signs are dropped. Linear.
 * @param word - lower case; Latin letters with accents count as their base letter
 * @returns letters and the signs 4 6 8 9 for ч ж щ ш; empty if the word holds no letter
 */
export function transliterationKey(word: string): string {
  let key = '';
  for (let at = 0; at < word.length; ) {
    const letter = word.charAt(at);
    const group = GROUPS_BY_START.get(letter)?.find(([spelling]) => word.startsWith(spelling, at));
    key = appended(key, group ? group[1] : (SIGNS.get(letter) ?? accentedSign(letter)));
    at += group ? group[0].length : 1;
  }
  return key;
}

function appended(key: string, signs: string): string {
  let result = key;
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs.charAt(at);
    if ((sign === 'a' || sign === 'e' || sign === 'o' || sign === 'u') && result.endsWith('i')) result = result.slice(0, -1);
    if (!result.endsWith(sign)) result += sign;
  }
  return result;
}

/** The sign of é, č, ż; none for what is no letter. */
function accentedSign(letter: string): string {
  if (letter < '\u00c0' || letter > '\u024f') return '';
  const base = letter.normalize('NFD').charAt(0);
  return SIGNS.get(base) ?? '';
}
