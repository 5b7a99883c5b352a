import { wordsOf, type Word } from '../text/words.ts';
import { capabilityPhrases, MEANINGLESS_WORDS, stemsMatch, type CapabilityPhrase } from './capability-phrases.ts';
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
const MAX_TEXT_LENGTH = 20_000;
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
  const words = wordsOf(text.slice(0, MAX_TEXT_LENGTH)).filter(({ folded }) => !MEANINGLESS_WORDS.has(folded));
  const best = strongestFirst(words.flatMap((_, position) => hitsAt(words, position)));
  const found = groupByCode(best);
  return found
    .filter(({ code, passages }) => !found.some((other) => repeats(other, code, passages)))
    .slice(0, MAX_SUGGESTIONS);
}

function hitsAt(words: readonly Word[], position: number): readonly Hit[] {
  const word = words[position];
  if (word === undefined) return [];
  return capabilityPhrases(word.stem).flatMap((phrase): readonly Hit[] => {
    const hit = matchPhrase(phrase, words, position);
    return hit === null ? [] : [hit];
  });
}

/** The phrase beginning at this word, if enough of it follows within the window. */
function matchPhrase(phrase: CapabilityPhrase, words: readonly Word[], position: number): Hit | null {
  const first = words[position] as Word;
  const open = [...phrase.stems];
  const size = phrase.stems.length === 1 ? 1 : phrase.stems.length + MAX_GAP;
  let weight = 0;
  let end = first.end;
  for (const word of words.slice(position, position + size)) {
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
