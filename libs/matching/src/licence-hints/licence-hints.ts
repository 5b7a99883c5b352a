import { capabilityRow, taxonomy, type CooperationFormCode } from '@spilno/taxonomy';
import type { DirectionExplanation, MatchDirection, MatchExplanation } from '../match-explanation.ts';
import { areBothInUnion, exportAuthoritiesOf } from './export-authorities.ts';
import type { LicenceHint, LicenceReason, LicenceSubject, ListHint } from './licence-hint.ts';

/** Technology for an installation that makes listed goods, the equipment of it, software. */
const LIST_OF: Readonly<Record<Exclude<LicenceSubject, 'goods'>, string>> = { technology: 'ML22', equipment: 'ML18', software: 'ML21' };
const SUBJECT_OF: ReadonlyMap<string, LicenceSubject> = new Map([['ML22', 'technology'], ['ML18', 'equipment'], ['ML21', 'software']]);

interface FormTraffic {
  /** What goes along with the form, beside the goods of the need. */
  readonly subjects: readonly Exclude<LicenceSubject, 'goods'>[];
  /** Knowledge goes to whoever makes it: with whom offers the form, or, where drawings are handed to the maker, against it. */
  readonly way: 'withOffer' | 'againstOffer' | 'both';
  readonly isTemporary?: boolean;
}

/** Forms that move nothing but goods or money are not in it. */
const TRAFFIC: Partial<Record<CooperationFormCode, FormTraffic>> = {
  subcontract: { subjects: ['technology'], way: 'againstOffer' },
  kit: { subjects: ['technology'], way: 'withOffer' },
  licence: { subjects: ['technology'], way: 'withOffer' },
  transfer: { subjects: ['technology', 'equipment'], way: 'withOffer' },
  venture: { subjects: ['technology', 'equipment'], way: 'both' },
  abroad: { subjects: ['technology', 'equipment'], way: 'both' },
  codevelop: { subjects: ['technology', 'software'], way: 'both' },
  test: { subjects: [], way: 'both', isTemporary: true },
  mro: { subjects: ['technology'], way: 'withOffer', isTemporary: true },
  localise: { subjects: ['technology'], way: 'againstOffer' },
};

interface Leg {
  readonly lists: Map<string, { subject: LicenceSubject; reasons: LicenceReason[] }>;
  readonly others: LicenceReason[];
  isTemporary: boolean;
}

/**
 * What an exporter of either side will be asked about if the two work together as the explanation says: for each way over the border the parts of the
 * list, each with its reasons. Of the two teasers and their countries alone. Empty within one country.
 * @param own - country of the viewer
 * @param other - country of the other side
 */
export function licenceHints({ get, give }: Pick<MatchExplanation, 'get' | 'give'>, own: string, other: string): readonly LicenceHint[] {
  if (own === other) return [];
  const inward = emptyLeg();
  const outward = emptyLeg();
  collect('get', get, inward, outward);
  collect('give', give, outward, inward);
  return [
    { leg: inward, from: other, to: own },
    { leg: outward, from: own, to: other },
  ].flatMap(({ leg, from, to }) => (leg.lists.size + leg.others.length === 0 ? [] : [toHint(leg, from, to)]));
}

const emptyLeg = (): Leg => ({ lists: new Map(), others: [], isTemporary: false });

/** @param along - from whom offers to whom needs; @param against - back */
function collect(direction: MatchDirection, { needs, forms }: DirectionExplanation, along: Leg, against: Leg): void {
  for (const nodeCode of new Set(needs.flatMap(({ degree, offer }) => (offer && degree !== 'notMet' ? [offer.nodeCode] : [])))) {
    const reason: LicenceReason = { kind: 'capability', direction, nodeCode };
    const codes = listCodesOf(nodeCode);
    for (const code of codes) note(along, code, SUBJECT_OF.get(code) ?? 'goods', reason);
    if (codes.length === 0) along.others.push(reason);
  }
  for (const { form, placesAgree } of forms.common) {
    const traffic = placesAgree ? TRAFFIC[form] : undefined;
    if (!traffic) continue;
    const legs = traffic.way === 'both' ? [along, against] : [traffic.way === 'withOffer' ? along : against];
    for (const leg of legs) {
      const reason: LicenceReason = { kind: 'form', direction, form };
      for (const subject of traffic.subjects) note(leg, LIST_OF[subject], subject, reason);
      if (traffic.subjects.length === 0) leg.others.push(reason);
      if (traffic.isTemporary) leg.isTemporary = true;
    }
  }
}

function note(leg: Leg, code: string, subject: LicenceSubject, reason: LicenceReason): void {
  const known = leg.lists.get(code);
  if (known) known.reasons.push(reason);
  else leg.lists.set(code, { subject, reasons: [reason] });
}

/** Those of the node, or of the nearest one above it that has any; an enabler or a service has none of its own. */
function listCodesOf(nodeCode: string): readonly string[] {
  if (!taxonomy.has(nodeCode)) return [];
  const lines = [nodeCode, ...taxonomy.ancestorsOf(nodeCode).map(({ code }) => code)];
  return lines.map((code) => capabilityRow(code).references.euMl ?? []).find((codes) => codes.length > 0) ?? [];
}

function toHint({ lists, others, isTemporary }: Leg, from: string, to: string): LicenceHint {
  const byNumber = (a: ListHint, b: ListHint): number => Number(a.code.slice(2)) - Number(b.code.slice(2));
  return {
    from,
    to,
    leaving: areBothInUnion(from, to) ? 'transfer' : 'export',
    exporters: exportAuthoritiesOf(from),
    importers: exportAuthoritiesOf(to),
    lists: [...lists].map(([code, each]) => ({ code, ...each })).sort(byNumber),
    others,
    isTemporary,
  };
}
