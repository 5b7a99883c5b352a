import { findPlaces } from '../places/find-places.ts';
import type { PlaceHit } from '../places/place.ts';
import type { Passage, PassageKind } from '../passage.ts';
import type { ReadText, Token } from '../text/token.ts';
import { isForeignPlace } from './cue-index.ts';
import type { Cue } from './cue.ts';

/** How far, in words, anything in the sentence can bear on a name. Bounds the work per name. */
export const WINDOW = 25;

/** The text with what has been found in it. */
export interface Context extends ReadText {
  readonly places: readonly PlaceHit[];
  /** Token → the name it belongs to. */
  readonly placeAt: ReadonlyMap<number, PlaceHit>;
  /** Tokens that name a country or town abroad. */
  readonly foreign: ReadonlySet<number>;
}

/** Letters no transliteration of Ukrainian has. */
const FOREIGN_LETTER = /[ąćęłńóśźżäöüßéèêçøåæřěůğışőűñ]/;

export function contextOf(read: ReadText): Context {
  const places = findPlaces(read);
  const placeAt = new Map<number, PlaceHit>();
  for (const hit of places) for (let at = hit.from; at < hit.to; at += 1) placeAt.set(at, hit);
  const foreign = new Set<number>();
  read.tokens.forEach((token, at) => {
    if (!token.isCapital || placeAt.has(at)) return;
    if (FOREIGN_LETTER.test(token.text) || isForeignPlace(token.text)) foreign.add(at);
  });
  return { ...read, places, placeAt, foreign };
}

/** A stretch of tokens [from, to). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether a word with this cue stands in the same sentence, at most so many words before or after. */
export function hasCue(context: Context, span: Span, cue: Cue, before = WINDOW, after = WINDOW): boolean {
  return someNear(context, span, before, after, (token) => token.cues.has(cue));
}

/** As `hasCue`, for any test of the token and its place in the text. */
export function someNear(context: Context, span: Span, before: number, after: number, test: (token: Token, at: number) => boolean): boolean {
  const sentence = context.tokens[span.from]?.sentence;
  for (let at = span.from - 1; at >= Math.max(0, span.from - before); at -= 1) {
    const token = context.tokens[at];
    if (!token || token.sentence !== sentence) break;
    if (test(token, at)) return true;
  }
  for (let at = span.to; at < Math.min(context.tokens.length, span.to + after); at += 1) {
    const token = context.tokens[at];
    if (!token || token.sentence !== sentence) break;
    if (test(token, at)) return true;
  }
  return false;
}

/** A country or town abroad in the same sentence, and no Ukrainian one. */
export const isAbroad = (context: Context, span: Span): boolean =>
  someNear(context, span, WINDOW, WINDOW, (_, at) => context.foreign.has(at)) && !nearPlace(context, span);

/** A Ukrainian name in the same sentence that is one beyond doubt. */
export const nearPlace = (context: Context, span: Span): boolean =>
  someNear(context, span, WINDOW, WINDOW, (token, at) => {
    const hit = context.placeAt.get(at);
    return hit !== undefined && hit.form === 'noun' && (!hit.place.isAmbiguous || token.isCapital);
  });

/** The passage over tokens [from, to). */
export function passageOf(context: Context, span: Span, kind: PassageKind, reasons: readonly string[]): Passage {
  return unitsOf(context, context.tokens[span.from]?.from ?? 0, context.tokens[span.to - 1]?.to ?? 0, kind, reasons);
}

/** The passage over units [from, to) of the normal text. */
export function unitsOf(context: ReadText, from: number, to: number, kind: PassageKind, reasons: readonly string[]): Passage {
  return { start: context.starts[from] ?? 0, end: context.ends[to - 1] ?? context.original.length, kind, reasons };
}
