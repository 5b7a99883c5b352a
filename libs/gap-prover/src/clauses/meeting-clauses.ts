import { highest, lowest, slotsOf } from '../bits.ts';
import { type GapProblem } from '../gap-problem.ts';
import { type SlotDomains } from '../slot-domains.ts';
import { ClauseList, FALSE, type Literal, TRUE } from './clause-list.ts';
import { totalizer } from './totalizer.ts';

/** The hard rules as clauses; what is minimised or demanded comes on top. */
export interface MeetingClauses {
  readonly list: ClauseList;
  /** Whether a meeting takes a slot; FALSE outside its domain. */
  takes(meeting: number, slot: number): Literal;
  /** Whether a participant is busy in a slot. */
  busy(who: number, slot: number): Literal;
}

export function meetingClauses(problem: GapProblem, domains: SlotDomains): MeetingClauses {
  const list = new ClauseList();
  const { slots } = problem;
  const take = new Int32Array(problem.meetings.length * slots).fill(FALSE);
  for (let meeting = 0; meeting < problem.meetings.length; meeting++) {
    const own: Literal[] = [];
    for (const slot of slotsOf(domains.slots[meeting]!)) own.push((take[meeting * slots + slot] = list.variable()));
    list.add(...own);
    list.atMostOne(own);
  }
  const takes = (meeting: number, slot: number): Literal => take[meeting * slots + slot]!;
  const busyAt = new Int32Array(problem.participants * slots);
  for (const [who, own] of domains.meetingsOf.entries()) {
    for (let slot = 0; slot < slots; slot++) {
      const there = own.map((meeting) => takes(meeting, slot)).filter((literal) => literal !== FALSE);
      list.atMostOne(there);
      busyAt[who * slots + slot] = list.anyOf(there);
    }
  }
  const busy = (who: number, slot: number): Literal => busyAt[who * slots + slot]!;
  const clauses = { list, takes, busy };
  addOrder(problem, domains, clauses);
  for (let slot = 0; slot < slots; slot++) addCapacity(problem, domains, clauses, slot);
  return clauses;
}

/** An earlier meeting is over before a later one begins. */
function addOrder(problem: GapProblem, domains: SlotDomains, { list, takes }: MeetingClauses): void {
  const by = new Map<number, (slot: number) => Literal>();
  const isBy = (meeting: number): ((slot: number) => Literal) => {
    const known = by.get(meeting);
    if (known) return known;
    const [first, last] = [lowest(domains.slots[meeting]!), highest(domains.slots[meeting]!)];
    const literals: Literal[] = [];
    for (let slot = first; slot < last; slot++) {
      const own = list.variable();
      const before = slot === first ? FALSE : literals.at(-1)!;
      list.add(-before, own);
      list.add(-takes(meeting, slot), own);
      list.add(-own, before, takes(meeting, slot));
      literals.push(own);
    }
    const at = (slot: number): Literal => (slot < first ? FALSE : slot >= last ? TRUE : literals[slot - first]!);
    by.set(meeting, at);
    return at;
  };
  for (const [later, { after }] of problem.meetings.entries()) {
    for (const earlier of after) {
      for (const slot of slotsOf(domains.slots[later]!)) list.add(-takes(later, slot), isBy(earlier)(slot - 1));
      for (const slot of slotsOf(domains.slots[earlier]!)) list.add(-takes(earlier, slot), -isBy(later)(slot));
    }
  }
}

/** No more meetings than tables: counted by stars of a vertex cover, and by busy people, who are an even number. */
function addCapacity(problem: GapProblem, domains: SlotDomains, clauses: MeetingClauses, slot: number): void {
  const { list, busy } = clauses;
  const { tables } = problem;
  const stars = starsAt(problem, domains, clauses, slot);
  if (stars.length > tables) {
    const counted = totalizer(list, stars, tables + 1);
    list.add(-counted[tables]!);
  }
  const people = Array.from({ length: problem.participants }, (_, who) => busy(who, slot)).filter((literal) => literal !== FALSE);
  if (people.length > 2 * tables) {
    const counted = totalizer(list, people, 2 * tables + 1);
    for (let odd = 1; odd < counted.length; odd += 2) list.add(-counted[odd - 1]!, counted[odd]!);
    list.add(-counted[2 * tables]!);
  }
}

/** Literals of which as many hold as meetings take the slot: each participant of a greedy vertex cover holds at most one of its meetings. */
function starsAt(problem: GapProblem, domains: SlotDomains, { list, takes, busy }: MeetingClauses, slot: number): Literal[] {
  const open = new Set<number>();
  for (const [meeting, bits] of domains.slots.entries()) if ((bits >>> slot) & 1) open.add(meeting);
  const here = domains.meetingsOf.map((own) => own.filter((meeting) => open.has(meeting)));
  const stars: Literal[] = [];
  while (open.size > 0) {
    const degrees = here.map((own) => own.filter((meeting) => open.has(meeting)).length);
    const center = degrees.indexOf(Math.max(...degrees));
    const own = here[center]!.filter((meeting) => open.has(meeting));
    stars.push(own.length === here[center]!.length ? busy(center, slot) : list.anyOf(own.map((meeting) => takes(meeting, slot))));
    for (const meeting of own) open.delete(meeting);
  }
  return stars;
}
