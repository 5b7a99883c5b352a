import type { Passage } from '../passage.ts';
import { hasCue, isAbroad, passageOf, type Context } from '../scoring/context.ts';
import { judge, type Rule } from '../scoring/score.ts';

/** Words of nearness and the landmark, [from, to); the landmark's noun at `noun`. */
interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly noun: number;
  readonly manner: 'near' | 'road' | 'metro' | 'bank' | 'capital';
  readonly isNamed: boolean;
}

/** Nearness beyond doubt; `під`, `за`, `by` alone say too little. */
const NEAR = /^(біля|навпроти|напроти|напротив|поруч|поряд|поблизу|неподалік|неподалеку|недалеко|коло|возле|около|рядом|вблизи|near|nearby|opposite|beside|adjacent|close|next|behind|across|bilia|bilya|navproty|naprotiv|poruch|poriad|nepodalik|nedaleko|vozle|okolo|ryadom|riadom|poblyzu)$/;
const ROAD_NUMBER = /^(м|m|н|h|р|e|е|т)$/;
const PLURAL = /(?:[^su]s|ів|ов|ами|ями|ах)$/;

const rules: readonly Rule<Candidate>[] = [
  { name: 'nearLandmark', weight: 1.25, applies: ({ manner }) => manner === 'near' },
  { name: 'road', weight: 2, applies: ({ manner }) => manner === 'road' },
  { name: 'metro', weight: 1.75, applies: ({ manner }) => manner === 'metro' },
  { name: 'riverBank', weight: 2, applies: ({ manner }) => manner === 'bank' },
  { name: 'fromCapital', weight: 1.25, applies: ({ manner }) => manner === 'capital' },
  { name: 'knownLandmark', weight: 0.5, applies: ({ from, to }, { tokens }) => tokens.slice(from, to).some((token) => token.cues.has('strongLandmark')) },
  { name: 'named', weight: 0.75, applies: ({ isNamed }) => isNamed },
  { name: 'site', weight: 1, applies: (candidate, context) => hasCue(context, candidate, 'site') || hasCue(context, candidate, 'making') },
  { name: 'ourOwn', weight: 0.5, applies: (candidate, context) => hasCue(context, candidate, 'we') || context.tokens.slice(candidate.from, candidate.to).some(({ cues }) => cues.has('we')) },
  { name: 'usage', weight: -2, applies: (candidate, context) => hasCue(context, candidate, 'usage') },
  { name: 'many', weight: -1.5, applies: ({ noun, manner }, { tokens }) => manner === 'near' && PLURAL.test(tokens[noun]?.text ?? '') },
  { name: 'battle', weight: -2.5, applies: (candidate, context) => candidate.manner !== 'near' && hasCue(context, candidate, 'battle', 8, 8) },
  { name: 'event', weight: -2.5, applies: (candidate, context) => hasCue(context, candidate, 'event') },
  { name: 'abroad', weight: -3, applies: (candidate, context) => isAbroad(context, candidate) },
];

/** What the site lies near: a station, a power plant, a road, the bank of a river, the capital of its region. */
export function findLandmarks(context: Context): readonly Passage[] {
  return context.tokens.flatMap((_, at) => {
    const candidate = near(context, at) ?? road(context, at) ?? metro(context, at) ?? riverBank(context, at) ?? fromCapital(context, at);
    const reasons = candidate && judge(candidate, context, rules);
    return candidate && reasons ? [passageOf(context, candidate, 'landmark', reasons)] : [];
  });
}

