import { FOREIGN_PLACES } from '../places/foreign-places.data.ts';
import { transliterationKey } from '../text/transliteration-key.ts';
import type { Cue } from './cue.ts';
import { CUES } from './cues.data.ts';

const PREFIX_LENGTH = 2;
const NONE: ReadonlySet<Cue> = new Set();

const exact = new Map<string, Cue[]>();
/** First letters → stems with what they say. */
const stems = new Map<string, (readonly [string, Cue])[]>();

for (const [cue, words] of Object.entries(CUES) as [Cue, string][]) {
  for (const word of words.trim().split(/\s+/)) {
    if (word.endsWith('*')) append(stems, word.slice(0, PREFIX_LENGTH), [word.slice(0, -1), cue]);
    else append(exact, word, cue);
  }
}

const foreignKeys = new Map<string, string[]>();
for (const name of FOREIGN_PLACES.trim().split(/\s+/)) {
  const key = transliterationKey(name);
  append(foreignKeys, key.slice(0, PREFIX_LENGTH), key);
}

/** @param word - lower case */
export function cuesOf(word: string): ReadonlySet<Cue> {
  const found = new Set(exact.get(word));
  for (const [stem, cue] of stems.get(word.slice(0, PREFIX_LENGTH)) ?? []) if (word.startsWith(stem)) found.add(cue);
  return found.size === 0 ? NONE : found;
}

/** Whether a capitalised word is a country or a town abroad, or a word of a foreign address. */
export function isForeignPlace(word: string): boolean {
  if (word.length > 40) return false;
  const key = transliterationKey(word);
  return (foreignKeys.get(key.slice(0, PREFIX_LENGTH)) ?? []).some((name) => key.startsWith(name) && (name.length >= 5 || key.length <= name.length + 2));
}

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const entries = index.get(key);
  if (entries) entries.push(value);
  else index.set(key, [value]);
}
