import { type GapFirm, type GapSide, needAt, needsOn, offersAt, offersOn } from '../gap-map/gap-firms.ts';

/** A kind of firm to invite: one that offers what is needed and not offered, or needs what is offered and not needed. */
export interface InvitationKind {
  readonly nodeCode: string;
  /** What the invited firm would do. */
  readonly does: 'offers' | 'needs';
  /** Whether a Ukrainian manufacturer is looked for, or somebody from abroad. */
  readonly isUkrainian: boolean;
  readonly essential: number;
  readonly useful: number;
  readonly offered: number;
  /** Not approved yet, of the kind that is looked for. */
  readonly waiting: number;
  /** Where to look first: partner countries with fewest of them here. */
  readonly countries: readonly string[];
  /** Forms that the firms with the need seek, or that those with the offer offer; most wanted first. */
  readonly forms: readonly string[];
}

const MOST_KINDS = 40;
const MOST_COUNTRIES = 3;
const MOST_FORMS = 3;

/**
 * Gaps of both directions between Ukrainian manufacturers and everybody else, among approved firms, by the nodes that firms chose: essential
 * needs without supply first, then the greatest difference. Of registrations alone: wishes and requests are in nothing of it.
 */
export function invitationKinds(firms: readonly GapFirm[], partnerCountries: readonly string[]): InvitationKind[] {
  const approved = firms.filter(({ isApproved }) => isApproved);
  const nodes = [...new Set(approved.flatMap(({ needs, offers }) => [...needs.map(({ nodeCode }) => nodeCode), ...offers]))].sort();
  const kinds = (['ukraine', 'others'] as const).flatMap((side) => withoutRepeats(nodes.flatMap((node) => kindsOf(node, side, firms, partnerCountries))));
  return kinds.sort(byWeight).slice(0, MOST_KINDS);
}

function kindsOf(nodeCode: string, side: GapSide, firms: readonly GapFirm[], partnerCountries: readonly string[]): InvitationKind[] {
  const takers = firms.filter((firm) => needsOn(side, firm) && needAt(firm, nodeCode));
  const givers = firms.filter((firm) => offersOn(side, firm) && offersAt(firm, nodeCode));
  const approvedTakers = takers.filter(({ isApproved }) => isApproved);
  const approvedGivers = givers.filter(({ isApproved }) => isApproved);
  const [needed, offered] = [approvedTakers.length, approvedGivers.length];
  if (needed === offered) return [];
  const does = needed > offered ? 'offers' : 'needs';
  const [wanted, asking] = does === 'offers' ? [givers, approvedTakers] : [takers, approvedGivers];
  const isUkrainian = (side === 'ukraine') === (does === 'needs');
  const essential = approvedTakers.filter((firm) => needAt(firm, nodeCode) === 'essential').length;
  return [{
    nodeCode,
    does,
    isUkrainian,
    essential,
    useful: needed - essential,
    offered,
    waiting: wanted.filter(({ isApproved }) => !isApproved).length,
    countries: isUkrainian ? ['UA'] : fewest(partnerCountries, wanted),
    forms: mostWanted(asking.flatMap((firm) => (does === 'offers' ? firm.formsSought : firm.formsOffered))),
  }];
}

/** Without a node that says the same as one below it. */
function withoutRepeats(kinds: readonly InvitationKind[]): InvitationKind[] {
  const says = ({ does, essential, useful, offered }: InvitationKind): string => [does, essential, useful, offered].join(' ');
  return kinds.filter((kind) => !kinds.some((other) => other.nodeCode.startsWith(`${kind.nodeCode}.`) && says(other) === says(kind)));
}

function fewest(partnerCountries: readonly string[], present: readonly GapFirm[]): string[] {
  const count = (code: string): number => present.filter(({ country }) => country === code).length;
  return partnerCountries.map((code, at) => ({ code, at, count: count(code) })).sort((a, b) => a.count - b.count || a.at - b.at).slice(0, MOST_COUNTRIES).map(({ code }) => code);
}

function mostWanted(forms: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort(([a, of], [b, others]) => others - of || (a < b ? -1 : 1)).slice(0, MOST_FORMS).map(([form]) => form);
}

/** Needs without any offer, essential ones before others; then by what is missing; then what begs for a need. */
function byWeight(a: InvitationKind, b: InvitationKind): number {
  const weight = ({ does, essential, useful, offered }: InvitationKind): readonly number[] => (does === 'offers' ? [1, offered === 0 ? essential : 0, essential + useful - offered] : [0, 0, offered - essential - useful]);
  const [one, other] = [weight(a), weight(b)];
  const decided = other.map((value, at) => value - one[at]!).find((difference) => difference !== 0);
  return decided ?? (a.nodeCode < b.nodeCode ? -1 : Number(a.nodeCode > b.nodeCode));
}
