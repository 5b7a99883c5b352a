import { DEFAULT_GATES, DEFAULT_WEIGHTS, type MatchRules, PART_CODES, type TeaserGateRules, type MatchWeights, weightFaults } from '@spilno/matching';
import { InvalidInput } from '../../common/index.ts';
import { AppliedMatchRules, MatchGatesFields, MatchWeightsFields } from './match-rules.type.ts';

/** Those of an event that has set none. */
export const DEFAULT_RULES: MatchRules = { weights: DEFAULT_WEIGHTS, gates: DEFAULT_GATES };

export const isDefault = ({ weights, gates }: MatchRules): boolean => JSON.stringify([weightsType(weights), gatesType(gates)]) === JSON.stringify([weightsType(DEFAULT_WEIGHTS), gatesType(DEFAULT_GATES)]);

export const toApplied = (rules: MatchRules): AppliedMatchRules => Object.assign(new AppliedMatchRules(), { weights: weightsType(rules.weights), gates: gatesType(rules.gates), isDefault: isDefault(rules) });

const percent = (share: number): number => Math.round(share * 100);

function weightsType({ parts, needs, open }: MatchWeights): MatchWeightsFields {
  const shares = Object.fromEntries(PART_CODES.map((code) => [code, percent(parts[code])]));
  return Object.assign(new MatchWeightsFields(), shares, { essential: needs.essential, enabler: needs.enabler, text: percent(open.text), languages: percent(open.languages) });
}

const gatesType = ({ forms, places, essentials }: TeaserGateRules): MatchGatesFields => Object.assign(new MatchGatesFields(), { forms, places, essentials });

/** The rules of an input, or the first thing that is wrong with them. */
export function toRules(weights: MatchWeightsFields, { forms, places, essentials }: MatchGatesFields): MatchRules | InvalidInput {
  const sum = PART_CODES.reduce((total, code) => total + weights[code], 0);
  const wanted: MatchWeights = {
    parts: Object.fromEntries(PART_CODES.map((code) => [code, weights[code] / 100])) as MatchWeights['parts'],
    needs: { essential: weights.essential, useful: 1, enabler: weights.enabler },
    open: { text: weights.text / 100, languages: weights.languages / 100 },
  };
  const [fault] = weightFaults(wanted);
  if (!fault) return { weights: wanted, gates: { forms, places, essentials } };
  switch (fault.kind) {
    case 'sumIsNotOne':
      return InvalidInput.of('weights', 'sumIsNot100', `The parts of a score come to ${sum} per cent; they must come to 100.`);
    case 'partOutOfRange':
      return InvalidInput.of(`weights.${fault.weight}`, 'outOfRange', 'A part is from 0 to 100 per cent.');
    case 'needOutOfRange':
      return InvalidInput.of(`weights.${fault.weight}`, 'outOfRange', 'From 0.1 to 10 times.');
    case 'openTooLarge':
      return InvalidInput.of(`weights.${fault.weight ?? 'text'}`, 'outOfRange', 'Descriptions and languages together are from 0 to 50 per cent.');
  }
}
