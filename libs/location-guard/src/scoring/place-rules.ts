import type { PlaceHit } from '../places/place.ts';
import { hasCue, someNear, type Context, type Span } from './context.ts';
import type { Cue } from './cue.ts';
import type { Rule } from './score.ts';

const isNoun = (hit: PlaceHit): boolean => hit.form === 'noun';
const isAdjective = (hit: PlaceHit): boolean => hit.form === 'adjective';
const isPlain = (hit: PlaceHit): boolean => hit.isDisguised || (!hit.place.isAmbiguous && !hit.place.isForumCity);
const first = (hit: PlaceHit, context: Context) => context.tokens[hit.from];
const before = (hit: PlaceHit, context: Context, steps = 1) => {
  const token = context.tokens[hit.from - steps];
  return token && token.sentence === first(hit, context)?.sentence ? token : undefined;
};
const after = (hit: PlaceHit, context: Context, steps = 0) => {
  const token = context.tokens[hit.to + steps];
  return token && token.sentence === first(hit, context)?.sentence ? token : undefined;
};
const is = (token: { readonly cues: ReadonlySet<Cue> } | undefined, cue: Cue): boolean => token?.cues.has(cue) ?? false;

/** A capital that is no accident of the first word or of a text all in capitals. */
function isTellingCapital(hit: PlaceHit, context: Context): boolean {
  const token = first(hit, context);
  if (!token?.isCapital || token.startsSentence) return false;
  return !(token.isUpper && (before(hit, context)?.isUpper ?? false));
}

const isSmall = (hit: PlaceHit, context: Context): boolean => !first(hit, context)?.isCapital;
const followsPreposition = (hit: PlaceHit, context: Context): boolean => is(before(hit, context), 'inside') || is(before(hit, context), 'proximity');

const SETTLEMENT_WORD = /^(м|міст[оаіу]|г|гор|город[аеу]?|city|town|mist[oaiu]|gorod[aeu]?|місті|с|село|селі|села|смт|пгт|селищ[еіа]|посел[ео]к[аеу]?|village|selo)$/;

/** `м. Суми`, `city of Dnipro`, `Sumy, Ukraine`. */
function isNamedSettlement(hit: PlaceHit, context: Context): boolean {
  const previous = before(hit, context)?.text === 'of' ? before(hit, context, 2) : before(hit, context);
  const gap = first(hit, context)?.gap ?? '';
  if (previous && SETTLEMENT_WORD.test(previous.text) && /^[.\s]*$/.test(gap) && !(before(hit, context, 2)?.isNumber && previous.text.length === 1)) return true;
  return /^(city|town)$/.test(after(hit, context)?.text ?? '');
}

