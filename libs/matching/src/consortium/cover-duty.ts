import { placesAgree, taxonomy, type CooperationFormCode } from '@spilno/taxonomy';
import type { CompiledProfile } from '../compiled-profile.ts';
import { coverageOf } from '../node-coverage.ts';
import type { CapabilityTerms, TeaserProfile } from '../teaser-profile.ts';
import type { ConsortiumRole, Duty } from './consortium.ts';
import { FINANCE_ENABLERS, PRODUCTION_ENABLERS, processesOf, TECHNOLOGY_ENABLERS, TECHNOLOGY_FORMS } from './duties.ts';

/** How a duty is covered by one firm. */
export interface Cover {
  /** 1 what is wanted, ½ something near. */
  readonly value: number;
  readonly offerNode: string | null;
  readonly form: CooperationFormCode | null;
}

/** A firm as it is looked at for all duties of all needs. */
export interface Firm {
  readonly profile: TeaserProfile;
  readonly compiled: CompiledProfile;
  /** Form in which it hands over technology; null if in none. */
  readonly technologyForm: CooperationFormCode | null;
  readonly handsOverTechnology: boolean;
  readonly offersFinance: boolean;
}

const firms = new WeakMap<CompiledProfile, Firm>();

/** Once for a compiled profile. */
export function toFirm(profile: TeaserProfile, compiled: CompiledProfile): Firm {
  let firm = firms.get(compiled);
  if (firm === undefined) firms.set(compiled, (firm = lookAt(profile, compiled)));
  return firm;
}

function lookAt(profile: TeaserProfile, compiled: CompiledProfile): Firm {
  const technologyForm = profile.formsOffered.find(({ form }) => TECHNOLOGY_FORMS.includes(form))?.form ?? null;
  return {
    profile,
    compiled,
    technologyForm,
    handsOverTechnology: technologyForm !== null || profile.offers.some(({ nodeCode }) => isBelowAny(TECHNOLOGY_ENABLERS, nodeCode)),
    offersFinance: profile.formsOffered.some(({ form }) => form === 'finance'),
  };
}

/** By position in the vocabulary, how far an offer of a node covers a duty. */
export type CoverTable = Float64Array;

const CLOSE = 0.5;

const NOT_COVERED = new Float64Array(0);

/** For a role and what is wanted, whoever is looked at then. */
export function coverTableOf({ role, nodeCode }: Duty): CoverTable {
  const coverage = nodeCode === null ? NOT_COVERED : coverageOf(taxonomy.indexOf(nodeCode));
  const measure = measureOf(role, nodeCode ?? '');
  return Float64Array.from(taxonomy.capabilities, ({ code }, node) => measure(code, coverage[node] ?? 0));
}

/** How far an offer covers, from its node and how far that covers the node that is wanted. */
function measureOf(role: ConsortiumRole, wanted: string): (offered: string, coverage: number) => number {
  switch (role) {
    case 'technology':
      return (_, coverage) => (coverage > 0 && coverage < 1 ? CLOSE : coverage);
    case 'production': {
      const processes = processesOf(wanted);
      return (offered, coverage) => {
        if (coverage === 1 || isBelowAny(processes, offered)) return 1;
        return isBelowAny(PRODUCTION_ENABLERS, offered) ? CLOSE : 0;
      };
    }
    case 'component':
      return (_, coverage) => (coverage === 1 ? 1 : 0);
    case 'finance':
      return (offered) => (isBelowAny(FINANCE_ENABLERS, offered) ? 1 : 0);
  }
}

/**
 * The best that a firm offers for a duty, the first in the order of the vocabulary; null if nothing. Technology is of who hands over how
 * something is made; production has to be where the need wants it.
 */
export function coverDuty({ role }: Duty, table: CoverTable, need: CapabilityTerms, firm: Firm): Cover | null {
  if (role === 'technology' && !firm.handsOverTechnology) return null;
  let value = 0;
  let offerNode: string | null = null;
  for (const { node, terms } of firm.compiled.offers) {
    const each = table[node]!;
    if (each <= value || (role === 'production' && !placesAgree(need.place, terms.place))) continue;
    value = each;
    offerNode = terms.nodeCode;
  }
  if (role === 'finance') return value > 0 || firm.offersFinance ? { value: 1, offerNode, form: firm.offersFinance ? 'finance' : null } : null;
  return value === 0 ? null : { value, offerNode, form: role === 'technology' ? firm.technologyForm : null };
}

const isBelowAny = (above: readonly string[], code: string): boolean =>
  taxonomy.has(code) && above.some((each) => taxonomy.isAncestorOrSelf(each, code));
