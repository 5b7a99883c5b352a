import { firstBits } from '../bits.ts';
import { FALSE, type Literal, TRUE } from './clause-list.ts';
import { type MeetingClauses } from './meeting-clauses.ts';
import { windowStarts } from './windows.ts';

/** What is said of one participant's day; its slots are numbered from 0. */
export type DayClauses = Pick<MeetingClauses, 'list' | 'busy'>;

/** First and last slot of a meeting. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/** Whether a participant has had at least so many meetings by a slot. */
export type HeldBy = (slot: number, number: number) => Literal;

/** Sequential counter of the busy slots of a participant that has one meeting at a time, all of them within these slots. */
export function addCounter({ list, busy }: DayClauses, slots: number, who: number, own: readonly Span[]): HeldBy {
  const degree = own.length;
  const held: Literal[][] = [];
  const count: HeldBy = (slot, number) => (number <= 0 ? TRUE : slot < 0 || number > degree ? FALSE : held[slot]![number]!);
  const leftAfter = (slot: number): number => slots - 1 - slot;
  for (let slot = 0; slot < slots; slot++) {
    const due = own.filter(({ latest }) => latest <= slot).length;
    const behind = own.filter(({ earliest }) => earliest > slot).length;
    held.push([TRUE]);
    for (let number = 1; number <= degree; number++) {
      const isSure = number <= Math.max(due, degree - leftAfter(slot));
      const isImpossible = number > Math.min(slot + 1, degree - behind);
      if (isSure && isImpossible) list.add(FALSE);
      held[slot]!.push(isSure ? TRUE : isImpossible ? FALSE : list.variable());
    }
    for (let number = 1; number <= degree + 1; number++) {
      const now = count(slot, number);
      list.add(-count(slot - 1, number), now);
      list.add(-count(slot - 1, number - 1), -busy(who, slot), now);
      list.add(-now, count(slot - 1, number), busy(who, slot));
      list.add(-now, count(slot - 1, number - 1));
    }
  }
  return count;
}

/** @returns at place j a literal that holds where there are more than j runs of busy slots, up to so many */
export function countBlocks({ list, busy }: DayClauses, slots: number, who: number, most: number): Literal[] {
  let counted: Literal[] = new Array<Literal>(most).fill(FALSE);
  for (let slot = 0; slot < slots; slot++) {
    const [before, now] = [slot === 0 ? FALSE : busy(who, slot - 1), busy(who, slot)];
    if (now === FALSE) continue;
    const start = before === FALSE ? now : list.variable();
    if (before !== FALSE) {
      list.add(-now, before, start);
      list.add(-start, now);
      list.add(-start, -before);
    }
    const next = counted.map((known, place) => (known === FALSE && place > 0 && counted[place - 1] === FALSE ? FALSE : list.variable()));
    for (let place = 0; place < most; place++) {
      list.add(-counted[place]!, next[place]!);
      list.add(-start, place === 0 ? FALSE : -counted[place - 1]!, next[place]!);
    }
    counted = next;
  }
  return counted;
}

/**
 * Without a gap, the busy slots are one of the runs into which the meetings fit.
 * @param own - slots of each of its meetings, as bits
 */
export function addWindows({ list, busy }: DayClauses, slots: number, who: number, own: readonly number[], hasGap: Literal): void {
  const windows = windowStarts(own, slots).map((start) => {
    const isIt = list.variable();
    const bits = firstBits(own.length) << start;
    for (let slot = 0; slot < slots; slot++) list.add(-isIt, (bits >>> slot) & 1 ? busy(who, slot) : -busy(who, slot));
    list.add(-isIt, -hasGap);
    return isIt;
  });
  list.add(hasGap, ...windows);
  list.atMostOne(windows);
}
