import type { Word } from '../text/words.ts';
import { tellingWords } from './capability-names.ts';
import { capabilityPhrases, stemsMatch, type CapabilityPhrase } from './capability-phrases.ts';
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
/** Other words that may stand between those of a phrase. */
const MAX_GAP = 2;

/**
 * Capabilities named in a firm's own words, most certain first: titles and other words of a node whose stems stand close
 * together in the text, whatever their endings and order.
 * @returns at most ten; a node that only repeats the passages of one below it is left out
 */
export function suggestFromText(text: string): readonly CapabilitySuggestion[] {
  const words = tellingWords(text.slice(0, MAX_TEXT_LENGTH));
  const phrasesByStem = new Map(
    [...new Set(words.map(({ stem }) => stem))].map((stem) => [stem, capabilityPhrases(stem)]),
  );
  const hits = words.flatMap(({ stem }, position) =>
    (phrasesByStem.get(stem) ?? []).flatMap((phrase) => matchPhrase(phrase, words, position) ?? []),
  );
  const found = groupByCode(strongestFirst(hits));
  return found
    .filter(({ code, passages }) => !found.some((other) => repeats(other, code, passages)))
    .slice(0, MAX_SUGGESTIONS);
}

/** The phrase beginning at this word, if enough of it follows within the window. */
function matchPhrase(phrase: CapabilityPhrase, words: readonly Word[], position: number): Hit | null {
  const first = words[position] as Word;
  const open = [...phrase.stems];
  const last = Math.min(words.length, position + (open.length === 1 ? 1 : open.length + MAX_GAP));
  let weight = 0;
  let end = first.end;
  for (let next = position; next < last && open.length > 0; next++) {
    const word = words[next] as Word;
    const index = open.findIndex(({ stem }) => stemsMatch(stem, word.stem));
    if (index < 0) continue;
    weight += open[index]?.weight ?? 0;
    end = word.end;
    open.splice(index, 1);
  }
  const share = weight / phrase.weight;
  return share < NEEDED_SHARE
    ? null
    : { code: phrase.code, weight: weight * share, passage: { start: first.start, end } };
}

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

const repeats = (other: CapabilitySuggestion, code: string, passages: readonly TextPassage[]): boolean =>
  other.code !== code &&
  taxonomy.isAncestorOrSelf(code, other.code) &&
  passages.every((passage) => other.passages.some((each) => overlaps(each, passage)));
