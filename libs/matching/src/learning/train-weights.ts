import { err, ok, seededRandom, type Result } from '@spilno/kernel';
import { PART_CODES, type MatchWeights, type PartCode } from '../match-weights.ts';
import { mutualScore } from '../mutual-score.ts';
import { bandOf } from './examined-places.ts';
import { compareHeldOut, isBetter, type HeldOutComparison, type JudgedDecision } from './held-out-comparison.ts';
import { probabilityOf, type MonotoneLogistic } from './monotone-logistic.ts';
import { featuresOf, type PairParts, type PartValues } from './pair-features.ts';
import { fitUnbiasedLogistic, type UnbiasedLogistic } from './unbiased-logistic.ts';

/** A firm was shown another, and acted on it or not: a wish to meet it, or a request; after a meeting, what it says came of it. */
export interface Decision {
  readonly viewer: string;
  readonly other: string;
  /** The first place at which it was shown, from 1. */
  readonly rank: number;
  readonly wanted: boolean;
  readonly parts: PairParts;
}

export interface TrainedWeights {
  /** What the model proposes in place of the weights by hand; needs and open pairs weigh as before. */
  readonly weights: MatchWeights;
  readonly model: MonotoneLogistic;
  /** Chance that a place is looked at, by band of places. */
  readonly examined: readonly number[];
  readonly decisions: number;
  readonly wanted: number;
  readonly comparison: HeldOutComparison;
  /** Whether it may be used. */
  readonly isBetter: boolean;
}

/** What learning needs at least. */
export const LEAST = { decisions: 300, wanted: 40, viewers: 20 } as const;

export interface TrainingRefusal {
  readonly kind: 'tooFewDecisions' | 'tooFewWanted' | 'tooFewUnwanted' | 'tooFewViewers' | 'nothingLearned';
  readonly found: number;
  readonly wanted: number;
  readonly message: string;
}

/** As many decisions' worth of trust in the weights by hand. */
const PENALTY = 4;
/** Of the viewers, so many decide whether the model may be used, and are not learned from. */
const HELD_OUT = 0.3;

/**
 * Learns how much each part of a match should weigh from what was shown and what came of it, and holds the result against the weights by hand
 * on firms that were not learned from. The same decisions in any order give the same weights.
 * @param byHand - weights in force, to which little evidence leads back
 */
export function trainWeights(decisions: readonly Decision[], byHand: MatchWeights, seed: number): Result<TrainedWeights, TrainingRefusal> {
  const refusal = refusalOf(decisions);
  if (refusal) return err(refusal);
  const sorted = [...decisions].sort((a, b) => (a.viewer === b.viewer ? compare(a.other, b.other) : compare(a.viewer, b.viewer)));
  const { learned, heldOut } = split(sorted, seed);
  const fitted = fitUnbiasedLogistic(learned.map(({ parts, rank, wanted }) => ({ features: featuresOf(parts), rank, wanted })), { prior: priorOf(learned, byHand), penalty: PENALTY });
  const parts = toParts(fitted.wanting);
  if (parts === null) return err(refuse('nothingLearned', 0, 1, 'Nothing in what was shown tells who is wanted: the weights set by hand stay.'));
  const weights = { ...byHand, parts };
  const comparison = compareHeldOut(judge(learned, heldOut, byHand, weights), seed + 1);
  return ok({ weights, model: fitted.wanting, examined: fitted.examined, decisions: decisions.length, wanted: decisions.filter(({ wanted }) => wanted).length, comparison, isBetter: isBetter(comparison) });
}

/** Both ways to score, each with its own best guess of how a score becomes a chance, on decisions that neither has seen. */
export function judge(learned: readonly Decision[], heldOut: readonly Decision[], byHand: MatchWeights, weights: MatchWeights): readonly JudgedDecision[] {
  const [calibratedHand, calibrated] = [calibrate(learned, byHand), calibrate(learned, weights)];
  return heldOut.map((decision) => {
    const band = bandOf(decision.rank);
    const by = (of: UnbiasedLogistic, scored: MatchWeights) => {
      const score = scoreOf(decision.parts, scored);
      return { score, chance: of.examined[band]! * probabilityOf(of.wanting, [score]) };
    };
    return { viewer: decision.viewer, wanted: decision.wanted, gain: 1 / calibratedHand.examined[band]!, byHand: by(calibratedHand, byHand), learned: by(calibrated, weights) };
  });
}

