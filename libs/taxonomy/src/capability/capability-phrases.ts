import { wordsOf } from '../text/words.ts';
import { CAPABILITY_WORDS } from './capability-words.data.ts';
import { taxonomy } from './taxonomy.ts';

/** A title, a part of one, or another word for a capability, as weighted stems. */
export interface CapabilityPhrase {
  readonly code: string;
  readonly stems: readonly WeightedStem[];
  /** Sum over the stems. */
  readonly weight: number;
}

interface WeightedStem {
  readonly stem: string;
  /** The fewer capabilities use the word, the more it says. */
  readonly weight: number;
}

/** Words that say nothing about a capability. */
export const MEANINGLESS_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and at by for from in of on or the to we our with without und der die das mit für fur von im zur i w z na do et de la le les des du ' +
    'і й та або в у на з із зі для до від по за під наш наша наші ми'
  ).split(' '),
);

/** The beginning of a stem by which phrases are looked up. */
const PREFIX_LENGTH = 3;
const prefixOf = (stem: string): string => stem.slice(0, PREFIX_LENGTH);

/** Equal, or one the beginning of the other with little more behind it (an ending that was not taken off). */
export function stemsMatch(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && long.length - short.length <= 3 && long.startsWith(short);
}

/** `Wire-harness assembly` as a whole; `CNC machining, 5-axis milling` also part by part. */
const namesOf = (code: string): readonly string[] => {
  const { titles } = taxonomy.get(code);
  const parts = [titles.en, titles.uk].flatMap((title) => [title, ...title.split(/[,:()]/u)]);
  return [...parts, ...(CAPABILITY_WORDS[code] ?? [])];
};

const stemsOf = (name: string): readonly string[] => [
  ...new Set(
    wordsOf(name)
      .filter(({ folded }) => !MEANINGLESS_WORDS.has(folded))
      .map(({ stem }) => stem),
  ),
];

function buildPhrases(): ReadonlyMap<string, readonly CapabilityPhrase[]> {
  const named = taxonomy.capabilities.map(({ code }) => ({ code, phrases: namesOf(code).map(stemsOf) }));
  const nodesByStem = new Map<string, number>();
  for (const { phrases } of named) {
    for (const stem of new Set(phrases.flat())) nodesByStem.set(stem, (nodesByStem.get(stem) ?? 0) + 1);
  }
  const weigh = (stem: string): WeightedStem => ({
    stem,
    weight: Math.log(1 + named.length / (nodesByStem.get(stem) ?? 1)),
  });
  const byPrefix = new Map<string, CapabilityPhrase[]>();
  for (const { code, phrases } of named) {
    for (const stems of phrases.filter(({ length }) => length > 0).map((phrase) => phrase.map(weigh))) {
      const phrase: CapabilityPhrase = { code, stems, weight: stems.reduce((sum, { weight }) => sum + weight, 0) };
      for (const prefix of new Set(stems.map(({ stem }) => prefixOf(stem)))) {
        byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), phrase]);
      }
    }
  }
  return byPrefix;
}

let phrasesByPrefix: ReadonlyMap<string, readonly CapabilityPhrase[]> | undefined;

/** Phrases in which this stem stands. */
export function capabilityPhrases(stem: string): readonly CapabilityPhrase[] {
  phrasesByPrefix ??= buildPhrases();
  return (phrasesByPrefix.get(prefixOf(stem)) ?? []).filter(({ stems }) =>
    stems.some((each) => stemsMatch(each.stem, stem)),
  );
}
