import { cuesOf } from '../scoring/cue-index.ts';
import type { NormalText } from './normalise.ts';
import type { ReadText, Token } from './token.ts';

/** Letters and digits, joined by an apostrophe between letters or by a sign that stands for a letter (`K!ev`, `H@rkiv`). */
const WORD = /[\p{L}\p{N}]+(?:['@$!|][\p{L}]+)*/gu;
const ABBREVIATION = new Set(
  'вул ул просп пр пл бул бульв пров пер наб м г с смт пгт обл р-н район буд д кв корп к оф ш туп мкр vul ul prosp pr pl bul bulv prov per m st str ave rd blvd no обл. тел tel ph тис тыс млн грн ім им св dr mr mrs ms inc ltd co'.split(' '),
);

/** Splits into words, numbers and sentences; linear. */
export function readText(normal: NormalText): ReadText {
  const tokens: Token[] = [];
  let sentence = 0;
  let end = 0;
  for (const match of normal.text.matchAll(WORD)) {
    const from = match.index;
    const to = from + match[0].length;
    const gap = normal.text.slice(end, from);
    const cased = normal.cased.slice(from, to);
    const before = tokens.at(-1);
    const starts = before === undefined || endsSentence(gap, before, cased);
    if (starts && before !== undefined) sentence += 1;
    tokens.push({
      text: match[0],
      from,
      to,
      gap,
      isNumber: /^\p{N}+$/u.test(match[0]),
      isCapital: /^\p{Lu}/u.test(cased),
      isUpper: /^\p{Lu}[\p{Lu}\p{N}']+$/u.test(cased),
      sentence,
      startsSentence: starts,
      cues: cuesOf(match[0]),
    });
    end = to;
  }
  return { ...normal, tokens };
}

function endsSentence(gap: string, before: Token, cased: string): boolean {
  if (/[!?;\n\r]/.test(gap)) return true;
  if (!/[.]\s/.test(gap)) return false;
  if (ABBREVIATION.has(before.text) && gap.startsWith('.')) return false;
  return /^[\p{Lu}\p{N}]/u.test(cased) && !(before.text.length === 1 && before.isCapital);
}
