import type { Cover, Firm } from './cover-duty.ts';

/** A firm that covers something, with what it covers by duty. */
export interface Partner {
  readonly firm: Firm;
  readonly covers: readonly (Cover | null)[];
  /** What it gets from the seeker, in [0, 1]. */
  readonly gain: number;
}

/** A group that comes into question; shares in [0, 1]. */
export interface Proposal {
  readonly partners: readonly Partner[];
  readonly covered: number;
  readonly gain: number;
  readonly score: number;
}
