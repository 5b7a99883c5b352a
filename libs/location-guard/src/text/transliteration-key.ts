const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'h', д: 'd', е: 'e', є: 'e', ё: 'e', ж: '6', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', ы: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: '4', ш: '9', щ: '8', ь: '', ъ: '', э: 'e', ю: 'iu', я: 'ia', ў: 'u',
};

/** Longest first: what one Cyrillic letter may look like in Latin. */
const GROUPS: readonly (readonly [string, string])[] = [
  ['shch', '8'], ['szcz', '8'], ['tsch', '4'], ['tch', '4'], ['sch', '9'], ['zh', '6'], ['kh', 'h'], ['ch', '4'], ['cz', '4'], ['sh', '9'], ['sz', '9'], ['ts', 'c'], ['tz', 'c'], ['ph', 'f'], ['ck', 'k'],
];

const LATIN: Readonly<Record<string, string>> = { g: 'h', x: 'h', y: 'i', j: 'i', w: 'v', q: 'k', ł: 'l', ß: 'ss', ø: 'o', æ: 'e', ı: 'i' };

const GROUP_STARTS = new Set(GROUPS.map(([group]) => group[0]));

/**
 * A spelling-independent form of a word: Cyrillic and the usual Latin transliterations of it, Ukrainian and Russian, give the same key.
 * @param word - lower case; Latin letters with accents count as their base letter
 * @returns letters and the signs 4 6 8 9 for ч ж щ ш; empty if the word holds no letter
 */
export function transliterationKey(word: string): string {
  let raw = '';
  const plain = isPlain(word) ? word : withoutAccents(word);
  for (let at = 0; at < plain.length; ) {
    const group = GROUP_STARTS.has(plain[at]) ? GROUPS.find(([spelling]) => plain.startsWith(spelling, at)) : undefined;
    if (group) {
      raw += group[1];
      at += group[0].length;
      continue;
    }
    const letter = plain[at] ?? '';
    raw += CYRILLIC[letter] ?? LATIN[letter] ?? (letter >= 'a' && letter <= 'z' ? letter : '');
    at += 1;
  }
  return raw.replace(/i+(?=[aeou])/g, '').replace(/(.)\1+/g, '$1');
}

const isPlain = (word: string): boolean => /^[a-zа-яєіїґё'-]*$/.test(word);

function withoutAccents(word: string): string {
  return Array.from(word, (letter) => (/[a-z\u00c0-\u024f]/.test(letter) ? letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : letter)).join('');
}
