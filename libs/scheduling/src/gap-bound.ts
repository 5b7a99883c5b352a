import type { OrganisationId } from './ids.ts';
import { indexProblem, type ProblemIndex } from './problem-index.ts';
import type { SchedulingProblem } from './problem.ts';

/**
 * A number of gaps below which no schedule that holds every agreed pair can be: what absences force on each organisation alone.
 *
 * An organisation's meetings of a day stand without a gap only in one run of slots in which it has somebody who can come. The largest run of
 * each day is free, every further one costs a gap; the fewest that hold all its meetings are the largest ones. O(organisations × slots).
 */
export function gapBound(problem: SchedulingProblem): number {
  const index = indexProblem(problem);
  const meetings = new Map<OrganisationId, number>();
  for (const { organisationAId, organisationBId } of problem.pairs)
    for (const id of [organisationAId, organisationBId]) meetings.set(id, (meetings.get(id) ?? 0) + 1);
  return [...meetings].reduce((sum, [id, count]) => sum + forcedGaps(count, runsOf(id, index)), 0);
}

/** Meetings that fit into each run of slots without a break, by day. */
function runsOf(organisationId: OrganisationId, index: ProblemIndex): readonly (readonly number[])[] {
  const lines = index.organisations.get(organisationId)?.parallelLines ?? 0;
  const people = index.delegatesOf.get(organisationId) ?? [];
  const days = Map.groupBy(index.usableSlots, (slot) => slot.day);
  return [...days.values()].map((slots) => {
    const runs: number[] = [];
    let isOpen = false;
    for (const { id } of slots) {
      const able = Math.min(lines, people.filter((delegate) => index.isAvailable(delegate.id, id)).length);
      if (able > 0 && isOpen) runs[runs.length - 1]! += able;
      else if (able > 0) runs.push(able);
      isOpen = able > 0;
    }
    return runs.sort((one, other) => other - one);
  });
}

function forcedGaps(meetings: number, days: readonly (readonly number[])[]): number {
  let left = meetings - days.reduce((sum, [largest = 0]) => sum + largest, 0);
  const further = days.flatMap((runs) => runs.slice(1)).sort((one, other) => other - one);
  let gaps = 0;
  for (const run of further) {
    if (left <= 0) break;
    left -= run;
    gaps += 1;
  }
  return gaps;
}
