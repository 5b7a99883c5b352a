import { capabilityRows, featuresOf, LANGUAGES, perTaxonomy, TextIndex, type Language, type TextVector } from '@spilno/taxonomy';

/** Cosines between which likeness rises from nothing to all: any two notices of a language reach the lower one, the upper one hardly any that are not of one trade. */
const NOTHING = 0.15;
const FULL = 0.45;
/** With fewer words of grammar no language is told. */
const LEAST_WORDS = 2;
const READ = 3_000;

/** Words of grammar that the other six languages do not have, or seldom. */
const GRAMMAR: Readonly<Record<Language, readonly string[]>> = {
  en: ['the', 'and', 'of', 'for', 'with', 'our', 'we', 'from', 'are', 'is'],
  uk: ['та', 'і', 'для', 'на', 'з', 'у', 'що', 'від', 'ми', 'до'],
  fr: ['le', 'la', 'les', 'des', 'et', 'pour', 'nous', 'une', 'du', 'dans'],
  de: ['der', 'die', 'das', 'und', 'für', 'mit', 'wir', 'von', 'im', 'ein'],
  pl: ['oraz', 'dla', 'się', 'jest', 'w', 'z', 'na', 'od', 'są', 'i'],
  cs: ['pro', 'je', 'jsme', 'se', 'v', 'ze', 'jsou', 'od', 'jako', 'také'],
  tr: ['ve', 'için', 'ile', 'bir', 'olarak', 'bu', 'üretim', 'olan', 'da', 'de'],
};

/** The one of the seven languages that a text is most likely in; null where too little tells. */
export function languageOf(text: string): Language | null {
  const words = text.slice(0, READ).toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = LANGUAGES.map((language) => ({ language, count: words.filter((word) => GRAMMAR[language].includes(word)).length })).sort((a, b) => b.count - a.count);
  const [first, second] = counts as [(typeof counts)[number], (typeof counts)[number]];
  return first.count >= LEAST_WORDS && first.count > second.count ? first.language : null;
}

/** Titles, other words and definitions of all nodes in a language: which words of a text say something about a trade. */
const indexOf = perTaxonomy(() => new Map<Language, TextIndex>());

function tradeIndex(language: Language): TextIndex {
  const known = indexOf().get(language);
  if (known) return known;
  const documents = capabilityRows().map(({ titles, words, definition }) => featuresOf([{ text: [titles[language], ...words[language], ...(language === 'en' || language === 'uk' ? [definition[language]] : [])].join('. '), weight: 1 }]));
  const index = new TextIndex(documents);
  indexOf().set(language, index);
  return index;
}

/**
 * How much alike two descriptions are by the words of the trade, the same both ways.
 * @returns in [0, 1]; null unless both are in one language, the only case where words of a text say something
 */
export function textLikeness(one: string, other: string): number | null {
  const language = languageOf(one);
  if (language === null || languageOf(other) !== language) return null;
  const index = tradeIndex(language);
  const [first, second] = [one, other].map((text) => index.vectorOf(featuresOf([{ text, weight: 1 }]))) as [TextVector, TextVector];
  return Math.min(1, Math.max(0, (cosine(first, second) - NOTHING) / (FULL - NOTHING)));
}

function cosine(one: TextVector, other: TextVector): number {
  const weights = new Map(Array.from(one.features, (feature, at) => [feature, one.weights[at]!]));
  const products = Array.from(other.features, (feature, at): readonly [number, number] => [feature, (weights.get(feature) ?? 0) * other.weights[at]!]);
  return products.sort(([a], [b]) => a - b).reduce((sum, [, product]) => sum + product, 0);
}
