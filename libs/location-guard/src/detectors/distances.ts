import type { Passage } from '../passage.ts';
import { hasCue, passageOf, type Context } from '../scoring/context.ts';
import { judge, type Rule } from '../scoring/score.ts';
import type { Token } from '../text/token.ts';
import { looksLikeSettlement } from './looks-like-settlement.ts';

/** A measure and what it is measured from; [from, to) covers both. */
interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly target: 'place' | 'landmark' | 'unknown';
}

const COUNT = /^(\d+|пів|кільк\p{L}*|нескольк\p{L}*|десят\p{L}*|двадцят\p{L}*|двадцат\p{L}*|тридцят\p{L}*|тридцат\p{L}*|сорок\p{L}*|п'ят\p{L}*|пят\p{L}*|дві|два|три|чотири|четыре|їзди|езды|полчаса|півгодини|half|few|several|ten|fifteen|twenty|thirty|forty|fifty|sixty|one|two|three|couple|an|drive|ride|dvadtsiat|sorok)$/u;

const rules: readonly Rule<Candidate>[] = [
  { name: 'fromPlace', weight: 3, applies: ({ target }) => target === 'place' },
  { name: 'fromLandmark', weight: 1.5, applies: ({ target }) => target === 'landmark' },
  { name: 'fromUnknown', weight: 2, applies: ({ target }) => target === 'unknown' },
  { name: 'site', weight: 1, applies: (candidate, context) => hasCue(context, candidate, 'site') || hasCue(context, candidate, 'making') },
  { name: 'ourOwn', weight: 0.5, applies: (candidate, context) => hasCue(context, candidate, 'we') },
  { name: 'usage', weight: -1.5, applies: (candidate, context) => hasCue(context, candidate, 'usage') },
  { name: 'event', weight: -2.5, applies: (candidate, context) => hasCue(context, candidate, 'event') || hasCue(context, candidate, 'travel') },
  { name: 'abroad', weight: -3, applies: ({ target, from, to }, context) => target !== 'place' && Array.from({ length: 8 }, (_, step) => to + step - 3).some((at) => at > from && context.foreign.has(at)) },
];

/** `40 км від Львова`, `twenty minutes by car from Vinnytsia`, `від Дніпра 30 км`. */
export function findDistances(context: Context): readonly Passage[] {
  return context.tokens.flatMap((token, at) => {
    if (!token.cues.has('length') && !/^\d+(км|km|хв|мин|min)$/.test(token.text)) return [];
    const candidate = isCounted(context, at) ? (forwards(context, at) ?? backwards(context, at)) : null;
    const reasons = candidate && judge(candidate, context, rules);
    return candidate && reasons ? [passageOf(context, candidate, 'distance', reasons)] : [];
  });
}

function isCounted({ tokens }: Context, at: number): boolean {
  const unit = tokens[at];
  if (!unit || COUNT.test(unit.text) || /^\d/.test(unit.text)) return true;
  const isShort = unit.text.length === 1;
  return [at - 1, ...(isShort ? [] : [at - 2, at + 1])].some((near) => tokens[near]?.sentence === unit.sentence && COUNT.test(tokens[near]?.text ?? ''));
}

function forwards(context: Context, at: number): Candidate | null {
  const { tokens } = context;
  for (let step = at + 1; step <= at + 6 && tokens[step]?.sentence === tokens[at]?.sentence; step += 1) {
    if (!tokens[step]?.cues.has('away')) continue;
    const found = targetAfter(context, step);
    if (found) return { ...found, from: startOf(tokens, at) };
    const landmark = siteFromLandmark(context, at, step);
    if (landmark !== null) return { target: 'unknown', from: landmark, to: step + 2 };
  }
  return null;
}

/** `Хмельницька АЕС за 3 км від цеху`: the landmark comes first. @returns where it begins, null if there is none */
function siteFromLandmark({ tokens }: Context, at: number, preposition: number): number | null {
  if (!tokens[preposition + 1]?.cues.has('site')) return null;
  for (let step = at - 1; step >= Math.max(0, at - 5) && tokens[step]?.sentence === tokens[at]?.sentence; step -= 1) {
    if (tokens[step]?.cues.has('strongLandmark')) return tokens[step - 1]?.isCapital ? step - 1 : step;
  }
  return null;
}

function backwards(context: Context, at: number): Candidate | null {
  const { tokens } = context;
  for (let step = at - 1; step >= Math.max(0, at - 7) && tokens[step]?.sentence === tokens[at]?.sentence; step -= 1) {
    if (!/^(від|от|from|vid|ot)$/.test(tokens[step]?.text ?? '')) continue;
    const found = targetAfter(context, step);
    if (found && found.to <= at) return { target: found.target, from: step, to: Math.min(at + 2, tokens.length) };
  }
  return null;
}

const startOf = (tokens: readonly Token[], at: number): number => (at > 0 && COUNT.test(tokens[at - 1]?.text ?? '') ? at - 1 : at);

function targetAfter(context: Context, preposition: number): Omit<Candidate, 'from'> | null {
  const { tokens, placeAt, foreign } = context;
  for (let at = preposition + 1; at <= preposition + 4 && tokens[at]?.sentence === tokens[preposition]?.sentence; at += 1) {
    const token = tokens[at] as Token;
    const hit = placeAt.get(at);
    if (hit && (token.isCapital || !hit.place.isAmbiguous)) return { target: 'place', to: hit.to };
    if (foreign.has(at)) return null;
    if (token.cues.has('landmark') || token.cues.has('strongLandmark')) return { target: 'landmark', to: at + 1 };
    if (token.isCapital && looksLikeSettlement(token.text)) return { target: 'unknown', to: at + 1 };
  }
  return null;
}
