import { type LinedProblem } from './lined-problem.ts';

/**
 * A table for every placed meeting, slot by slot: at the own table of one of the two where it is free, then where one of the two lines
 * sat last, then at any that is free. No slot holds more meetings than there are tables, so that everybody finds one.
 */
export function assignTables({ ownerOfTable, first, second }: LinedProblem, slotOf: Int32Array, firstLine: Int32Array, secondLine: Int32Array, slots: number, lines: number): Int32Array {
  const tables = ownerOfTable.length;
  const tableOf = new Int32Array(slotOf.length).fill(-1);
  const meetingsIn: number[][] = Array.from({ length: slots }, () => []);
  for (const [meeting, slot] of slotOf.entries()) if (slot >= 0) meetingsIn[slot]!.push(meeting);
  const ownOf = new Map<number, number[]>();
  for (let table = 0; table < tables; table++) {
    const owner = ownerOfTable[table]!;
    if (owner >= 0) ownOf.set(owner, [...(ownOf.get(owner) ?? []), table]);
  }
  const lastOf = new Int32Array(lines).fill(-1);
  const isTaken = new Int32Array(tables).fill(-1);
  for (const [slot, meetings] of meetingsIn.entries()) {
    const seat = (meeting: number, table: number): void => {
      tableOf[meeting] = table;
      isTaken[table] = slot;
      lastOf[firstLine[meeting]!] = lastOf[secondLine[meeting]!] = table;
    };
    const isFree = (table: number): boolean => table >= 0 && isTaken[table] !== slot;
    for (const meeting of meetings) {
      const own = [...(ownOf.get(first[meeting]!) ?? []), ...(ownOf.get(second[meeting]!) ?? [])].find(isFree);
      if (own !== undefined) seat(meeting, own);
    }
    for (const meeting of meetings) {
      if (tableOf[meeting]! >= 0) continue;
      const last = [lastOf[firstLine[meeting]!]!, lastOf[secondLine[meeting]!]!].find(isFree);
      if (last !== undefined) seat(meeting, last);
    }
    let next = 0;
    for (const meeting of meetings) {
      if (tableOf[meeting]! >= 0) continue;
      while (!isFree(next)) next += 1;
      seat(meeting, next);
    }
  }
  return tableOf;
}
