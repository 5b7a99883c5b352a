import { type AppliedRulesPartsFragment } from '../../gql/graphql.ts';

export type RulesRead = AppliedRulesPartsFragment;
export type Weights = Omit<RulesRead['weights'], '__typename'>;
export type Gates = Omit<RulesRead['gates'], '__typename'>;
export interface RulesForm {
  readonly weights: Weights;
  readonly gates: Gates;
}

/** Parts of a direction, which come to 100 together. */
export const PARTS = ['capability', 'forms', 'quantity', 'leadTime', 'place', 'certificate'] as const;
export const RATIOS = ['essential', 'enabler'] as const;
export const OPEN_PARTS = ['text', 'languages'] as const;

export const WORD_IDS = {
  capability: 'weighing.part.capability',
  forms: 'weighing.part.forms',
  quantity: 'weighing.part.quantity',
  leadTime: 'weighing.part.leadTime',
  place: 'weighing.part.place',
  certificate: 'weighing.part.certificate',
  essential: 'weighing.part.essential',
  enabler: 'weighing.part.enabler',
  text: 'weighing.part.text',
  languages: 'weighing.part.languages',
} as const satisfies Record<keyof Weights, string>;

export const sumOf = (weights: Weights): number => PARTS.reduce((sum, part) => sum + weights[part], 0);

/** Without what the cache adds. */
export const formOf = ({ weights, gates }: RulesRead): RulesForm => ({
  weights: Object.fromEntries([...PARTS, ...RATIOS, ...OPEN_PARTS].map((field) => [field, weights[field]])) as Weights,
  gates: { forms: gates.forms, places: gates.places, essentials: gates.essentials },
});

export const isSame = (one: RulesForm, other: RulesForm): boolean => JSON.stringify([one.weights, one.gates]) === JSON.stringify([other.weights, other.gates]);

/** Weights in which two rules differ. */
export const changedWeights = (one: RulesForm, other: RulesForm): readonly (keyof Weights)[] => [...PARTS, ...RATIOS, ...OPEN_PARTS].filter((field) => one.weights[field] !== other.weights[field]);
