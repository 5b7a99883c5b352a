import { conflictsOf, preferredSlot } from '../constraints/index.ts';
import { freeDelegates, freeLine } from '../free-delegate.ts';
import type { AgreementId, DelegateId, OrganisationId, SlotId, TableId } from '../ids.ts';
import { occupancyOf, type Occupancy } from '../occupancy.ts';
import { indexProblem, type ProblemIndex } from '../problem-index.ts';
import type { AgreedPair, SchedulingProblem } from '../problem.ts';
import type { Schedule, ScheduledMeeting } from '../schedule.ts';

/** A table that falls free in one slot. */
export interface StandByOpening {
  readonly slotId: SlotId;
  readonly tableId: TableId;
  /** The meeting that gives the table up: it counts as gone, and its pair is no candidate. */
  readonly missing: AgreementId;
  /** People who are in the building; nobody else is thought of. */
  readonly present: ReadonlySet<DelegateId>;
}

/** An agreed pair without a meeting that could take the table now. */
export interface StandBy {
  /** With the people whom the pair prefers, where they are present and free. */
  readonly meeting: ScheduledMeeting;
  /** Everybody of each side who is present and free, the preferred ones first; never empty. */
  readonly freeA: readonly DelegateId[];
  readonly freeB: readonly DelegateId[];
}

/**
 * The pairs that could take a table which falls free, the best first, as the planner would choose: whoever has fewest meetings (then
 * the fewest of the other side), the priority of the meeting, slots that are preferred or wished; then the order of the problem.
 * Every one keeps all hard rules; nobody else is moved. Linear in pairs and meetings but for sorting.
 */
export function rankStandBys(problem: SchedulingProblem, schedule: Schedule, opening: StandByOpening): readonly StandBy[] {
  const index = indexProblem({ ...problem, delegates: problem.delegates.filter(({ id }) => opening.present.has(id)), pinned: [] });
  const others = occupancyOf(schedule.meetings.filter(({ agreementId }) => agreementId !== opening.missing));
  return problem.pairs
    .filter(({ agreementId }) => agreementId !== opening.missing && others.meetingOf(agreementId) === undefined)
    .flatMap((pair) => standByOf(pair, opening, index, others))
    .map((standBy) => ({ standBy, rank: rankOf(standBy, index, others) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ standBy }) => standBy);
}

/** The same meeting with these two people; null where either is not among those present and free. */
export function seatStandBy({ meeting, freeA, freeB }: StandBy, delegateAId: DelegateId, delegateBId: DelegateId): ScheduledMeeting | null {
  if (!freeA.includes(delegateAId) || !freeB.includes(delegateBId)) return null;
  return { ...meeting, a: { ...meeting.a, delegateId: delegateAId }, b: { ...meeting.b, delegateId: delegateBId } };
}

function standByOf(pair: AgreedPair, { slotId, tableId }: StandByOpening, index: ProblemIndex, others: Occupancy): StandBy[] {
  const free = (organisationId: OrganisationId, preferred: readonly DelegateId[]) => freeDelegates(organisationId, slotId, preferred, index, others);
  const [freeA, freeB] = [free(pair.organisationAId, pair.preferredDelegateAIds), free(pair.organisationBId, pair.preferredDelegateBIds)];
  const [lineA, lineB] = [freeLine(pair.organisationAId, slotId, index, others), freeLine(pair.organisationBId, slotId, index, others)];
  const [delegateAId, delegateBId] = [freeA[0], freeB[0]];
  if (delegateAId === undefined || delegateBId === undefined || lineA === null || lineB === null) return [];
  const meeting: ScheduledMeeting = {
    agreementId: pair.agreementId,
    slotId,
    tableId,
    a: { organisationId: pair.organisationAId, delegateId: delegateAId, line: lineA },
    b: { organisationId: pair.organisationBId, delegateId: delegateBId, line: lineB },
  };
  return conflictsOf(meeting, index, others).length === 0 ? [{ meeting, freeA, freeB }] : [];
}

/** Smaller is better, part by part. */
function rankOf({ meeting }: StandBy, index: ProblemIndex, others: Occupancy): readonly number[] {
  const counts = [meeting.a, meeting.b].map(({ organisationId }) => others.meetingCount(organisationId));
  return [Math.min(...counts), Math.max(...counts), -(index.pairs.get(meeting.agreementId)?.priority ?? 0), preferredSlot(meeting, index) ? 0 : 1];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, part) => value !== other[part]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}
