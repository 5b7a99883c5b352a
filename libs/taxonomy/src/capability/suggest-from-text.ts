import type { Word } from '../text/words.ts';
import { tellingWords } from './capability-names.ts';
import { phrasesWith, vocabularyStems, type CapabilityPhrase, type WeightedStem } from './capability-phrases.ts';
import { taxonomy } from './taxonomy.ts';

/** A capability that a text seems to name. It is a proposal: the firm confirms or drops it. */
export interface CapabilitySuggestion {
  readonly code: string;
  /** Where the text names it, in order, without overlaps; [start, end) in UTF-16 code units. */
  readonly passages: readonly TextPassage[];
}

export interface TextPassage {
  readonly start: number;
  readonly end: number;
}

interface Hit {
  readonly code: string;
  readonly weight: number;
  readonly passage: TextPassage;
}

const MAX_SUGGESTIONS = 10;
/** What stands behind it is not read: a description is far shorter. */
const MAX_TEXT_LENGTH = 5_000;
/** Share of a phrase's weight that has to stand in the text. */
const NEEDED_SHARE = 0.75;
/** A shorter part of a compound says too little by itself: `Pulverbeschichtung` is no powder. */
const MIN_LONE_PART_LENGTH = 8;
/** A firm that writes of its production or its weapons seldom means the whole branch. */
const BRANCH_FACTOR = 0.5;
/** Other words that may stand between those of a phrase. */
const MAX_GAP = 2;

/** Positions of the words of a text at which a stem of the vocabulary stands, in order. */
type Places = ReadonlyMap<string, readonly number[]>;

/**
 * Capabilities named in a firm's own words in any language of the vocabulary, most certain first: titles and other words
 * of a node whose stems stand close together in the text, whatever their endings and order.
 * @returns at most ten; a node that only repeats the passages of one below it is left out
 */
export function suggestFromText(text: string): readonly CapabilitySuggestion[] {
  const words = tellingWords(text.slice(0, MAX_TEXT_LENGTH));
  const places = placesIn(words);
  const hits = possiblePhrases(places).flatMap((phrase) => hitsOf(phrase, words, places));
  const found = groupByCode(strongestFirst(hits));
  const kept: CapabilitySuggestion[] = [];
  for (const each of found) {
    if (kept.length === MAX_SUGGESTIONS) break;
    if (!found.some((other) => repeats(other, each))) kept.push(each);
  }
  return kept;
}

function placesIn(words: readonly Word[]): Places {
  const positionsByTextStem = new Map<string, number[]>();
  for (const [position, { stem }] of words.entries()) {
    const positions = positionsByTextStem.get(stem);
    if (positions === undefined) positionsByTextStem.set(stem, [position]);
    else positions.push(position);
  }
  const places = new Map<string, number[]>();
  for (const [textStem, positions] of positionsByTextStem) {
    for (const stem of vocabularyStems(textStem)) places.set(stem, [...(places.get(stem) ?? []), ...positions]);
  }
  for (const positions of places.values()) positions.sort((a, b) => a - b);
  return places;
}

/** Phrases of which enough stands anywhere in the text. */
function possiblePhrases(places: Places): readonly CapabilityPhrase[] {
  const weightByPhrase = new Map<CapabilityPhrase, number>();
  for (const stem of places.keys()) {
    for (const { phrase, weight } of phrasesWith(stem)) {
      weightByPhrase.set(phrase, (weightByPhrase.get(phrase) ?? 0) + weight);
    }
  }
  return [...weightByPhrase].filter(([{ weight }, inText]) => isEnough(inText / weight)).map(([phrase]) => phrase);
}

const isEnough = (share: number): boolean => share >= NEEDED_SHARE - 1e-9;

/** Every window of the text in which enough of the phrase stands, beginning at a word of it. */
function hitsOf(
  { code, stems, weight: whole }: CapabilityPhrase,
  words: readonly Word[],
  places: Places,
): readonly Hit[] {
  const occurrences = stems
    .flatMap(({ stem, weight }) => (places.get(stem) ?? []).map((position) => ({ position, stem, weight })))
    .sort((a, b) => a.position - b.position);
  const width = stems.length === 1 ? 1 : stems.length + MAX_GAP;
  return occurrences.flatMap(({ position: start }, at): readonly Hit[] => {
    if (occurrences[at - 1]?.position === start) return [];
    const seen = new Set<string>();
    let weight = 0;
    let last = -1;
    for (let next = at; next < occurrences.length; next++) {
      const occurrence = occurrences[next] as (typeof occurrences)[number];
      if (occurrence.position >= start + width) break;
      if (occurrence.position === last || seen.has(occurrence.stem)) continue;
      seen.add(occurrence.stem);
      weight += occurrence.weight;
      last = occurrence.position;
    }
    const share = weight / whole;
    if (!isEnough(share)) return [];
    const passage = { start: (words[start] as Word).start, end: (words[last] as Word).end };
    const density = seen.size / countWithin(passage, words, start);
    if (stems.length === 1 && density < 1 && (stems[0] as WeightedStem).stem.length < MIN_LONE_PART_LENGTH) return [];
    return [{ code, weight: weight * share * density * (isBranch(code) ? BRANCH_FACTOR : 1), passage }];
  });
}

/** Words inside a passage; a compound counts with all its parts, though the passage names one of them only. */
function countWithin({ start, end }: TextPassage, words: readonly Word[], position: number): number {
  let first = position;
  while (first > 0 && (words[first - 1] as Word).start === start) first--;
  let after = position;
  while (after < words.length && (words[after] as Word).start < end) after++;
  return after - first;
}

const isBranch = (code: string): boolean => !code.includes('.');

const strongestFirst = (hits: readonly Hit[]): readonly Hit[] =>
  hits.toSorted(
    (a, b) =>
      b.weight - a.weight || a.passage.start - b.passage.start || taxonomy.indexOf(a.code) - taxonomy.indexOf(b.code),
  );

const overlaps = (a: TextPassage, b: TextPassage): boolean => a.start < b.end && b.start < a.end;

function groupByCode(hits: readonly Hit[]): readonly CapabilitySuggestion[] {
  const passagesByCode = new Map<string, TextPassage[]>();
  for (const { code, passage } of hits) {
    const passages = passagesByCode.get(code) ?? [];
    if (!passages.some((each) => overlaps(each, passage))) passages.push(passage);
    passagesByCode.set(code, passages);
  }
  return Array.from(passagesByCode, ([code, passages]) => ({
    code,
    passages: passages.toSorted((a, b) => a.start - b.start),
  }));
}

/** Whether a finer node is named by every passage that names this one. */
const repeats = (finer: CapabilitySuggestion, { code, passages }: CapabilitySuggestion): boolean =>
  finer.code.startsWith(`${code}.`) &&
  passages.every((passage) => finer.passages.some((each) => overlaps(each, passage)));
