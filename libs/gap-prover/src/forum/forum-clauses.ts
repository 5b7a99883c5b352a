import { ClauseList, FALSE, type Literal } from '../clauses/clause-list.ts';
import { totalizer } from '../clauses/totalizer.ts';
import { type ForumProblem, meetingsOf, slotCountOf } from './forum-problem.ts';

/** The hard rules as clauses; what is minimised or demanded comes on top. */
export interface ForumClauses {
  readonly list: ClauseList;
  readonly own: readonly (readonly number[])[];
  /** Whether a meeting takes a slot; FALSE where it may not. */
  takes(meeting: number, slot: number): Literal;
  /** Whether an organisation has a meeting in a slot. */
  busy(who: number, slot: number): Literal;
  /** Slot of each meeting in a model; -1: not held. */
  slotsIn(holds: ReadonlySet<number>): Int32Array;
}

/** Satisfied exactly by the slots that keep the hard rules, whatever is held. */
export function forumClauses(problem: ForumProblem): ForumClauses {
  const list = new ClauseList();
  const slotCount = slotCountOf(problem);
  const own = meetingsOf(problem);
  const take = new Int32Array(problem.meetings.length * slotCount).fill(FALSE);
  for (const [meeting, { slots }] of problem.meetings.entries()) list.atMostOne(slots.map((slot) => (take[meeting * slotCount + slot] = list.variable())));
  const takes = (meeting: number, slot: number): Literal => take[meeting * slotCount + slot]!;
  const busyAt = new Int32Array(problem.organisations * slotCount);
  for (const [who, meetings] of own.entries()) {
    for (let slot = 0; slot < slotCount; slot++) {
      const there = meetings.map((meeting) => takes(meeting, slot)).filter((literal) => literal !== FALSE);
      atMost(list, there, problem.capacity[who * slotCount + slot]!);
      busyAt[who * slotCount + slot] = list.anyOf(there);
    }
  }
  const slotsIn = (holds: ReadonlySet<number>): Int32Array => Int32Array.from(problem.meetings, ({ slots }, meeting) => slots.find((slot) => holds.has(takes(meeting, slot))) ?? -1);
  const clauses: ForumClauses = { list, own, takes, busy: (who, slot) => busyAt[who * slotCount + slot]!, slotsIn };
  for (let slot = 0; slot < slotCount; slot++) addTables(problem, clauses, slot, slotCount);
  return clauses;
}

/** @returns for each meeting a literal that holds where it is held */
export function heldLiterals(problem: ForumProblem, { list, own, takes }: ForumClauses): readonly Literal[] {
  const held = problem.meetings.map(({ slots }, meeting) => list.anyOf(slots.map((slot) => takes(meeting, slot))));
  for (const [who, meetings] of own.entries()) atMost(list, meetings.map((meeting) => held[meeting]!).filter((literal) => literal !== FALSE), problem.quota[who]!);
  return held;
}

function atMost(list: ClauseList, literals: readonly Literal[], most: number): void {
  if (literals.length <= most) return;
  if (most === 0) for (const literal of literals) list.add(-literal);
  else if (most === 1) list.atMostOne(literals);
  else list.add(-totalizer(list, literals, most + 1)[most]!);
}

/**
 * No more meetings than tables: counted by stars of a vertex cover, and, where nobody has two at a time, by busy organisations, who are an
 * even number.
 */
function addTables(problem: ForumProblem, clauses: ForumClauses, slot: number, slotCount: number): void {
  const { list, busy } = clauses;
  const tables = problem.tables[slot]!;
  const there = Array.from({ length: problem.organisations }, (_, who) => who).filter((who) => busy(who, slot) !== FALSE);
  const capacityOf = (who: number): number => problem.capacity[who * slotCount + slot]!;
  if (there.reduce((sum, who) => sum + capacityOf(who), 0) < 2 * (tables + 1)) return;
  atMost(list, starsAt(clauses, slot, (who) => capacityOf(who) === 1), tables);
  if (there.some((who) => capacityOf(who) > 1)) return;
  const counted = totalizer(list, there.map((who) => busy(who, slot)), 2 * tables + 1);
  for (let odd = 1; odd < counted.length; odd += 2) list.add(-counted[odd - 1]!, counted[odd]!);
  if (counted.length > 2 * tables) list.add(-counted[2 * tables]!);
}

/** Literals of which as many hold as meetings take the slot: an organisation that has one at a time holds at most one of its own. */
function starsAt({ list, own, takes, busy }: ForumClauses, slot: number, hasOne: (who: number) => boolean): Literal[] {
  const here = own.map((all) => all.filter((meeting) => takes(meeting, slot) !== FALSE));
  const open = new Set(here.flat());
  const stars: Literal[] = [];
  for (;;) {
    const degrees = here.map((all, who) => (hasOne(who) ? all.filter((meeting) => open.has(meeting)).length : 0));
    const most = degrees.reduce((max, degree) => Math.max(max, degree), 0);
    if (most === 0) break;
    const centre = degrees.indexOf(most);
    const star = here[centre]!.filter((meeting) => open.has(meeting));
    stars.push(star.length === here[centre]!.length ? busy(centre, slot) : list.anyOf(star.map((meeting) => takes(meeting, slot))));
    for (const meeting of star) open.delete(meeting);
  }
  return [...stars, ...[...open].map((meeting) => takes(meeting, slot))];
}
