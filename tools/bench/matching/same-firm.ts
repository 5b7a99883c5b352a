import { featuresOf, TextIndex, type CodeDistribution, type TextVector } from '@spilno/taxonomy/text-codes';
import type { Notice } from './benchmark-files.ts';

const CODE_WEIGHT = { sameLanguage: 0.3, otherLanguage: 0.6 };

/** For each award the ten of other buyers that read most alike: text within a language, supposed codes across languages too. */
export function rankAwards(awards: readonly Notice[], distributionOf: (award: Notice) => CodeDistribution): readonly (readonly [string, readonly string[]])[] {
  const texts = new TextIndex(awards.map(({ title, description }) => featuresOf([{ text: title, weight: 3 }, { text: description, weight: 1 }])));
  const titles = new TextIndex(awards.map(({ title }) => featuresOf([{ text: title, weight: 1 }])));
  const codes = awards.map((award) => {
    const likely = distributionOf(award).slice(0, 60).map(({ number, probability }) => [number, Math.sqrt(probability)] as const);
    return new Map(likely);
  });
  return awards.map((award, at) => {
    const byText = texts.similarities(texts.vectors[at] as TextVector);
    const byTitle = titles.similarities(titles.vectors[at] as TextVector);
    const own = codes[at] as ReadonlyMap<number, number>;
    const score = awards.map((other, place) => {
      let shared = 0;
      for (const [number, weight] of codes[place] as ReadonlyMap<number, number>) shared += weight * (own.get(number) ?? 0);
      const weight = other.language === award.language ? CODE_WEIGHT.sameLanguage : CODE_WEIGHT.otherLanguage;
      return (byText[place] as number) + 0.3 * (byTitle[place] as number) + weight * shared;
    });
    const ranked = awards
      .map((_, place) => place)
      .filter((place) => place !== at && (awards[place] as Notice).buyer !== award.buyer)
      .sort((a, b) => (score[b] as number) - (score[a] as number) || a - b)
      .slice(0, 10)
      .map((place) => (awards[place] as Notice).id);
    return [award.id, ranked] as const;
  });
}
