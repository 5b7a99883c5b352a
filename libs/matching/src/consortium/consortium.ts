import type { CooperationFormCode } from '@spilno/taxonomy';
import type { CapabilityTerms } from '../teaser-profile.ts';

/** What somebody brings to a joint production: the right to make it, the making, a part of it, or the money. */
export type ConsortiumRole = 'technology' | 'production' | 'component' | 'finance';

/** One thing that has to be there so that a need is met. */
export interface Duty {
  readonly role: ConsortiumRole;
  /** What is to be had: the needed node itself for `technology` and `production`, the part for `component`; null for `finance`. */
  readonly nodeCode: string | null;
  /** Share of the whole, in [0, 1]; all duties of a need together 1. */
  readonly weight: number;
}

export interface CoveredDuty extends Duty {
  /** Node of the offer that covers it; null where a form of cooperation alone does. */
  readonly offerNode: string | null;
  /** Form of cooperation under which it is offered; null where that is left open. */
  readonly form: CooperationFormCode | null;
  readonly degree: 'meets' | 'close';
  /** Whole points of the percent covered. */
  readonly points: number;
}

export interface ConsortiumMember {
  readonly key: string;
  readonly duties: readonly CoveredDuty[];
  /** What it gets in its turn; null for the one whose need it is, and where no other member has what it needs. */
  readonly gets: { readonly from: string; readonly percent: number; readonly needs: readonly string[] } | null;
}

/** Three or four who meet a need together that no two of them can meet. */
export interface Consortium {
  readonly seeker: string;
  readonly need: CapabilityTerms;
  /** The one whose need it is comes first, though it may bring nothing but the need. */
  readonly members: readonly ConsortiumMember[];
  readonly uncovered: readonly Duty[];
  /** Whole number 0-100: the sum of the points of all duties. */
  readonly percent: number;
  /** Whole number 0-100: what the partners who need something get in their turn, on average. */
  readonly gainPercent: number;
  /** Whole number 0-100, as of a pair: the mutual score of both. */
  readonly score: number;
  /** How far the best single partner would get, 0-100. */
  readonly bestPairPercent: number;
}
