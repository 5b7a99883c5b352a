import { perTaxonomy } from '@spilno/taxonomy';
import type { CapabilityTerms, TeaserProfile } from '../teaser-profile.ts';
import type { Duty } from './consortium.ts';
import { type Cover, coverDuty, type CoverTable, coverTableOf, type Firm } from './cover-duty.ts';
import { dutiesOf, seeksFinance } from './duties.ts';

/** The duties of a needed node, and what covers each. */
export interface DutyPlan {
  readonly duties: readonly Duty[];
  readonly tables: readonly CoverTable[];
  /** By position in the vocabulary, 1 where an offer covers something of some duty. */
  readonly isOfUse: Uint8Array;
}

const plans = perTaxonomy(() => new Map<string, DutyPlan>());

/** Once for a node, with and without the search for money. */
export function dutyPlanOf(need: CapabilityTerms, seeker: TeaserProfile): DutyPlan {
  const known = plans();
  const key = `${need.nodeCode} ${seeksFinance(seeker)}`;
  let plan = known.get(key);
  if (plan === undefined) {
    const duties = dutiesOf(need, seeker);
    const tables = duties.map(coverTableOf);
    plan = { duties, tables, isOfUse: Uint8Array.from(tables[0] ?? [], (_, node) => (tables.some((table) => table[node]! > 0) ? 1 : 0)) };
    known.set(key, plan);
  }
  return plan;
}

/** What a firm covers, by duty; null if it is of no use at all. */
export function coversOf({ duties, tables, isOfUse }: DutyPlan, need: CapabilityTerms, firm: Firm): readonly (Cover | null)[] | null {
  if (!firm.offersFinance && !firm.compiled.offers.some(({ node }) => isOfUse[node] === 1)) return null;
  return duties.map((duty, at) => coverDuty(duty, tables[at]!, need, firm));
}
