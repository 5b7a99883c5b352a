import { err, ok, type Result } from '@spilno/kernel';
import type { OfficerId, OrganisationId } from '../ids.ts';

export type VettingVerdict = 'approve' | 'return' | 'reject';
export type VettingCaseStatus = 'waiting_first' | 'waiting_second' | 'disagreed' | 'approved' | 'returned' | 'rejected';

/** What a new decision is, seen from those already taken. */
export type DecisionKind = 'first' | 'agreeing' | 'disagreeing' | 'deciding';

export interface VettingDecision {
  readonly officerId: OfficerId;
  readonly verdict: VettingVerdict;
  /** Shown to the firm on return and rejection; empty only with an approval. */
  readonly reason: string;
}

const OUTCOME = { approve: 'approved', return: 'returned', reject: 'rejected' } as const satisfies Record<
  VettingVerdict,
  VettingCaseStatus
>;

/** `outcome` stands for the status that belongs to the verdict of the decision. Decided cases take none: they are re-opened as a new round. */
export const VETTING_TRANSITIONS: Readonly<
  Record<VettingCaseStatus, Readonly<Partial<Record<DecisionKind, VettingCaseStatus | 'outcome'>>>>
> = {
  waiting_first: { first: 'waiting_second' },
  waiting_second: { agreeing: 'outcome', disagreeing: 'disagreed' },
  disagreed: { deciding: 'outcome' },
  approved: {},
  returned: {},
  rejected: {},
};

export type VettingError =
  | { readonly kind: 'caseDecided'; readonly status: VettingCaseStatus }
  /** Four eyes: this officer has already decided in this round. */
  | { readonly kind: 'sameOfficer' }
  | { readonly kind: 'ownOrganisation' }
  | { readonly kind: 'reasonRequired'; readonly verdict: VettingVerdict };

/**
 * Where a case stands after the decisions of one round, in the order they were taken: two agreeing officers decide, a
 * third decides where they disagree. Reads what is stored; decisions that the rules forbid are a bug there.
 */
export function decideCase(decisions: readonly VettingDecision[]): VettingCaseStatus {
  return decisions.reduce<VettingCaseStatus>((status, decision, index) => {
    const next = VETTING_TRANSITIONS[status][kindOf(status, decision, decisions.slice(0, index))];
    if (next === undefined) throw new Error(`a decision after the case was ${status}`);
    return next === 'outcome' ? OUTCOME[decision.verdict] : next;
  }, 'waiting_first');
}

export interface DecisionContext {
  readonly organisationId: OrganisationId;
  /** Organisations to which the officer belongs. */
  readonly officerOrganisationIds: readonly OrganisationId[];
}

/** Adds an officer's decision to a round, or says why it does not count. */
export function addDecision(
  decisions: readonly VettingDecision[],
  decision: VettingDecision,
  { organisationId, officerOrganisationIds }: DecisionContext,
): Result<{ readonly decisions: readonly VettingDecision[]; readonly status: VettingCaseStatus }, VettingError> {
  const status = decideCase(decisions);
  if (Object.keys(VETTING_TRANSITIONS[status]).length === 0) return err({ kind: 'caseDecided', status });
  if (officerOrganisationIds.includes(organisationId)) return err({ kind: 'ownOrganisation' });
  if (decisions.some(({ officerId }) => officerId === decision.officerId)) return err({ kind: 'sameOfficer' });
  if (decision.verdict !== 'approve' && decision.reason.trim() === '')
    return err({ kind: 'reasonRequired', verdict: decision.verdict });
  const all = [...decisions, decision];
  return ok({ decisions: all, status: decideCase(all) });
}

function kindOf(
  status: VettingCaseStatus,
  decision: VettingDecision,
  earlier: readonly VettingDecision[],
): DecisionKind {
  if (status === 'disagreed') return 'deciding';
  const first = earlier[0];
  if (first === undefined) return 'first';
  return first.verdict === decision.verdict ? 'agreeing' : 'disagreeing';
}
