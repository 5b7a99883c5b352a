import { wordsOf } from '../text/words.ts';

/** Features of a text and how often each occurs. A feature is a 32-bit hash of an n-gram of letters or of a stem. */
export type FeatureCounts = ReadonlyMap<number, number>;

/** A text whose fields do not weigh the same: a title says more than the description. */
export interface WeightedText {
  readonly text: string;
  readonly weight: number;
}

const SHORTEST = 3;
const LONGEST = 5;
/** What stands behind it is not read. */
const MAX_LENGTH = 3_000;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * N-grams of three to five letters within words (their ends marked), and stems. N-grams stand for the parts of compounds and survive
 * endings; stems weigh what is spelled alike from end to end.
 */
export function featuresOf(fields: readonly WeightedText[]): FeatureCounts {
  const counts = new Map<number, number>();
  for (const { text, weight } of fields) {
    if (weight <= 0) continue;
    const stems = new Map<string, string>();
    const times = new Map<string, number>();
    for (const { folded, stem } of wordsOf(text.slice(0, MAX_LENGTH))) {
      if (folded.length < 2 || /^\d+$/u.test(folded)) continue;
      times.set(folded, (times.get(folded) ?? 0) + weight);
      stems.set(folded, stem);
    }
    for (const [folded, count] of times) {
      for (const feature of featuresOfWord(folded, stems.get(folded) as string)) add(feature, count, counts);
    }
  }
  return counts;
}

/** Those of a single word; an n-gram that stands in it twice is there twice. */
export function featuresOfWord(folded: string, stem: string): readonly number[] {
  const padded = `_${folded}_`;
  const features: number[] = [];
  for (let length = SHORTEST; length <= LONGEST; length++) {
    for (let start = 0; start + length <= padded.length; start++) features.push(hashOf(padded, start, length));
  }
  features.push(hashOf(`=${stem}`, 0, stem.length + 1));
  return features;
}

const add = (feature: number, count: number, counts: Map<number, number>): void => {
  counts.set(feature, (counts.get(feature) ?? 0) + count);
};

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string, start: number, length: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}
