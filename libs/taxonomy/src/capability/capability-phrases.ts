import { namesOf, tellingWords } from './capability-names.ts';
import { canBeChosen } from './capability-row.ts';
import { perTaxonomy } from './per-taxonomy.ts';
import { taxonomy } from './taxonomy.ts';

/** A title, a part of one, or another word for a capability, as weighted stems. */
export interface CapabilityPhrase {
  readonly code: string;
  readonly stems: readonly WeightedStem[];
  /** Sum over the stems. */
  readonly weight: number;
}

export interface WeightedStem {
  readonly stem: string;
  /** The fewer capabilities use the word, the more it says. */
  readonly weight: number;
}

/** What a stem weighs in a phrase. */
export interface StemInPhrase {
  readonly phrase: CapabilityPhrase;
  readonly weight: number;
}

interface PhraseIndex {
  /** Phrases by each of their stems. */
  readonly byStem: ReadonlyMap<string, readonly StemInPhrase[]>;
  /** Those stems by how they begin. */
  readonly stemsByPrefix: ReadonlyMap<string, readonly string[]>;
}

/** The beginning of a stem by which others that match it are looked up. */
const PREFIX_LENGTH = 5;
const prefixOf = (stem: string): string => stem.slice(0, PREFIX_LENGTH);

/** Equal, or one the beginning of the other with little more behind it (an ending that was not taken off). */
function stemsMatch(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= PREFIX_LENGTH && long.length - short.length <= 3 && long.startsWith(short);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Names that differ in nothing but endings are one phrase. */
function phrasesOf(code: string): readonly (readonly string[])[] {
  const distinct = new Map<string, readonly string[]>();
  for (const name of namesOf(code)) {
    const stems = [...new Set(tellingWords(name).map(({ stem }) => stem))];
    if (stems.length > 0) distinct.set(stems.toSorted().join(' '), stems);
  }
  return [...distinct.values()];
}

function buildIndex(): PhraseIndex {
  const named = taxonomy.capabilities.filter(canBeChosen).map(({ code }) => ({ code, phrases: phrasesOf(code) }));
  const nodesByStem = new Map<string, number>();
  for (const { phrases } of named) {
    for (const stem of new Set(phrases.flat())) nodesByStem.set(stem, (nodesByStem.get(stem) ?? 0) + 1);
  }
  const weighted = new Map(
    Array.from(nodesByStem, ([stem, nodes]) => [stem, { stem, weight: Math.log(1 + named.length / nodes) }] as const),
  );
  const byStem = new Map<string, StemInPhrase[]>();
  for (const { code, phrases } of named) {
    for (const phraseStems of phrases) {
      const stems = phraseStems.map((stem) => weighted.get(stem) as WeightedStem);
      const phrase: CapabilityPhrase = { code, stems, weight: stems.reduce((sum, { weight }) => sum + weight, 0) };
      for (const { stem, weight } of stems) push(byStem, stem, { phrase, weight });
    }
  }
  const stemsByPrefix = new Map<string, string[]>();
  for (const stem of byStem.keys()) push(stemsByPrefix, prefixOf(stem), stem);
  return { byStem, stemsByPrefix };
}

const index = perTaxonomy(buildIndex);

/** The stems of the vocabulary that a stem of a text stands for. */
export const vocabularyStems = (stem: string): readonly string[] =>
  (index().stemsByPrefix.get(prefixOf(stem)) ?? []).filter((each) => stemsMatch(each, stem));

/** Phrases that have this stem of the vocabulary. */
export const phrasesWith = (stem: string): readonly StemInPhrase[] => index().byStem.get(stem) ?? [];