function near({ tokens, placeAt }: Context, at: number): Candidate | null {
  const word = tokens[at];
  if (!word || !NEAR.test(word.text)) return null;
  for (let noun = at + 1; noun <= at + 6 && tokens[noun]?.sentence === word.sentence; noun += 1) {
    const token = tokens[noun];
    if (!token || /[,;:]/.test(token.gap)) return null;
    if (!token.cues.has('landmark') && !(token.cues.has('strongLandmark') && !tokens[noun + 1]?.cues.has('landmark') && !tokens[noun + 1]?.cues.has('strongLandmark'))) continue;
    const next = tokens[noun + 1];
    const isFollowed = next !== undefined && next.sentence === word.sentence && /^[\s"'-]{1,3}$/.test(next.gap) && (next.isCapital || next.isNumber || next.gap.includes('"'));
    const isPreceded = tokens.slice(at + 1, noun).some((between, step) => between.isCapital || placeAt.has(at + 1 + step));
    return { from: at, to: isFollowed ? noun + 2 : noun + 1, noun, manner: 'near', isNamed: isFollowed || isPreceded || token.isCapital };
  }
  return null;
}

/** `траса М-06`, `the Kyiv-Odesa highway`. */
function road({ tokens, placeAt }: Context, at: number): Candidate | null {
  const word = tokens[at];
  if (!word?.cues.has('road')) return null;
  const next = tokens[at + 1];
  if (next && /^[meмнрет]-?\d{2}$/.test(next.text)) return { from: at, to: at + 2, noun: at, manner: 'road', isNamed: true };
  if (next && ROAD_NUMBER.test(next.text) && tokens[at + 2]?.isNumber && (tokens[at + 2]?.text.length ?? 9) <= 2) return { from: at, to: at + 3, noun: at, manner: 'road', isNamed: true };
  if (placeAt.has(at + 1) && placeAt.has(at + 2)) return { from: at, to: at + 3, noun: at, manner: 'road', isNamed: true };
  return placeAt.has(at - 1) && placeAt.has(at - 2) ? { from: at - 2, to: at + 1, noun: at, manner: 'road', isNamed: true } : null;
}

/** `метро «Лісова»`. */
function metro({ tokens }: Context, at: number): Candidate | null {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || !next || !/^(метро|metro)$/.test(word.text) || !next.isCapital || next.sentence !== word.sentence || !/^[\s"']+$/.test(next.gap)) return null;
  return { from: at, to: at + 2, noun: at, manner: 'metro', isNamed: true };
}

const BANK = /^(берег|берез[іи]|берегу|берега|берегах|bank|banks|shore|bereh|berezi|berehu|bereg|beregu)$/;
/** Stems of rivers that tell where in the country one is. */
const RIVER = /^(дніпр|днепр|десн[аиіуоы]|дністр|днестр|південн\p{L}* буг|буг[уа]?$|південного|інгул|ингул|сіверськ|северск|донц|ворскл|псел|псла|псьол|случ|горин|стир|прут|збруч|тетерев|самар[аиіуы]|хорол|сула$|сули$|рось$|росі$|dniep|dnipr|dnepr|desn[aiuy]$|dniest|dnist|southern|bug$|buh|ingul|inhul|siversk|seversk|donets|vorskl|psel$|psla$|sluch|horyn|styr$|prut$|zbruch|teteriv)/u;

/** `on the left bank of the Dnieper`, `правий берег Десни`. */
function riverBank({ tokens }: Context, at: number): Candidate | null {
  const word = tokens[at];
  if (!word || !BANK.test(word.text)) return null;
  for (let river = at + 1; river <= at + 4 && tokens[river]?.sentence === word.sentence; river += 1) {
    const token = tokens[river];
    if (!token || /[,;:]/.test(token.gap)) return null;
    if (token.isCapital && RIVER.test(token.text)) return { from: at, to: river + 1, noun: at, manner: 'bank', isNamed: false };
  }
  return null;
}

const OF_REGION = /^(обласн|областн|oblasn|oblastn|regional|oblast|provincial|районн|raion|district)/;
const CAPITAL = /^(центр|центру|центра|центром|centre|center|capital|tsentr|tsentru|tsentra)$/;

/** `south of the regional capital`, `на південь від обласного центру`: it needs a direction, or a word of nearness. */
function fromCapital(context: Context, at: number): Candidate | null {
  const [word, next] = [context.tokens[at], context.tokens[at + 1]];
  if (!word || !next || next.sentence !== word.sentence || !OF_REGION.test(word.text) || !CAPITAL.test(next.text)) return null;
  const candidate: Candidate = { from: at, to: at + 2, noun: at + 1, manner: 'capital', isNamed: false };
  return hasCue(context, candidate, 'direction', 5, 0) || hasCue(context, candidate, 'proximity', 3, 0) ? candidate : null;
}
