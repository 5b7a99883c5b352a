import { featuresOf, TextIndex, type CodeScheme, type TextVector } from '@spilno/taxonomy';

/** Likeness of two codes by their titles, in [0, 1]: mean cosine over the languages. Branches far apart in the tree may say nearly the same. */
export function titleAffinity(scheme: CodeScheme, languages: readonly string[]): (a: number, b: number) => number {
  const indexes = languages.map(
    (language) =>
      new TextIndex(scheme.entries.map(({ titles }) => featuresOf([{ text: titles[language] ?? '', weight: 1 }]))),
  );
  const maps = indexes.map(() => new Map<number, ReadonlyMap<number, number>>());
  const cosine = (at: number, a: number, b: number): number => {
    const { vectors } = indexes[at] as TextIndex;
    const cache = maps[at] as Map<number, ReadonlyMap<number, number>>;
    let byFeature = cache.get(a);
    if (byFeature === undefined) {
      const { features, weights } = vectors[a] as TextVector;
      byFeature = new Map(Array.from(features, (feature, place) => [feature, weights[place] as number]));
      cache.set(a, byFeature);
    }
    const { features, weights } = vectors[b] as TextVector;
    let sum = 0;
    for (let place = 0; place < features.length; place++)
      sum += (byFeature.get(features[place] as number) ?? 0) * (weights[place] as number);
    return sum;
  };
  const known = new Map<number, number>();
  return (a, b) => {
    if (a === b) return 1;
    const key = Math.min(a, b) * scheme.entries.length + Math.max(a, b);
    const before = known.get(key);
    if (before !== undefined) return before;
    const value =
      indexes.reduce((sum, _, at) => sum + cosine(at, Math.min(a, b), Math.max(a, b)), 0) / Math.max(1, indexes.length);
    known.set(key, value);
    return value;
  };
}