const calibrate = (decisions: readonly Decision[], weights: MatchWeights): UnbiasedLogistic =>
  fitUnbiasedLogistic(decisions.map(({ parts, rank, wanted }) => ({ features: [scoreOf(parts, weights)], rank, wanted })), { prior: [1], penalty: 0.01 });

/** The mutual score, from the parts of both directions. */
export const scoreOf = ({ get, give }: PairParts, weights: MatchWeights): number => mutualScore(directionOf(get, weights), directionOf(give, weights));

const directionOf = (parts: PartValues, weights: MatchWeights): number => Math.min(1, PART_CODES.reduce((sum, code) => sum + weights.parts[code] * parts[code], 0));

/** As steep as the weights by hand predict best, both directions alike. */
function priorOf(decisions: readonly Decision[], byHand: MatchWeights): readonly number[] {
  const rows = decisions.map(({ parts, rank, wanted }) => ({ features: [directionOf(parts.get, byHand) + directionOf(parts.give, byHand)], rank, wanted }));
  const [steepness] = fitUnbiasedLogistic(rows, { prior: [1], penalty: 0.01 }).wanting.weights;
  return [...PART_CODES, ...PART_CODES].map((code) => steepness! * byHand.parts[code]);
}

/** Whole hundredths that sum to one, as organisers set them; null where every weight is 0. */
function toParts({ weights }: MonotoneLogistic): MatchWeights['parts'] | null {
  const raw = PART_CODES.map((_, at) => weights[at]! + weights[at + PART_CODES.length]!);
  const sum = raw.reduce((all, weight) => all + weight, 0);
  if (!(sum > 1e-9)) return null;
  const hundredths = raw.map((weight) => Math.floor((100 * weight) / sum));
  const byRest = [...raw.keys()].sort((a, b) => ((100 * raw[b]!) / sum) % 1 - ((100 * raw[a]!) / sum) % 1 || a - b);
  const missing = 100 - hundredths.reduce((all, value) => all + value, 0);
  for (const at of byRest.slice(0, missing)) hundredths[at]! += 1;
  return Object.fromEntries(PART_CODES.map((code, at): [PartCode, number] => [code, hundredths[at]! / 100])) as MatchWeights['parts'];
}

/** Whole viewers on either side. */
function split(sorted: readonly Decision[], seed: number): { readonly learned: readonly Decision[]; readonly heldOut: readonly Decision[] } {
  const viewers = [...new Set(sorted.map(({ viewer }) => viewer))];
  const random = seededRandom(seed);
  for (let at = viewers.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [viewers[at], viewers[other]] = [viewers[other]!, viewers[at]!];
  }
  const held = new Set(viewers.slice(0, Math.round(HELD_OUT * viewers.length)));
  return { learned: sorted.filter(({ viewer }) => !held.has(viewer)), heldOut: sorted.filter(({ viewer }) => held.has(viewer)) };
}

function refusalOf(decisions: readonly Decision[]): TrainingRefusal | null {
  const wanted = decisions.filter((decision) => decision.wanted).length;
  const viewers = new Set(decisions.map(({ viewer }) => viewer)).size;
  if (decisions.length < LEAST.decisions) return refuse('tooFewDecisions', decisions.length, LEAST.decisions, `${decisions.length} times somebody was shown somebody; at least ${LEAST.decisions} are needed to learn from.`);
  if (viewers < LEAST.viewers) return refuse('tooFewViewers', viewers, LEAST.viewers, `${viewers} organisations looked at their matches; at least ${LEAST.viewers} are needed to learn from.`);
  if (wanted < LEAST.wanted) return refuse('tooFewWanted', wanted, LEAST.wanted, `${wanted} of those shown were wished for or asked; at least ${LEAST.wanted} are needed to learn from.`);
  const unwanted = decisions.length - wanted;
  return unwanted < LEAST.wanted ? refuse('tooFewUnwanted', unwanted, LEAST.wanted, `All but ${unwanted} of those shown were wished for or asked; at least ${LEAST.wanted} others are needed to tell the difference.`) : null;
}

const refuse = (kind: TrainingRefusal['kind'], found: number, wanted: number, message: string): TrainingRefusal => ({ kind, found, wanted, message });

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
