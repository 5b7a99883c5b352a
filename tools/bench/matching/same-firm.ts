import { featuresOf, TextIndex, type TextVector } from '@spilno/taxonomy';
import type { Notice } from './benchmark-files.ts';

/** What a word tells within its language: the formulas of tenders tell nothing there, though they are rare among all texts. */
const WITHIN_LANGUAGE = { text: 0.5, title: 0.3 };
/** Firms work in few countries, and what texts of two languages have in common is mostly names. */
const SAME_LANGUAGE = 0.1;

/** What tells that two awards went to one firm: their texts among all, their texts and their titles among those in their language, and that language. */
export const AWARD_SIGNS = ['texts', 'textsOfLanguage', 'titlesOfLanguage', 'language'] as const;
export type AwardSign = (typeof AWARD_SIGNS)[number];

/** For each award the ten of other buyers that read most alike. Codes guessed from the same texts would add nothing. */
export function rankAwards(awards: readonly Notice[], without: readonly AwardSign[] = []): readonly (readonly [string, readonly string[]])[] {
  const scores = awards.map(() => new Float64Array(awards.length));
  const everyone = awards.map((_, place) => place);
  const weightOf = (sign: AwardSign, weight: number): number => (without.includes(sign) ? 0 : weight);
  addCosines(awards, everyone, { title: 3, description: 1 }, weightOf('texts', 1), scores);
  for (const language of new Set(awards.map((award) => award.language))) {
    const places = everyone.filter((place) => (awards[place] as Notice).language === language);
    addCosines(awards, places, { title: 3, description: 1 }, weightOf('textsOfLanguage', WITHIN_LANGUAGE.text), scores);
    addCosines(awards, places, { title: 1, description: 0 }, weightOf('titlesOfLanguage', WITHIN_LANGUAGE.title), scores);
    for (const a of places) for (const b of places) add(scores, a, b, weightOf('language', SAME_LANGUAGE));
  }
  return awards.map((award, at) => {
    const score = scores[at] as Float64Array;
    const ranked = everyone
      .filter((place) => place !== at && (awards[place] as Notice).buyer !== award.buyer)
      .sort((a, b) => (score[b] as number) - (score[a] as number) || a - b)
      .slice(0, 10)
      .map((place) => (awards[place] as Notice).id);
    return [award.id, ranked] as const;
  });
}

/** Cosines among the awards at these places, with the IDF of these alone. */
function addCosines(
  awards: readonly Notice[],
  places: readonly number[],
  fields: { readonly title: number; readonly description: number },
  weight: number,
  scores: readonly Float64Array[],
): void {
  const index = new TextIndex(
    places.map((place) => {
      const { title, description } = awards[place] as Notice;
      return featuresOf([{ text: title, weight: fields.title }, { text: description, weight: fields.description }]);
    }),
  );
  for (const [row, a] of places.entries()) {
    const cosines = index.similarities(index.vectors[row] as TextVector);
    for (const [column, b] of places.entries()) add(scores, a, b, weight * (cosines[column] as number));
  }
}

const add = (scores: readonly Float64Array[], a: number, b: number, value: number): void => {
  const row = scores[a] as Float64Array;
  row[b] = (row[b] as number) + value;
};
