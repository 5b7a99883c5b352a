import { transliterationKey } from '../text/transliteration-key.ts';
import type { ReadText, Token } from '../text/token.ts';
import { spellings } from '../text/spellings.ts';
import { entriesFor, startsName, type Entry } from './gazetteer.ts';
import type { PlaceHit } from './place.ts';

/** Letters that may stand apart in one run; longer runs are looked at piecewise. */
const MAX_RUN = 40;
const MAX_NAME = 14;
const MIN_NAME = 4;

/** All names of Ukrainian settlements and regions in the text, longest first at each place, without overlap. */
export function findPlaces({ tokens }: ReadText): readonly PlaceHit[] {
  const hits: PlaceHit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = spelledApart(tokens, at) ?? spelled(tokens, at) ?? brokenInTwo(tokens, at);
    if (hit) hits.push(hit);
    at = hit ? hit.to : at + 1;
  }
  return hits;
}

function spelled(tokens: readonly Token[], at: number): PlaceHit | null {
  const token = tokens[at];
  if (!token || token.isNumber || token.text.length > 30) return null;
  for (const { word, isDisguised } of spellings(token.text)) {
    const found = longest(tokens, at, entriesFor(word));
    if (found) return { ...found, isDisguised };
  }
  return null;
}

function longest(tokens: readonly Token[], at: number, entries: readonly Entry[]): Omit<PlaceHit, 'isDisguised'> | null {
  let best: { entry: Entry; to: number } | null = null;
  for (const entry of entries) {
    const to = at + 1 + entry.rest.length;
    const fits = entry.rest.every((keys, step) => {
      const next = tokens[at + 1 + step];
      return next !== undefined && /^[\s-]{1,3}$/.test(next.gap) && keys.has(transliterationKey(next.text.slice(0, 30)));
    });
    if (fits && (!best || to > best.to)) best = { entry, to };
  }
  return best && { place: best.entry.place, form: best.entry.form, from: at, to: best.to };
}

/** `Х а р к і в`, `K.y.i.v`: single letters with the same gap between them. */
function spelledApart(tokens: readonly Token[], at: number): PlaceHit | null {
  const gap = tokens[at + 1]?.gap;
  if (gap === undefined || gap.length > 2 || tokens[at]?.text.length !== 1 || tokens[at]?.isNumber) return null;
  let end = at + 1;
  while (end < tokens.length && end - at < MAX_RUN && tokens[end]?.text.length === 1 && tokens[end]?.gap === gap) end += 1;
  if (end - at < MIN_NAME || !spellings(lettersOf(tokens, at, at + MIN_NAME)).some(({ word }) => startsName(word))) return null;
  for (let to = Math.min(end, at + MAX_NAME); to - at >= MIN_NAME; to -= 1) {
    const joined = lettersOf(tokens, at, to);
    for (const { word } of spellings(joined)) {
      const entry = entriesFor(word).find(({ rest }) => rest.length === 0);
      if (entry) return { place: entry.place, form: entry.form, from: at, to, isDisguised: true };
    }
  }
  return null;
}

const lettersOf = (tokens: readonly Token[], from: number, to: number): string => tokens.slice(from, to).map((token) => token.text).join('');

/** `Хар-ків`, `Запо ріжжя`, `Kryvy_Rih` is not one: two pieces of one name, the second small. */
function brokenInTwo(tokens: readonly Token[], at: number): PlaceHit | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || first.isNumber || second.isNumber || second.isCapital || !/^[\s\-.*_]$/.test(second.gap)) return null;
  if (first.text.length < (/\s/.test(second.gap) ? 2 : 1) || second.text.length < 2 || first.text.length + second.text.length > 20 || !first.isCapital) return null;
  const word = first.text + second.text;
  if (word.length < 6) return null;
  const entry = entriesFor(word).find(({ rest, place }) => rest.length === 0 && !place.isAmbiguous);
  return entry ? { place: entry.place, form: entry.form, from: at, to: at + 2, isDisguised: true } : null;
}
