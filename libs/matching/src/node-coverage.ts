import { perTaxonomy, taxonomy, type CapabilityFacet } from '@spilno/taxonomy';

/** Below this similarity two capabilities are not near enough to talk about. */
export const CLOSE_FROM = 0.5;

/** Capital, licences and quality systems are compared only among themselves, never with goods. */
const GROUP: Readonly<Record<CapabilityFacet, 'goods' | 'attribute' | 'enabler'>> = {
  process: 'goods',
  product: 'goods',
  service: 'goods',
  attribute: 'attribute',
  enabler: 'enabler',
};

/**
 * How far an offer of one node covers a need of another, in [0, 1]: 1 at or below the need, else Lin similarity from
 * `CLOSE_FROM` on. Enablers are covered or not: distance in the tree says nothing between a credit and a licence.
 */
export function nodeCoverage(needCode: string, offerCode: string): number {
  const group = GROUP[taxonomy.get(needCode).facet];
  if (group !== GROUP[taxonomy.get(offerCode).facet]) return 0;
  if (taxonomy.isAncestorOrSelf(needCode, offerCode)) return 1;
  if (group === 'enabler') return 0;
  const similarity = taxonomy.linSimilarity(needCode, offerCode);
  return similarity >= CLOSE_FROM ? similarity : 0;
}

/** `nodeCoverage` of every need and offer: row need, column offer, by `taxonomy.indexOf`; computed once per vocabulary. */
export const coverageMatrix = perTaxonomy((): { readonly width: number; readonly cells: Float64Array } => {
  const { capabilities } = taxonomy;
  const width = capabilities.length;
  const cells = Float64Array.from({ length: width * width }, (_, cell) => {
    const need = capabilities[Math.floor(cell / width)];
    const offer = capabilities[cell % width];
    return need === undefined || offer === undefined ? 0 : nodeCoverage(need.code, offer.code);
  });
  return { width, cells };
});

/** The row of a need in the {@link coverageMatrix}. */
export function coverageOf(needNode: number): Float64Array {
  const { width, cells } = coverageMatrix();
  return cells.subarray(needNode * width, (needNode + 1) * width);
}
