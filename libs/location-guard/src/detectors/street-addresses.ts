import type { Passage } from '../passage.ts';
import { hasCue, isAbroad, nearPlace, passageOf, type Context } from '../scoring/context.ts';
import { judge, type Rule } from '../scoring/score.ts';
import type { Token } from '../text/token.ts';

/** The words of one address: [from, to), the street word at `at`. */
interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly manner: 'slavic' | 'weak' | 'english' | 'bare';
  readonly hasName: boolean;
  readonly hasNumber: boolean;
  readonly name: string;
}

const SLAVIC = /^(вул|вулиц[яіюею]*|вулицею|ул|улиц[аеуы]|улицей|просп|проспект[уіае]?|пр-т|бульвар[іуе]?|б-р|бульв|провул(ок|ку|ка|ком)|переул(ок|ка|ке|ку)|набережн(а|ій|ої|ая|ой|у)|узв(із|озі|озу)|мікрорайон[іу]?|микрорайон[еа]?|мкр|vul|vulyts(ia|ya|i|a|iu)|vulits(a|ia|i)|ul|ulits(a|e|ya|y)|ulyts(ia|i)|prosp|prospekt[ui]?|prospect|bulvar[iu]?|bulv|provul(ok|ku)|pereul(ok|ke)|naberezhna|naberezhnaya|prov|пров|шосе|шоссе|shosse|shose)$/;
/** Street words that are ordinary words or abbreviations as well: they need a capital and more. */
const WEAK = /^(пр|пер|пл|наб|площ(а|і|у|ею|адь|ади|адке)|майдан[іу]?|про(їзд|їзді|езд|езде)|тупик[уе]?|pl|pr|per|ploshch(a|i|ad|adi)|maidan)$/;
const ENGLISH = /^(street|str|st|avenue|ave|boulevard|blvd|lane|road|rd|square|highway|hwy|embankment|prospect)$/;
const SLAVIC_NAME = /(ska|skyi|skyy|skiy|sky|skoho|skogo|skaya|tska|tskoho|ova|eva|yeva|nka|nko|nky|ho|oi|oyi|iv|ykh|nykh|ykiv|iia|iya|na|ny|ty|ky|oho|ivska|vody|ivka|ury|enka)$/;
const STREET_LIKE = /(ська|цька|зька|ова|ева|єва|на|ого|ої|их|ка|ко|ская|ская|ная|вая|ska|skaya|tska|ova|na|oho|ykh|ivska|nka|aya)$/;
const HOUSE = /^(буд|будинок|дом|д|б|bud|budynok|dom|house|h|no|номер|корпус|корп|№|оф|офіс)$/;
const NUMBER = /^\d{1,4}\p{L}?$/u;
const PARTICLE = /^(ім|имени|імені|ген|генерала|академіка|академика|героїв|маршала|капітана|of|the|im|heroiv|akad|і|та|й|и)$/;

const near = (token: Token | undefined, sentence: number): token is Token => token !== undefined && token.sentence === sentence && token.gap.length <= 4;

const rules: readonly Rule<Candidate>[] = [
  { name: 'streetWord', weight: 1, applies: ({ manner }) => manner === 'slavic' },
  { name: 'weakStreetWord', weight: 0.25, applies: ({ manner }) => manner === 'weak' },
  { name: 'streetName', weight: 1, applies: ({ manner, hasName }) => manner !== 'english' && hasName },
  { name: 'englishName', weight: 0.5, applies: ({ manner, hasName }) => manner === 'english' && hasName },
  { name: 'slavicName', weight: 1, applies: ({ manner, name }) => manner === 'english' && SLAVIC_NAME.test(name) },
  { name: 'houseNumber', weight: 1, applies: ({ hasNumber }) => hasNumber },
  { name: 'besidePlace', weight: 1, applies: (candidate, context) => nearPlace(context, candidate) },
  { name: 'site', weight: 0.75, applies: (candidate, context) => hasCue(context, candidate, 'site') || hasCue(context, candidate, 'making') },
  { name: 'abroad', weight: -3.5, applies: (candidate, context) => isAbroad(context, candidate) || hasForeignWord(candidate, context) },
  { name: 'americanPostalCode', weight: -3, applies: (candidate, context) => /,\s[a-z]{2}\s\d{5}\b/.test(unitsAround(candidate, context)) },
  { name: 'polishPostalCode', weight: -3, applies: (candidate, context) => /\b\d{2}-\d{3}\b/.test(unitsAround(candidate, context)) },
];

const hasForeignWord = ({ from, to }: Candidate, context: Context): boolean => Array.from({ length: to - from }, (_, step) => from + step).some((at) => context.foreign.has(at));
const unitsAround = ({ from, to }: Candidate, context: Context): string => context.text.slice(Math.max(0, (context.tokens[from]?.from ?? 0) - 30), (context.tokens[to - 1]?.to ?? 0) + 30);

