import type { Passage } from '../passage.ts';
import { hasCue, isAbroad, passageOf, type Context } from '../scoring/context.ts';
import { judge, type Rule } from '../scoring/score.ts';
import type { Token } from '../text/token.ts';
import { looksLikeSettlement } from './looks-like-settlement.ts';

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly name: number;
  readonly manner: 'marked' | 'abbreviated' | 'bare' | 'district';
}

const MARK = /^(смт|пгт|село|селі|села|селом|селу|селе|селищ[еіауо]м?|посел[оеё]?к[аеу]?|посёл(ок|ке|ка)|пос|хут(ір|орі)|хутор[еа]?|деревн[яеию]|станиц[яіие]|місто|місті|міста|містом|містечк[оуі]|город[аеу]?|village|selo|seli|sela|selyshche|smt|posel(ok|ke)|derevn[eya]+|misto|misti|khutir)$/;
const SHORT_MARK = /^(с|м|г|х|сел|м-ко|s|m)$/;

const rules: readonly Rule<Candidate>[] = [
  { name: 'settlementWord', weight: 2, applies: ({ manner }) => manner === 'marked' },
  { name: 'district', weight: 2, applies: ({ manner }) => manner === 'district' },
  { name: 'settlementSign', weight: 2, applies: ({ manner }) => manner === 'abbreviated' },
  { name: 'builtLikeName', weight: 0.5, applies: ({ name }, { tokens }) => looksLikeSettlement(tokens[name]?.text ?? '') },
  { name: 'siteBefore', weight: 1.5, applies: (candidate, context) => hasCue(context, candidate, 'site', 5, 0) || hasCue(context, candidate, 'making', 4, 0) },
  { name: 'siteIn', weight: 1, applies: ({ manner, from }, { tokens }) => manner === 'bare' && isSiteOf(tokens[from - 2], tokens[from - 1] as Token) },
  { name: 'ourOwn', weight: 0.5, applies: (candidate, context) => hasCue(context, candidate, 'we', 6, 4) },
  { name: 'event', weight: -2, applies: (candidate, context) => hasCue(context, candidate, 'event') || hasCue(context, candidate, 'birth') || hasCue(context, candidate, 'education') },
  { name: 'abroad', weight: -3, applies: (candidate, context) => isAbroad(context, candidate) || context.foreign.has(candidate.name) },
];

/** Settlements the gazetteer does not know: after a word or sign for one, or built like one beside a site. */
export function findVillages(context: Context): readonly Passage[] {
  return context.tokens.flatMap((token, at) => {
    const candidate = context.placeAt.has(at) || context.foreign.has(at) ? null : (district(context, at) ?? marked(context, at) ?? bare(context, token, at));
    const reasons = candidate && judge(candidate, context, rules);
    return candidate && reasons ? [passageOf(context, candidate, 'settlement', reasons)] : [];
  });
}

function marked({ tokens }: Context, at: number): Candidate | null {
  const mark = tokens[at];
  const isOf = tokens[at + 1]?.text === 'of';
  const name = at + (isOf ? 2 : 1);
  const next = tokens[name];
  if (!mark || !next?.isCapital || next.isNumber || next.sentence !== mark.sentence || next.text.length < 3 || next.cues.has('site')) return precedes(tokens, at);
  if (mark.isUpper) return null; // SMT is surface mounting, not a settlement
  const to = withSecondWord(tokens, name);
  if (MARK.test(mark.text) && /^[.\s"']{1,3}$/.test(next.gap)) return { from: at, to, name, manner: 'marked' };
  const isSign = SHORT_MARK.test(mark.text) && /^\.\s?$/.test(next.gap) && !mark.isCapital && !tokens[at - 1]?.isNumber;
  return isSign && (/[а-яіїєґ]/.test(next.text) || looksLikeSettlement(next.text)) ? { from: at, to, name, manner: 'abbreviated' } : null;
}

/** `у Голосіївському районі`: an unknown adjective before a word for a part of the country. */
function district({ tokens }: Context, at: number): Candidate | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.isCapital || !next || next.sentence !== token.sentence || next.gap !== ' ') return null;
  const isAdjective = /(ськ|цьк|зьк)(ий|ого|ому|им|ім|а|ої|ій|у|ою)$|ск(ий|ого|ому|им|ом|ая|ой|ую)$|(skyi|skyy|skiy|skomu|skoho|skogo|skom)$/.test(token.text);
  return isAdjective && /^(район[аіуе]?|районом|р-н[іу]?|громад[аиіу]|области?|області|область|raion[iu]?|rayon[e]?)$/.test(next.text) ? { from: at, to: at + 2, name: at, manner: 'district' } : null;
}

/** `Malynivka village`. */
function precedes(tokens: readonly Token[], at: number): Candidate | null {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== 'village' || !before?.isCapital || before.sentence !== tokens[at]?.sentence || before.text.length < 4 || before.cues.size > 0) return null;
  return { from: at - 1, to: at + 1, name: at - 1, manner: 'marked' };
}

const withSecondWord = (tokens: readonly Token[], name: number): number => (tokens[name + 1]?.isCapital && /^[\s-]$/.test(tokens[name + 1]?.gap ?? '') ? name + 2 : name + 1);

/** How a Cyrillic name ends after у, в, під. */
const IN_CASE = /^[а-яіїєґ'-]{3,}(і|ї|у|ю|ові|еві|ах|ях|ому|ом|ем|е|ою)$/;
const isSiteOf = (site: Token | undefined, preposition: Token): boolean => site !== undefined && site.sentence === preposition.sentence && preposition.gap === ' ' && site.cues.has('site') && !site.cues.has('event');

function bare({ tokens }: Context, token: Token, at: number): Candidate | null {
  const before = tokens[at - 1];
  if (!token.isCapital || token.isUpper || !before || before.sentence !== token.sentence || token.gap !== ' ') return null;
  const isIn = /^(у|в|во|під|біля|із|з|in|near|at|u|v|pid|под|возле)$/.test(before.text);
  const isSiteIn = isIn && isSiteOf(tokens[at - 2], before) && IN_CASE.test(token.text) && !token.cues.has('ukraine');
  return isSiteIn || (isIn && looksLikeSettlement(token.text)) ? { from: at, to: at + 1, name: at, manner: 'bare' } : null;
}
