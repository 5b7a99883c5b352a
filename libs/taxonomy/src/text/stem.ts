/** Endings of Ukrainian nouns, adjectives and verbs, longest first. */
const CYRILLIC_ENDINGS =
  /(?:уванням|увальних|увальні|ованого|ування|ювання|ованих|овані|ового|овими|ення|ання|яння|ними|ного|ному|ової|ових|ами|ями|ими|ого|ому|ної|них|ною|ів|їв|ям|ах|ях|ам|ом|ем|єм|им|их|ій|ий|ої|ою|ею|єю|на|не|ні|ну|у|ю|а|я|о|е|є|и|і|ї|ь|й)$/u;

/** Short endings that may leave a stem of three letters: English, and the one vowel at the end of a Slavic or Turkish noun. */
const SHORT_LATIN_ENDINGS = ['ings', 'ing', 'ers', 'ies', 'ed', 'es', 'er', 's', 'y', 'e', 'a', 'o', 'u', 'i'];

/** Endings that leave five letters, lest `formation` is taken for `forming`. */
const LONGEST_LATIN_ENDINGS = ['isations', 'izations', 'isation', 'ization', 'ations', 'ation'];

/** Longer endings, which have to leave four letters; without marks, as folding leaves them. */
const LONG_LATIN_ENDINGS = {
  fr: ['issement', 'ements', 'ement', 'euses', 'euse', 'elles', 'elle', 'iques', 'ique', 'ees', 'ee', 'aux', 'eux'],
  de: ['ungen', 'ung', 'eren', 'ern', 'en', 'em', 'n'],
  pl: [
    'owaniem',
    'owania',
    'owanie',
    'owanych',
    'owane',
    'owany',
    'owana',
    'owych',
    'owego',
    'owej',
    'owymi',
    'owe',
    'owa',
    'owy',
    'eniem',
    'enia',
    'enie',
    'aniem',
    'ania',
    'anie',
    'nych',
    'nego',
    'nymi',
    'nej',
    'ami',
    'ach',
    'ych',
    'ymi',
    'ego',
    'iem',
    'om',
    'ow',
    'em',
    'ie',
    'ia',
    'iu',
    'ej',
  ],
  cs: [
    'ovani',
    'ovanych',
    'ovane',
    'ovany',
    'oveho',
    'ovych',
    'ovou',
    'ove',
    'ova',
    'ovy',
    'eni',
    'ani',
    'eho',
    'imi',
    'um',
    'ich',
    'ou',
  ],
  tr: [
    'larinin',
    'lerinin',
    'larinda',
    'lerinde',
    'larini',
    'lerini',
    'larin',
    'lerin',
    'lari',
    'leri',
    'lar',
    'ler',
    'sinin',
    'masi',
    'mesi',
    'lama',
    'leme',
    'sini',
    'nin',
    'nun',
    'dan',
    'den',
    'da',
    'de',
    'si',
    'su',
    'in',
    'un',
  ],
} as const;

const longLatin: ReadonlySet<string> = new Set(Object.values(LONG_LATIN_ENDINGS).flat());
const longestLatin: ReadonlySet<string> = new Set(LONGEST_LATIN_ENDINGS);
const shortLatin: ReadonlySet<string> = new Set(SHORT_LATIN_ENDINGS);
const LONGEST_ENDING = 8;

/** The word without the longest of these endings that leaves so many letters. */
function without(endings: ReadonlySet<string>, word: string, leaves: number): string {
  for (let length = Math.min(LONGEST_ENDING, word.length - leaves); length > 0; length--) {
    if (endings.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}

/**
 * A word without its ending. The language of a word is not known, so the Latin endings are those of all six Latin languages at
 * once: too much is taken off now and then, but from both sides of a comparison alike.
 * @param folded - lower case, without marks
 * @returns at least three letters; short words and those with digits as they are
 */
export function stemOf(folded: string): string {
  if (folded.length <= 3 || /\d/u.test(folded)) return folded;
  if (/\p{Script=Cyrillic}/u.test(folded))
    return folded.replace(CYRILLIC_ENDINGS, (ending) => (folded.length - ending.length >= 3 ? '' : ending));
  const noun = without(longestLatin, folded, 5);
  if (noun !== folded) return noun;
  const shorter = without(longLatin, folded, 4);
  return shorter === folded ? without(shortLatin, folded, 3) : shorter;
}