/** Streets with a name or a house number. */
export function findStreetAddresses(context: Context): readonly Passage[] {
  return context.tokens.flatMap((token, at) => {
    const manner = mannerOf(token, context.tokens[at + 1]);
    const candidate = manner ? (manner === 'english' ? english(context, at) : slavic(context, at, manner)) : withoutStreetWord(context, at);
    const reasons = candidate && (candidate.hasName || (candidate.hasNumber && candidate.manner === 'slavic')) ? judge(candidate, context, rules) : null;
    return candidate && reasons ? [passageOf(context, candidate, 'address', reasons)] : [];
  });
}

function mannerOf(token: Token, next: Token | undefined): Candidate['manner'] | null {
  if (SLAVIC.test(token.text)) return 'slavic';
  if (WEAK.test(token.text)) return token.text.length > 3 || next?.gap.startsWith('.') ? 'weak' : null;
  return ENGLISH.test(token.text) ? 'english' : null;
}

/** `вул. Шевченка, буд. 14`, `просп. 40-річчя Перемоги 3`, `Київське шосе, 12`. */
function slavic(context: Context, at: number, manner: Candidate['manner']): Candidate {
  const { tokens } = context;
  const sentence = tokens[at]?.sentence ?? 0;
  let to = at + 1;
  let nameAt = -1;
  let isNamed = false;
  let hasNumber = false;
  for (let step = at + 1; step <= at + 7 && !hasNumber && near(tokens[step], sentence); step += 1) {
    const token = tokens[step] as Token;
    if (NUMBER.test(token.text) && (nameAt >= 0 || HOUSE.test(tokens[step - 1]?.text ?? ''))) hasNumber = true;
    else if (HOUSE.test(token.text) || PARTICLE.test(token.text) || token.text === 't') continue;
    else if (nameAt < 0 || (token.isCapital && step - nameAt <= 3 && !token.gap.includes(','))) {
      if (token.cues.has('inside') && token.text.length <= 2) break;
      nameAt = step;
      isNamed ||= token.isCapital && !token.isNumber;
    } else break;
    if (hasNumber || token.isCapital) to = step + 1;
  }
  const before = tokens[at - 1];
  const precedes = !isNamed && manner === 'slavic' && before?.isCapital === true && before.sentence === sentence && /(а|е|ий|ая|ій|ої|ому|ою|a|e|iy|yi|ii|ske)$/.test(before.text) && tokens[at]?.gap === ' ';
  if (precedes && NUMBER.test(tokens[at + 1]?.text ?? '')) return { from: at - 1, to: at + 2, at, manner, hasName: true, hasNumber: true, name: before.text };
  return { from: precedes ? at - 1 : at, to, at, manner, hasName: isNamed || precedes, hasNumber, name: tokens[nameAt]?.text ?? before?.text ?? '' };
}

/** `Львів, Городоцька 174` and `Zelena 101, Lviv`: a word built like a street's name with a number beside a town. */
function withoutStreetWord({ tokens, placeAt }: Context, at: number): Candidate | null {
  const [name, number, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!name?.isCapital || placeAt.get(at)?.form === 'noun' || !STREET_LIKE.test(name.text) || !number || number.gap.length > 2 || !/^\d{1,3}\p{L}?$/u.test(number.text)) return null;
  const followsTown = placeAt.has(at - 1) && /^,\s*$/.test(name.gap);
  const precedesTown = placeAt.has(at + 2) && /^,\s*$/.test(next?.gap ?? '');
  return followsTown || precedesTown ? { from: at, to: at + 2, at, manner: 'bare', hasName: true, hasNumber: true, name: name.text } : null;
}

/** `12 Promyslova St`, `Naukova Street 5`. */
function english(context: Context, at: number): Candidate | null {
  const { tokens } = context;
  const sentence = tokens[at]?.sentence ?? 0;
  let from = at;
  while (from > at - 3 && near(tokens[from], sentence) && near(tokens[from - 1], sentence) && tokens[from - 1]?.isCapital && !tokens[from]?.gap.includes(',') && !tokens[from - 1]?.cues.has('site')) from -= 1;
  if (from === at) return null;
  const name = tokens[at - 1]?.text ?? '';
  const numberBefore = NUMBER.test(tokens[from - 1]?.text ?? '') && tokens[from - 1]?.sentence === sentence;
  const numberAfter = near(tokens[at + 1], sentence) && NUMBER.test(tokens[at + 1]?.text ?? '');
  return { from: numberBefore ? from - 1 : from, to: numberAfter ? at + 2 : at + 1, at, manner: 'english', hasName: true, hasNumber: numberBefore || numberAfter, name };
}
