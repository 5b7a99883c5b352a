import type { Passage } from '../passage.ts';
import { hasCue, isAbroad, passageOf, someNear, type Context } from '../scoring/context.ts';
import { judge, type Rule } from '../scoring/score.ts';

interface Candidate {
  readonly from: number;
  readonly to: number;
}

const neighbours = (context: Context, { from, to }: Candidate, test: (at: number) => boolean): boolean => [from - 2, from - 1, to, to + 1, to + 2].some((at) => context.tokens[at]?.sentence === context.tokens[from]?.sentence && test(at));

const COUNTED = /^(циклів|циклов|год|годин|часов|шт|штук|грн|uah|eur|usd|мм|mm|об|rpm|pcs|units|cycles|hours|hrs|км|km|м|m|г|g|кг|kg|н|n|паскал|pa|годин|осіб|тис|доларів|євро|евро)$/;

/** An index that is no postal one: of refraction, viscosity, protection. */
const OTHER_INDEX = /^(в'язк|вязк|viscos|refract|захист|розплав|расплав|melt|защит|плинн|заломл|прелом|цін|цен|price|protect)/;

/** `код 61001`, in Ukrainian, Russian or their transliteration; English writes `code` before much that is no postal one. */
const BARE_CODE = /^(код|kod)$/;
const OTHER_CODE = /^(nato|нато|cage|ncage|nsn|ean|hs|тн|уктзед|zed|вед|дк|dk|cpv|квед|kved|єдрпоу|edrpou|товарн|виріб|вироб|продукт|product|програмн|помилк|error|qr|штрих|артикул|мій|пін|pin)/;

const rules: readonly Rule<Candidate>[] = [
  { name: 'postalWord', weight: 2, applies: (code, context) => hasCue(context, code, 'postal', 4, 1) },
  { name: 'bareCode', weight: 2, applies: (code, context) => BARE_CODE.test(context.tokens[code.from - 1]?.text ?? '') && !OTHER_CODE.test(context.tokens[code.from - 2]?.text ?? '') },
  { name: 'besidePlace', weight: 2, applies: (code, context) => neighbours(context, code, (at) => context.placeAt.get(at)?.form === 'noun' && context.tokens[at]?.isCapital === true) },
  { name: 'beforeCountryCode', weight: 2, applies: (code, context) => context.tokens[code.from - 1]?.text === 'ua' },
  { name: 'otherIndex', weight: -2, applies: (code, context) => someNear(context, code, 4, 0, ({ text }) => OTHER_INDEX.test(text)) },
  { name: 'counted', weight: -2, applies: (code, context) => COUNTED.test(context.tokens[code.to]?.text ?? '') },
  { name: 'abroad', weight: -3, applies: (candidate, context) => isAbroad(context, candidate) },
];

/** Five-digit codes that stand as Ukrainian postal codes. */
export function findPostalCodes(context: Context): readonly Passage[] {
  return context.tokens.flatMap((token, at) => {
    if (!/^\d{5}$/.test(token.text) || token.text < '01000') return [];
    const candidate = { from: at, to: at + 1 };
    const reasons = judge(candidate, context, rules);
    return reasons ? [passageOf(context, candidate, 'postalCode', reasons)] : [];
  });
}
