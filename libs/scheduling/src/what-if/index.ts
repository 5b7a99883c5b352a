export { curesOf, placeableLeftovers } from './cures.ts';
export { MAX_VARIATION, type Variation, type VariationFault } from './variation.ts';
export { varyProblem } from './vary-problem.ts';
