import { conflictsOf, preferredSlot } from '../constraints/index.ts';
import { canWalkTo, freeDelegates, freeLine } from '../free-delegate.ts';
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
  const readiness = readinessIn(opening, index, others);
  return problem.pairs
    .filter(({ agreementId }) => agreementId !== opening.missing && others.meetingOf(agreementId) === undefined)
    .flatMap((pair) => standByOf(pair, opening, readiness, index, others))
    .map((standBy) => ({ standBy, rank: rankOf(standBy, index, others) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ standBy }) => standBy);
}

/** The same meeting with these two people; null where either is not among those present and free. */
export function seatStandBy({ meeting, freeA, freeB }: StandBy, delegateAId: DelegateId, delegateBId: DelegateId): ScheduledMeeting | null {
  if (!freeA.includes(delegateAId) || !freeB.includes(delegateBId)) return null;
  return { ...meeting, a: { ...meeting.a, delegateId: delegateAId }, b: { ...meeting.b, delegateId: delegateBId } };
}

interface Readiness {
  readonly people: readonly DelegateId[];
  /** Null: all its lines are taken. */
  readonly line: number | null;
}

/** Who of an organisation is present, free in the slot and has the time to walk to the table, looked up once for all its pairs. */
function readinessIn({ slotId, tableId }: StandByOpening, index: ProblemIndex, others: Occupancy): (organisationId: OrganisationId) => Readiness {
  const known = new Map<OrganisationId, Readiness>();
  return (organisationId) => {
    const ready = known.get(organisationId) ?? { people: freeDelegates(organisationId, slotId, [], index, others).filter((id) => canWalkTo(id, slotId, tableId, index, others)), line: freeLine(organisationId, slotId, index, others) };
    known.set(organisationId, ready);
    return ready;
  };
}

function standByOf(pair: AgreedPair, { slotId, tableId }: StandByOpening, readiness: (organisationId: OrganisationId) => Readiness, index: ProblemIndex, others: Occupancy): StandBy[] {
  const [a, b] = [readiness(pair.organisationAId), readiness(pair.organisationBId)];
  const [freeA, freeB] = [preferredFirst(a.people, pair.preferredDelegateAIds), preferredFirst(b.people, pair.preferredDelegateBIds)];
  const [delegateAId, delegateBId] = [freeA[0], freeB[0]];
  if (delegateAId === undefined || delegateBId === undefined || a.line === null || b.line === null) return [];
  const meeting: ScheduledMeeting = {
    agreementId: pair.agreementId,
    slotId,
    tableId,
    a: { organisationId: pair.organisationAId, delegateId: delegateAId, line: a.line },
    b: { organisationId: pair.organisationBId, delegateId: delegateBId, line: b.line },
  };
  return conflictsOf(meeting, index, others).length === 0 ? [{ meeting, freeA, freeB }] : [];
}

const preferredFirst = (people: readonly DelegateId[], preferred: readonly DelegateId[]): readonly DelegateId[] => [...preferred.filter((id) => people.includes(id)), ...people.filter((id) => !preferred.includes(id))];

/** Smaller is better, part by part. */
function rankOf({ meeting }: StandBy, index: ProblemIndex, others: Occupancy): readonly number[] {
  const counts = [meeting.a, meeting.b].map(({ organisationId }) => others.meetingCount(organisationId));
  return [Math.min(...counts), Math.max(...counts), -(index.pairs.get(meeting.agreementId)?.priority ?? 0), preferredSlot(meeting, index) ? 0 : 1];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, part) => value !== other[part]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}
