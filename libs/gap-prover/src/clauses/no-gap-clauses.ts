import { slotsOf } from '../bits.ts';
import { type GapProblem } from '../gap-problem.ts';
import { type SlotDomains } from '../slot-domains.ts';
import { type ClauseList, FALSE, type Literal, TRUE } from './clause-list.ts';
import { meetingClauses, type MeetingClauses } from './meeting-clauses.ts';
import { windowStarts } from './windows.ts';

/** Satisfied exactly by the schedules in which nobody has a gap: everybody is busy in one run from a start of its own. */
export function noGapClauses(problem: GapProblem, domains: SlotDomains): MeetingClauses {
  const clauses = meetingClauses(problem, domains);
  for (const [who, own] of domains.meetingsOf.entries()) {
    if (own.length === 0) continue;
    const startsBy = startLiterals(clauses.list, windowStarts(own.map((meeting) => domains.slots[meeting]!), problem.slots), problem.slots);
    for (let slot = 0; slot < problem.slots; slot++) tie(clauses, who, slot, startsBy(slot), startsBy(slot - own.length));
    for (const meeting of own) addNeighbours(clauses, domains, own, meeting, startsBy);
  }
  return clauses;
}

type StartsBy = (slot: number) => Literal;

/** Order encoding of the start over the slots where it may be. */
function startLiterals(list: ClauseList, starts: readonly number[], slots: number): StartsBy {
  if (starts.length === 0) list.add(FALSE);
  const literals: Literal[] = [];
  let now: Literal = FALSE;
  for (let slot = 0; slot < slots; slot++) {
    if (slot === starts.at(-1)) now = TRUE;
    else if (starts.includes(slot)) {
      const next = list.variable();
      list.add(-now, next);
      now = next;
    }
    literals.push(now);
  }
  return (slot) => (slot < 0 ? FALSE : literals[Math.min(slot, slots - 1)]!);
}

/** Busy exactly from the start on and for as many slots as there are meetings. */
function tie({ list, busy }: MeetingClauses, who: number, slot: number, hasStarted: Literal, isOver: Literal): void {
  const there = busy(who, slot);
  list.add(-there, hasStarted);
  list.add(-there, -isOver);
  list.add(there, -hasStarted, isOver);
}

/** Of one participant's meetings, the earlier and later ones of a meeting lie in the run on its two sides. */
function addNeighbours({ list, takes }: MeetingClauses, domains: SlotDomains, own: readonly number[], meeting: number, startsBy: StartsBy): void {
  const before = own.filter((other) => domains.earlier[meeting]!.has(other)).length;
  const behind = own.filter((other) => domains.later[meeting]!.has(other)).length;
  if (before + behind === 0) return;
  for (const slot of slotsOf(domains.slots[meeting]!)) {
    list.add(-takes(meeting, slot), startsBy(slot - before));
    list.add(-takes(meeting, slot), -startsBy(slot - own.length + behind));
  }
}
