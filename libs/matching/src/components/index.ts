import { coverageMatrix } from '../node-coverage.ts';
import { formsFit, leadTimeFit, placeFit, quantityFit, TERM_VALUE } from '../terms-fit.ts';
import type { FirmComponent, NodeComponent, TermsComponent } from './component.ts';

/** Need coverage, enablers among themselves: see `nodeCoverage`. */
export const CAPABILITY: NodeComponent = {
  code: 'capability',
  sentence: 'need',
  value: (need, offer) => {
    const { width, cells } = coverageMatrix();
    return cells[need.node * width + offer.node] ?? 0;
  },
};

/** Each compares a need with the offer that covers it, in the order in which they are summed. */
export const TERMS: readonly TermsComponent[] = [
  { code: 'quantity', sentence: 'quantity', value: (need, offer) => TERM_VALUE[quantityFit(need, offer)] },
  { code: 'leadTime', sentence: 'leadTime', value: (need, offer) => TERM_VALUE[leadTimeFit(need, offer)] },
  { code: 'place', sentence: 'place', value: (need, offer) => TERM_VALUE[placeFit(need, offer)] },
];

/** Forms of cooperation sought and offered, with place. */
export const FORMS: FirmComponent = { code: 'forms', sentence: 'forms', value: (taker, giver) => TERM_VALUE[formsFit(taker, giver)] };

/** Evidence for all work of the giver: that it shows a certified quality system. One is enough, so that ticking more brings nothing. */
export const CERTIFICATE: FirmComponent = { code: 'certificate', sentence: 'certificate', value: (_taker, giver) => (giver.showsQualitySystem ? 1 : 0) };
