import { seededRandom } from '@spilno/kernel';

/** A figure with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Two ways to score, on decisions that neither has learned from. Differences are learned − by hand, of the same decisions (paired). */
export interface HeldOutComparison {
  readonly decisions: number;
  readonly viewers: number;
  /** Mean −ln P of what happened; less is better. */
  readonly logLoss: { readonly byHand: number; readonly learned: number; readonly difference: Estimate };
  /** NDCG of the first ten, wishes weighed by how seldom their place is looked at; more is better. */
  readonly ndcg: { readonly byHand: number; readonly learned: number; readonly difference: Estimate };
}

/** One held-out decision in the eyes of both. */
export interface JudgedDecision {
  readonly viewer: string;
  readonly wanted: boolean;
  /** What being wanted counts: 1 ÷ chance that its place is looked at. */
  readonly gain: number;
  readonly byHand: Judgement;
  readonly learned: Judgement;
}

export interface Judgement {
  /** Orders the viewer's list. */
  readonly score: number;
  /** In (0, 1): that the viewer acts, its place considered. */
  readonly chance: number;
}

const RESAMPLES = 1_000;
const FIRST = 10;

interface OfViewer {
  readonly decisions: number;
  readonly loss: readonly [byHand: number, learned: number];
  /** Null where nobody was wanted: any order is as good. */
  readonly ndcg: readonly [byHand: number, learned: number] | null;
}

/** Viewers are drawn, not decisions: those of one viewer are alike. */
export function compareHeldOut(judged: readonly JudgedDecision[], seed: number): HeldOutComparison {
  const byViewer = new Map<string, JudgedDecision[]>();
  for (const decision of judged) byViewer.set(decision.viewer, [...(byViewer.get(decision.viewer) ?? []), decision]);
  const viewers = [...byViewer].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, decisions]) => ofViewer(decisions));
  const random = seededRandom(seed);
  const samples = Array.from({ length: RESAMPLES }, () => figuresOf(viewers.map(() => viewers[random.below(viewers.length)]!)));
  const whole = figuresOf(viewers);
  const difference = (of: 'loss' | 'ndcg'): Estimate => {
    const drawn = samples.map((sample) => sample[of][1] - sample[of][0]).sort((a, b) => a - b);
    return { value: whole[of][1] - whole[of][0], low: drawn[Math.floor(0.025 * RESAMPLES)] ?? 0, high: drawn[Math.ceil(0.975 * RESAMPLES) - 1] ?? 0 };
  };
  return {
    decisions: judged.length,
    viewers: viewers.length,
    logLoss: { byHand: whole.loss[0], learned: whole.loss[1], difference: difference('loss') },
    ndcg: { byHand: whole.ndcg[0], learned: whole.ndcg[1], difference: difference('ndcg') },
  };
}

/** Better beyond doubt in what it expects, and not worse in what it puts first. */
export const isBetter = ({ logLoss, ndcg }: HeldOutComparison): boolean => logLoss.difference.high < 0 && ndcg.difference.value >= 0;

function ofViewer(decisions: readonly JudgedDecision[]): OfViewer {
  const loss = (of: 'byHand' | 'learned'): number => decisions.reduce((sum, decision) => sum - Math.log(decision.wanted ? decision[of].chance : 1 - decision[of].chance), 0);
  const ideal = discounted(decisions.map(gainOf).sort((a, b) => b - a));
  const ndcg = (of: 'byHand' | 'learned'): number => discounted([...decisions].sort((a, b) => b[of].score - a[of].score).map(gainOf)) / ideal;
  return { decisions: decisions.length, loss: [loss('byHand'), loss('learned')], ndcg: ideal === 0 ? null : [ndcg('byHand'), ndcg('learned')] };
}

const gainOf = ({ wanted, gain }: JudgedDecision): number => (wanted ? gain : 0);

const discounted = (gains: readonly number[]): number => gains.slice(0, FIRST).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);

function figuresOf(viewers: readonly OfViewer[]): { readonly loss: readonly [number, number]; readonly ndcg: readonly [number, number] } {
  const decisions = viewers.reduce((sum, viewer) => sum + viewer.decisions, 0);
  const ranked = viewers.flatMap(({ ndcg }) => (ndcg === null ? [] : [ndcg]));
  const loss = (at: 0 | 1): number => (decisions === 0 ? 0 : viewers.reduce((sum, viewer) => sum + viewer.loss[at], 0) / decisions);
  const ndcg = (at: 0 | 1): number => (ranked.length === 0 ? 0 : ranked.reduce((sum, pair) => sum + pair[at], 0) / ranked.length);
  return { loss: [loss(0), loss(1)], ndcg: [ndcg(0), ndcg(1)] };
}
