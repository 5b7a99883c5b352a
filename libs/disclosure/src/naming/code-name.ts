import { seededRandom } from '@spilno/kernel';
import { CODE_NAME_WORDS } from './code-name-words.data.ts';

/** A neutral word and a number, in both spellings: "Yavir 12", "Явір 12". */
export interface CodeName {
  readonly en: string;
  readonly uk: string;
}

const TWO_DIGITS = 99;
const THREE_DIGITS = 999;
const RANDOM_TRIES = 400;

/**
 * A code name that nobody in the event has yet. The same seed and the same taken names give the same result; take the
 * seed at random, or the names would tell the order of registration.
 * @param taken - English spellings in use in the event
 * @throws when all of some 60,000 names are taken
 */
export function codeNameFor(seed: number, taken: ReadonlySet<string>): CodeName {
  const random = seededRandom(seed);
  for (let attempt = 0; attempt < RANDOM_TRIES; attempt++) {
    const codeName = spell(random.below(CODE_NAME_WORDS.length), 1 + random.below(TWO_DIGITS));
    if (!taken.has(codeName.en)) return codeName;
  }
  const firstWord = random.below(CODE_NAME_WORDS.length);
  for (let number = 1; number <= THREE_DIGITS; number++) {
    for (let step = 0; step < CODE_NAME_WORDS.length; step++) {
      const codeName = spell((firstWord + step) % CODE_NAME_WORDS.length, number);
      if (!taken.has(codeName.en)) return codeName;
    }
  }
  throw new Error('all code names are taken');
}

/** A code name of either spelling in the Ukrainian one; any other name as it is. */
export function inUkrainianSpelling(name: string): string {
  const [, word, number] = /^(\p{L}+) (\d{1,3})$/u.exec(name) ?? [];
  const uk = CODE_NAME_WORDS.find(([en]) => en === word)?.[1];
  return uk === undefined ? name : `${uk} ${number}`;
}

function spell(wordIndex: number, number: number): CodeName {
  const [en, uk] = CODE_NAME_WORDS[wordIndex] as readonly [string, string];
  return { en: `${en} ${number}`, uk: `${uk} ${number}` };
}
