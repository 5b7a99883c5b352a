import { transliterationKey } from '@spilno/location-guard';
import { diceOf, letterPairs } from '../letter-pairs.ts';
import { LEGAL_FORM_WORDS } from '../name-key.ts';

/** From here on an officer looks. */
export const REVIEW_FROM = 0.7;
/** Two words that are less like each other say nothing. */
const LIKE_WORD = 0.72;
const START_LETTERS = 5;
const SHORTEST_WORD = 2;

/** Two words that were held to be the same. */
export interface LikeWords {
  readonly onFile: string;
  readonly onList: string;
  /** In (0, 1]. */
  readonly likeness: number;
}
export interface NameLikeness {
  /** In [0, 1]. */
  readonly score: number;
  readonly words: readonly LikeWords[];
}

interface Word {
  readonly written: string;
  readonly key: string;
  /** Letter pairs of the key as numbers, ascending. */
  readonly pairs: readonly number[];
}

const MOST_KEPT = 50_000;
const kept = new Map<string, readonly Word[]>();

/** Kept for the names that were read last: a list is compared with everybody. */
function wordsOf(name: string): readonly Word[] {
  const known = kept.get(name);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const words = readWords(name);
  kept.set(name, words);
  return words;
}

/** The words of a name without legal forms, each with its spelling-independent key: Cyrillic and both ways of writing it in Latin give the same. */
function readWords(name: string): Word[] {
  const written = name.toLowerCase().normalize('NFC').replace(/\./g, '').split(/[^\p{L}\p{N}]+/u);
  return written.filter((word) => word.length >= SHORTEST_WORD && !LEGAL_FORM_WORDS.has(word)).map((word) => ({ written: word, key: /\d/.test(word) ? word : transliterationKey(word) })).filter(({ key }) => key.length >= SHORTEST_WORD).map((word) => ({ ...word, pairs: letterPairs(word.key) }));
}

/** By which a name is found among many: the key of each word, and its start, so that another ending or a slip behind it is found as well. */
export function searchKeys(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(wordsOf).flatMap(({ key }) => (key.length > START_LETTERS ? [key, `${key.slice(0, START_LETTERS)}*`] : [key])))];
}

/**
 * How far two names are like each other: each word finds its likest one on the other side (Dice coefficient of letter pairs of the keys, below 0.72 nothing),
 * weighed by its length; 0.6 times the name that is found more completely and 0.4 times the other, so that a name within a longer one comes to review.
 */
export function nameLikeness(onFile: string, onList: string): NameLikeness {
  const [ours, theirs] = [wordsOf(onFile), wordsOf(onList)];
  const [found, back] = [ours.map((word) => likest(word, theirs)), theirs.map((word) => likest(word, ours))];
  const covered = [coverage(ours, found), coverage(theirs, back)];
  const score = 0.6 * Math.max(...covered) + 0.4 * Math.min(...covered);
  const words = ours.flatMap((word, at) => {
    const { other, likeness } = found[at]!;
    return other ? [{ onFile: word.written, onList: other.written, likeness }] : [];
  });
  return { score: Math.round(score * 1000) / 1000, words };
}

interface Likest {
  readonly other: Word | null;
  readonly likeness: number;
}

function likest(word: Word, others: readonly Word[]): Likest {
  let best: Likest = { other: null, likeness: 0 };
  for (const other of others) {
    if (cannotBeLike(word.key.length, other.key.length)) continue;
    const likeness = word.key === other.key ? 1 : diceOf(word.pairs, other.pairs);
    if (likeness >= LIKE_WORD && likeness > best.likeness) best = { other, likeness };
  }
  return best;
}

/** A word of m letters has m - 1 pairs: at most all pairs of the shorter one are shared. */
const cannotBeLike = (one: number, other: number): boolean => (2 * (Math.min(one, other) - 1)) / (one + other - 2) < LIKE_WORD;

function coverage(words: readonly Word[], found: readonly Likest[]): number {
  const length = words.reduce((sum, { key }) => sum + key.length, 0);
  return length === 0 ? 0 : words.reduce((sum, { key }, at) => sum + key.length * found[at]!.likeness, 0) / length;
}