const BINDING = /^[\s\-.'"_]*$/;

/** `Kharkiv plant`, `харківський ливарний цех`. */
function standsBeforeSite(hit: PlaceHit, context: Context): boolean {
  for (let step = 0; step < 3; step += 1) {
    const token = after(hit, context, step);
    const isHeading = step === 0 && first(hit, context)?.startsSentence === true && /^,\s$/.test(token?.gap ?? '');
    if (!token || !(isHeading || BINDING.test(token.gap))) return false;
    if (is(token, 'site') || token.text === 'based') return true;
    if (is(token, 'event') || is(token, 'education') || is(token, 'inside') || is(token, 'usage')) return false;
  }
  return false;
}

/** `завод у Києві`, `located in the city of Dnipro`, `цех: Запоріжжя`. */
function standsAfterSite(hit: PlaceHit, context: Context): boolean {
  const gap = first(hit, context)?.gap ?? '';
  const previous = before(hit, context);
  if (is(previous, 'site') && /[:\-(,]/.test(gap)) return true;
  let hasPreposition = false;
  for (let step = 1; step <= 5; step += 1) {
    const token = before(hit, context, step);
    const following = step === 1 ? first(hit, context) : before(hit, context, step - 1);
    if (!token || /[,;()]/.test(following?.gap ?? '')) return false;
    if (is(token, 'event') || is(token, 'travel') || is(token, 'education')) return false;
    if (is(token, 'inside') || is(token, 'proximity') || is(token, 'direction')) hasPreposition ||= step <= 3;
    else if (hasPreposition && (is(token, 'site') || is(token, 'making'))) return true;
  }
  return false;
}

const isDirectSite = (hit: PlaceHit, context: Context): boolean => standsBeforeSite(hit, context) || standsAfterSite(hit, context);
const isSiteNear = (hit: PlaceHit, context: Context): boolean => !isDirectSite(hit, context) && (hasCue(context, hit, 'site') || hasCue(context, hit, 'making'));

/** `«Чернігів»`, `"Poltava" radio`, but not `цех "Полтава", м. …`. */
function isQuoted(hit: PlaceHit, context: Context): boolean {
  if (/^(технопарк|парк|park)/.test(before(hit, context)?.text ?? '') || SETTLEMENT_WORD.test(before(hit, context)?.text ?? '')) return false;
  const open = context.text[(first(hit, context)?.from ?? 0) - 1];
  const last = context.tokens[hit.to - 1];
  const rest = context.text.slice(last?.to ?? 0, (last?.to ?? 0) + 8);
  return (open === '"' || open === "'") && /^(-?\p{L}{0,2}-?\d*\p{L}?)?["']/u.test(rest) && isNoun(hit);
}

/** `Дніпро-1`, `Odesa Mk II`, `Dnipro 2M`; not `Київ 01001`. */
function hasModelNumber(hit: PlaceHit, context: Context): boolean {
  const token = after(hit, context);
  if (!token || !isNoun(hit)) return false;
  if (/^\s?-?$/.test(token.gap) && /^(\d{1,3}\p{L}{0,2}|mk|м|m|мк)$/u.test(token.text)) return token.gap.includes('-') || /\p{L}/u.test(token.text);
  return false;
}

/** `дрон Полтава`, `radio Kharkiv`: the name of a product. */
const followsProduct = (hit: PlaceHit, context: Context): boolean => isNoun(hit) && is(before(hit, context), 'product') && /^[\s"']*$/.test(first(hit, context)?.gap ?? '') && isTellingCapital(hit, context);

/** `Богдан Хмельницький`, `Володимир Петренко`, `О. Полтавський`. */
function isPerson(hit: PlaceHit, context: Context): boolean {
  const token = first(hit, context);
  if (!token?.isCapital || (isNoun(hit) && !hit.place.isAmbiguous)) return false;
  const previous = before(hit, context);
  if (previous?.isCapital && !previous.isUpper && /^\.?\s$/.test(token.gap) && previous.cues.size === 0 && !context.placeAt.has(hit.from - 1)) return !SETTLEMENT_WORD.test(previous.text);
  const next = after(hit, context);
  return isNoun(hit) && next !== undefined && next.isCapital && !next.isUpper && next.gap === ' ' && next.cues.size === 0 && !context.placeAt.has(hit.to);
}

const isForeignNamesake = (hit: PlaceHit, context: Context): boolean =>
  isNoun(hit) && [0, 1].some((step) => context.foreign.has(hit.to + step) && /^[\s,()]*$/.test(after(hit, context, step)?.gap ?? 'x') && (after(hit, context, 0)?.gap ?? '').includes(','));

/** The city that bears a river's name, and what is said of the river. */
const RIVER_CITY = /^(дніпр|днепр|dniep|dnipr|dnepr)/;
const AFLOAT = /^(катер|човен|човн|лодк|boat|vessel|usv|понтон|pontoon|поро[мн]|ferry|патрул|patrol|лиман|дельт|delta|crossing|переправ|форсув|bereh|berez)/;

const edge = (hit: PlaceHit, context: Context, cue: Cue): boolean => is(before(hit, context), cue) || is(after(hit, context), cue);
const span = (hit: PlaceHit): Span => hit;

/** For and against a name being the site of a firm. */
export const placeRules: readonly Rule<PlaceHit>[] = [
  { name: 'place', weight: 2, applies: (hit) => isNoun(hit) && isPlain(hit) },
  { name: 'forumCity', weight: 0.5, applies: (hit) => isNoun(hit) && hit.place.isForumCity && !hit.isDisguised },
  { name: 'disguised', weight: 1, applies: (hit) => hit.isDisguised },
  { name: 'ofPlace', weight: 0.5, applies: (hit) => isAdjective(hit) && isPlain(hit) },
  { name: 'smallCommonWord', weight: -2.5, applies: (hit, context) => isNoun(hit) && hit.place.isAmbiguous && !hit.isDisguised && isSmall(hit, context) },
  { name: 'firstCommonWord', weight: -0.5, applies: (hit, context) => isNoun(hit) && hit.place.isAmbiguous && !hit.isDisguised && !isSmall(hit, context) && !isTellingCapital(hit, context) },
  { name: 'capitalAfterPreposition', weight: 1, applies: (hit, context) => isNoun(hit) && hit.place.isAmbiguous && isTellingCapital(hit, context) && (followsPreposition(hit, context) || is(before(hit, context), 'direction')) },
  { name: 'preposition', weight: 1, applies: (hit, context) => isNoun(hit) && followsPreposition(hit, context) },
  { name: 'settlementWord', weight: 2, applies: (hit, context) => isNoun(hit) && isNamedSettlement(hit, context) },
  { name: 'inUkraine', weight: 1.5, applies: (hit, context) => isNoun(hit) && /^,\s*$/.test(after(hit, context)?.gap ?? '') && is(after(hit, context), 'ukraine') },
  { name: 'region', weight: 2, applies: (hit, context) => isAdjective(hit) && (is(after(hit, context), 'region') || is(after(hit, context, 1), 'region')) },
  { name: 'regionOfName', weight: 1, applies: (hit, context) => isNoun(hit) && is(after(hit, context), 'region') },
  { name: 'directSite', weight: 3, applies: isDirectSite },
  { name: 'siteNear', weight: 1, applies: isSiteNear },
  { name: 'ourOwn', weight: 0.5, applies: (hit, context) => hasCue(context, span(hit), 'we') },
  { name: 'near', weight: 1, applies: (hit, context) => isNoun(hit) && is(before(hit, context), 'proximity') },
  { name: 'direction', weight: 1.5, applies: (hit, context) => isNoun(hit) && hasCue(context, span(hit), 'direction', 2, 0) },
  { name: 'onRoad', weight: 1.5, applies: (hit, context) => hasCue(context, span(hit), 'road', 3, 3) },
  { name: 'education', weight: -3, applies: (hit, context) => hasCue(context, span(hit), 'education', 5, 4) },
  { name: 'birth', weight: -3, applies: (hit, context) => hasCue(context, span(hit), 'birth', 4, 2) },
  { name: 'event', weight: -2.5, applies: (hit, context) => hasCue(context, span(hit), 'event', 12, 12) },
  { name: 'travel', weight: -2, applies: (hit, context) => hit.place.isForumCity && hasCue(context, span(hit), 'travel', 12, 12) && !hasCue(context, span(hit), 'event', 12, 12) },
  { name: 'battle', weight: -4, applies: (hit, context) => hasCue(context, span(hit), 'battle', 6, 6) },
  { name: 'quoted', weight: -3.5, applies: isQuoted },
  { name: 'modelNumber', weight: -5, applies: hasModelNumber },
  { name: 'productName', weight: -3, applies: followsProduct },
  { name: 'goods', weight: -3, applies: (hit, context) => edge(hit, context, 'goods') },
  { name: 'water', weight: -3, applies: (hit, context) => edge(hit, context, 'water') && !is(before(hit, context), 'proximity') },
  { name: 'river', weight: -2.5, applies: (hit, context) => isNoun(hit) && RIVER_CITY.test(first(hit, context)?.text ?? '') && !isDirectSite(hit, context) && someNear(context, hit, 10, 10, ({ text }) => AFLOAT.test(text)) },
  { name: 'person', weight: -3, applies: isPerson },
  { name: 'namesakeAbroad', weight: -5, applies: isForeignNamesake },
  { name: 'afterNumber', weight: -2, applies: (hit, context) => hit.place.isAmbiguous && isNoun(hit) && (before(hit, context)?.isNumber ?? false) },
];

