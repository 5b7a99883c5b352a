import type { Passage } from '../passage.ts';
import type { ReadText } from '../text/token.ts';
import { unitsOf } from '../scoring/context.ts';

/** Bounding box of Ukraine in degrees, a little wide. */
const BOX = { south: 44, north: 52.6, west: 21.8, east: 40.6 } as const;
const inLatitude = (degrees: number): boolean => degrees >= BOX.south && degrees <= BOX.north;
const inLongitude = (degrees: number): boolean => degrees >= BOX.west && degrees <= BOX.east;
const inUkraine = (a: number, b: number): boolean => (inLatitude(a) && inLongitude(b)) || (inLatitude(b) && inLongitude(a));

/** At least two decimals in each of a pair: 1 km; fewer are sizes. Below four, the words before it decide. */
const DECIMALS = /(?<![\d.,])(\d{2}[.,]\d{2,10})\s{0,2}°?\s{0,2}([nsew]|пн\.?|сх\.?|с\.?\s?ш\.?|в\.?\s?д\.?)?[\s,;/|]{1,4}(?:lon(?:gitude)?|lng|довгота|долгота|e|сх|e:|x|y)?[\s:=]{0,2}(\d{2}[.,]\d{2,10})(?![\d])\s{0,2}°?\s{0,2}([nsew]|сх|в\.?\s?д)?/g;
const DMS = /(?<!\d)(\d{2})\s?°\s?(?:(\d{1,2}(?:[.,]\d+)?)\s?'\s?)?(?:(\d{1,2}(?:[.,]\d+)?)\s?(?:"|''))?/g;
const HEMISPHERES = /(?<![\p{L}\d])[ns]\s?(\d{2}[.,]\d{1,8})°?[\s,;]{0,3}[ew]\s?0?(\d{2}[.,]\d{1,8})/gu;
const HEMISPHERES_MINUTES = /(?<![\p{L}\d])[ns]\s?(\d{2})[°\s]{1,2}\d{1,2}[.,]\d{1,6}'?[\s,;]{0,3}[ew]\s?0?(\d{2})[°\s]{1,2}\d{1,2}[.,]\d{1,6}/gu;
const NAMED = /(?:lat(?:itude)?|широта|shyrota|latitud)[\s:=]{1,3}(\d{2}[.,]\d{1,8})/g;
const MGRS = /(?<![\p{L}\d])3[4-7]\s?[tu]\s?[a-hj-np-z]{2}\s?(?:\d{5}\s?\d{5}|\d{4}\s?\d{4}|\d{3}\s?\d{3}|\d{2}\s?\d{2})(?!\d)/gu;
const UTM = /(?<![\p{L}\d])3[4-7]\s?[tun]\s{1,2}\d{6}\s{0,2}[,;]?\s{0,2}\d{7}(?!\d)/gu;
const UNIT = /^\s{0,2}(?:мм|mm|см|cm|µm|мкм|кг|kg|а(?![а-я])|a(?![a-z])|в(?![а-я])|v(?![a-z])|mhz|мгц|ghz|ггц|%|nm|hrc|бар|bar|грн|eur|usd)/;

const number = (digits: string | undefined): number => Number((digits ?? '').replace(',', '.'));

/** Positions within Ukraine: decimal pairs, degrees and minutes, MGRS, UTM. */
export function findCoordinates(read: ReadText): readonly Passage[] {
  const found: Passage[] = [];
  const take = (match: RegExpExecArray, rule: string): void => {
    found.push(unitsOf(read, match.index, match.index + match[0].length, 'coordinates', [rule]));
  };
  for (const match of read.text.matchAll(DECIMALS)) if (isPair(match, read.text)) take(match, 'decimalPair');
  for (const match of read.text.matchAll(HEMISPHERES)) if (inUkraine(number(match[1]), number(match[2]))) take(match, 'hemispheres');
  for (const match of read.text.matchAll(HEMISPHERES_MINUTES)) if (inUkraine(number(match[1]), number(match[2]))) take(match, 'hemispheresMinutes');
  for (const match of read.text.matchAll(NAMED)) if (inLatitude(number(match[1]))) take(match, 'latitude');
  for (const match of read.text.matchAll(MGRS)) take(match, 'mgrs');
  for (const match of read.text.matchAll(UTM)) take(match, 'utm');
  return [...found, ...degreePairs(read)];
}

function isPair(match: RegExpExecArray, text: string): boolean {
  const [whole, first, firstSide, second, secondSide] = match;
  if (!inUkraine(number(first), number(second)) || UNIT.test(text.slice(match.index + whole.length))) return false;
  if (firstSide || secondSide) return true;
  const decimals = Math.min(decimalsOf(first), decimalsOf(second));
  if (decimals >= 4) return true;
  const before = text.slice(Math.max(0, match.index - 45), match.index);
  if (POSITION_WORD.test(before)) return true;
  if (MEASURE_WORD.test(before)) return false;
  const line = (text.slice(0, match.index).split('\n').at(-1) ?? '') + (text.slice(match.index + whole.length).split('\n')[0] ?? '');
  return SITE_WORD.test(before) || !/[\p{L}\d]/u.test(line);
}

/** What announces a position, of whatever precision. */
const POSITION_WORD = /(?:коорд|coord|gps|геолок|geo|lat|широт|koord|точк|maps|локац|locat)[^.;!?\n]{0,30}$/;
/** What is measured in two decimals as well. */
const MEASURE_WORD = /(?:діам|диам|diam|довж|длин|length|ширин|width|висот|высот|height|розмір|размер|size|товщ|толщ|thick|допуск|toleran|маса|масс|вага|вес|weight|mass|ціна|цена|price|частот|frequenc|темп|temp|твердіст|твердост|hardness|ø|⌀)[^.;!?\n]{0,40}$/;
/** A site, or going there, right before the pair. */
const SITE_WORD = /(?:завод|цех|майданчик|площадк|склад|виробництв|производств|підприємств|предприят|ангар|полігон|полигон|адрес|ми тут|мы здесь|знаход|наход|розташ|располож|зустрі|встре|приїзд|приезж|шукайте|plant|factory|workshop|facility|warehouse|hangar|site|address|we are|we sit|meet|find us|come to|here|zavod|tsekh|sklad|adres|znakhod|nakhod|zustri|vstre)[^.;!?\n\d]{0,25}$/;

const decimalsOf = (digits: string | undefined): number => (digits ?? '').split(/[.,]/)[1]?.length ?? 0;

/** Two angles next to each other, the way positions are written. */
function degreePairs(read: ReadText): readonly Passage[] {
  const angles = [...read.text.matchAll(DMS)].filter((match) => match[2] !== undefined);
  const found: Passage[] = [];
  angles.forEach((first, at) => {
    const second = angles[at + 1];
    if (!second) return;
    const between = second.index - (first.index + first[0].length);
    if (between <= 14 && inUkraine(number(first[1]), number(second[1]))) {
      found.push(unitsOf(read, first.index, second.index + second[0].length, 'coordinates', ['degrees']));
    }
  });
  return found;
}
