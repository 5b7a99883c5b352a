import { firstBits, highest, lowest, popcount, slotsOf } from './bits.ts';
import { type GapProblem } from './gap-problem.ts';

/** Why no schedule exists, in facts that counting shows. */
export type Refutation =
  | { readonly kind: 'noSlotForMeeting'; readonly meeting: number }
  | { readonly kind: 'circleOfPrecedences'; readonly meetings: readonly number[] }
  /** The meetings of this participant do not fit into different slots. */
  | { readonly kind: 'meetingsDoNotFit'; readonly participant: number }
  | { readonly kind: 'tooFewPlaces'; readonly meetings: number; readonly places: number }
  /** Found by a complete search. */
  | { readonly kind: 'search' };

/** What the hard rules leave of each meeting's slots. */
export interface SlotDomains {
  /** Slots of each meeting, as bits. */
  readonly slots: Int32Array;
  readonly meetingsOf: readonly (readonly number[])[];
  /** All meetings that must come earlier, however many steps away. */
  readonly earlier: readonly ReadonlySet<number>[];
  readonly later: readonly ReadonlySet<number>[];
}

/** Narrows the slots of every meeting until nothing changes, or says why nothing is left. */
export function narrowDomains(problem: GapProblem): SlotDomains | Refutation {
  const meetingsOf: number[][] = Array.from({ length: problem.participants }, () => []);
  for (const [index, { participants }] of problem.meetings.entries()) for (const who of participants) meetingsOf[who]!.push(index);
  const earlier = closure(problem.meetings.map(({ after }) => after));
  const inCircle = earlier.flatMap((set, meeting) => (set.has(meeting) ? [meeting] : []));
  if (inCircle.length > 0) return { kind: 'circleOfPrecedences', meetings: inCircle };
  const later: Set<number>[] = problem.meetings.map(() => new Set());
  for (const [meeting, set] of earlier.entries()) for (const before of set) later[before]!.add(meeting);
  const domains: SlotDomains = { slots: startDomains(problem), meetingsOf, earlier, later };
  return refute(problem, domains) ?? domains;
}

function startDomains({ meetings, forbidden, slots, morningSlots }: GapProblem): Int32Array {
  const all = firstBits(slots);
  const sessions = { morning: firstBits(morningSlots), afternoon: all & ~firstBits(morningSlots), any: all };
  const open = (who: number): number => (forbidden[who] ?? []).reduce((bits, slot) => bits & ~(1 << slot), all);
  return Int32Array.from(meetings, ({ participants: [a, b], session, fixedSlot }) => sessions[session] & open(a) & open(b) & (fixedSlot === null ? all : 1 << fixedSlot));
}

function refute(problem: GapProblem, domains: SlotDomains): Refutation | null {
  const { slots, meetingsOf } = domains;
  let before: Int32Array;
  do {
    before = slots.slice();
    for (let meeting = 0; meeting < slots.length; meeting++) {
      slots[meeting]! &= leaveRoom(problem, domains, meeting);
      if (slots[meeting] === 0) return { kind: 'noSlotForMeeting', meeting };
    }
    for (const own of meetingsOf) takeSingles(slots, own);
  } while (slots.some((bits, meeting) => bits !== before[meeting]));
  const places = problem.slots * problem.tables;
  if (slots.length > places) return { kind: 'tooFewPlaces', meetings: slots.length, places };
  const participant = meetingsOf.findIndex((own) => !canMatch(own.map((meeting) => slots[meeting]!)));
  return participant < 0 ? null : { kind: 'meetingsDoNotFit', participant };
}

/** Earlier meetings of one of its participants take slots of their own before it, later ones after it. */
function leaveRoom(problem: GapProblem, { slots, earlier, later }: SlotDomains, meeting: number): number {
  let bits = firstBits(problem.slots);
  const of = (set: ReadonlySet<number>, who: number): number[] => [...set].filter((other) => problem.meetings[other]!.participants.includes(who)).map((other) => slots[other]!);
  for (const other of earlier[meeting]!) bits &= ~firstBits(lowest(slots[other]!) + 1);
  for (const other of later[meeting]!) bits &= firstBits(Math.max(0, highest(slots[other]!)));
  for (const who of problem.meetings[meeting]!.participants) {
    const heads = of(earlier[meeting]!, who).map(lowest).sort((a, b) => a - b);
    const head = heads.reduce((slot, first) => Math.max(slot + 1, first), -1);
    const tails = of(later[meeting]!, who).map(highest).sort((a, b) => b - a);
    const tail = tails.reduce((slot, last) => Math.min(slot - 1, last), problem.slots);
    bits &= ~firstBits(head + 1) & firstBits(Math.max(0, tail));
  }
  return bits;
}

/** A slot that one of a participant's meetings must take is taken for the others. */
function takeSingles(slots: Int32Array, own: readonly number[]): void {
  for (const meeting of own) {
    if (popcount(slots[meeting]!) !== 1) continue;
    for (const other of own) if (other !== meeting) slots[other]! &= ~slots[meeting]!;
  }
}

/** Whether each set of slots can be given a slot of its own (augmenting paths). */
export function canMatch(sets: readonly number[], within = -1): boolean {
  const owner = new Int32Array(32).fill(-1);
  const give = (index: number, tried: { bits: number }): boolean => {
    for (const slot of slotsOf(sets[index]! & within & ~tried.bits)) {
      if ((tried.bits >>> slot) & 1) continue;
      tried.bits |= 1 << slot;
      if (owner[slot]! < 0 || give(owner[slot]!, tried)) {
        owner[slot] = index;
        return true;
      }
    }
    return false;
  };
  return sets.every((_, index) => give(index, { bits: 0 }));
}

/** Sets of everything that is reached. */
function closure(steps: readonly (readonly number[])[]): Set<number>[] {
  return steps.map((_, start) => {
    const reached = new Set<number>();
    const open = [...steps[start]!];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(...steps[next]!);
    }
    return reached;
  });
}
