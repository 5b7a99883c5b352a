/**
 * How much everything counts in a score. Nothing else decides how components are put together, so that an organiser can read and change it.
 *
 * At teaser level the parts of a direction sum to one. For a pair that is open further, `open` takes its share and the parts get the rest: again one.
 */
export interface MatchWeights {
  /** Of a direction, in [0, 1], together 1. Everything but `capability` counts only as far as the need is covered. */
  readonly parts: Readonly<Record<PartCode, number>>;
  /** How much a need counts beside the other needs of its firm; > 0. Only ratios matter: the needs of a firm always share the whole. */
  readonly needs: {
    readonly essential: number;
    readonly useful: number;
    /** Times that, if the need is an enabler: capital, a licence, a venture. */
    readonly enabler: number;
  };
  /** Of a pair whose descriptions and languages the viewer sees (level 2): in [0, 1), together below 1. */
  readonly open: { readonly text: number; readonly languages: number };
}

/** Parts of a direction, in the order in which they are summed. */
export const PART_CODES = ['capability', 'quantity', 'leadTime', 'place', 'forms', 'certificate'] as const;
export type PartCode = (typeof PART_CODES)[number];

/**
 * The weights of an event that has set none. A certificate counts only as the quality system that it stands for: as evidence for other work it is
 * 0, because a firm may keep its certificates to itself at teaser level.
 */
export const DEFAULT_WEIGHTS: MatchWeights = {
  parts: { capability: 0.7, quantity: 0.05, leadTime: 0.05, place: 0.05, forms: 0.15, certificate: 0 },
  needs: { essential: 2, useful: 1, enabler: 1 },
  open: { text: 0.05, languages: 0.05 },
};

export interface WeightFault {
  readonly kind: 'sumIsNotOne' | 'partOutOfRange' | 'needOutOfRange' | 'openTooLarge';
  /** Which weight; of a sum none. */
  readonly weight: string | null;
}

/** Beyond it one essential need would silence all others. */
const MAX_NEED_WEIGHT = 10;
const MAX_OPEN = 0.5;

/** What makes weights unusable; a number that is none is out of range. */
export function weightFaults({ parts, needs, open }: MatchWeights): readonly WeightFault[] {
  const isShare = (value: number): boolean => value >= 0 && value <= 1;
  const outOfRange = PART_CODES.filter((code) => !isShare(parts[code])).map((weight): WeightFault => ({ kind: 'partOutOfRange', weight }));
  const needFaults = Object.entries(needs).flatMap(([weight, value]): WeightFault[] => (value >= 0.1 && value <= MAX_NEED_WEIGHT ? [] : [{ kind: 'needOutOfRange', weight }]));
  const openFaults = Object.entries(open).flatMap(([weight, value]): WeightFault[] => (value >= 0 && value <= MAX_OPEN ? [] : [{ kind: 'openTooLarge', weight }]));
  const sum = PART_CODES.reduce((total, code) => total + parts[code], 0);
  const sumFault: WeightFault[] = outOfRange.length === 0 && Math.abs(sum - 1) > 1e-9 ? [{ kind: 'sumIsNotOne', weight: null }] : [];
  const openSum: WeightFault[] = openFaults.length === 0 && open.text + open.languages > MAX_OPEN ? [{ kind: 'openTooLarge', weight: null }] : [];
  return [...outOfRange, ...sumFault, ...needFaults, ...openFaults, ...openSum];
}

/** Weights without a component: what it took goes to the others, each in proportion. */
export function withoutPart(weights: MatchWeights, code: PartCode): MatchWeights {
  const rest = 1 - weights.parts[code];
  const parts = Object.fromEntries(PART_CODES.map((each) => [each, each === code || rest <= 0 ? 0 : weights.parts[each] / rest])) as MatchWeights['parts'];
  return { ...weights, parts };
}
