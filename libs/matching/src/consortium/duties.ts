import { capabilityRelations, taxonomy, type CooperationFormCode } from '@spilno/taxonomy';
import type { CapabilityTerms, TeaserProfile } from '../teaser-profile.ts';
import type { Duty } from './consortium.ts';

/** Forms that hand over the right and the knowledge to make something. */
export const TECHNOLOGY_FORMS: readonly CooperationFormCode[] = ['licence', 'transfer', 'codevelop', 'venture'];
/** Enablers that say the same in the vocabulary. */
export const TECHNOLOGY_ENABLERS: readonly string[] = ['F.LIC', 'F.RND'];
export const PRODUCTION_ENABLERS: readonly string[] = ['F.COP'];
export const FINANCE_ENABLERS: readonly string[] = ['F.EQ', 'F.DEBT', 'F.GRANT'];
const FINAL_ASSEMBLY = 'P.ASM';

/** Without both of these nothing is produced. */
const VITAL_WEIGHT = 3;
const COMPONENTS_WEIGHT = 3;
const FINANCE_WEIGHT = 1;

/**
 * What has to come together for a needed product: technology and production, its parts as far as the vocabulary knows them, and money
 * where the firm looks for some. Empty for what is not made of parts by several: a process, a service, an enabler.
 */
export function dutiesOf(need: CapabilityTerms, seeker: TeaserProfile): readonly Duty[] {
  if (taxonomy.find(need.nodeCode)?.facet !== 'product') return [];
  const parts = partsOf(need.nodeCode);
  const raw: Duty[] = [
    { role: 'technology', nodeCode: need.nodeCode, weight: VITAL_WEIGHT },
    { role: 'production', nodeCode: need.nodeCode, weight: VITAL_WEIGHT },
    ...parts.map((nodeCode): Duty => ({ role: 'component', nodeCode, weight: COMPONENTS_WEIGHT / parts.length })),
    ...(seeksFinance(seeker) ? [{ role: 'finance', nodeCode: null, weight: FINANCE_WEIGHT } as const] : []),
  ];
  const sum = raw.reduce((total, { weight }) => total + weight, 0);
  return raw.map((duty) => ({ ...duty, weight: duty.weight / sum }));
}

/** Parts of the node and of what it is a kind of, the most special ones, in the order of the vocabulary. */
function partsOf(code: string): readonly string[] {
  const lines = [code, ...taxonomy.ancestorsOf(code).map((above) => above.code)];
  const parts = [...new Set(lines.flatMap((each) => capabilityRelations(each).parts))];
  const isSpecial = (part: string): boolean => !parts.some((other) => other !== part && taxonomy.isAncestorOrSelf(part, other));
  return parts.filter(isSpecial).sort((a, b) => taxonomy.indexOf(a) - taxonomy.indexOf(b));
}

/** Processes that make the node: those of the nearest kind above it that names any; final assembly always. */
export function processesOf(code: string): readonly string[] {
  const lines = [code, ...taxonomy.ancestorsOf(code).map((above) => above.code)];
  const made = lines.map((each) => capabilityRelations(each).madeBy).find((processes) => processes.length > 0) ?? [];
  return [...new Set([...made, FINAL_ASSEMBLY])];
}

/** Whether it looks for money, in a form of cooperation or as a need. */
export const seeksFinance = ({ needs, formsSought }: TeaserProfile): boolean =>
  formsSought.some(({ form }) => form === 'finance') ||
  needs.some(({ nodeCode }) => taxonomy.has(nodeCode) && FINANCE_ENABLERS.some((enabler) => taxonomy.isAncestorOrSelf(enabler, nodeCode)));
