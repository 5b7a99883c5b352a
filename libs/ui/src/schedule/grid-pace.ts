import { useEffect, useState } from 'react';

/** Of each row the columns that are drawn in it. */
export type DrawnRows = ReadonlyMap<number, readonly number[]>;

/** So many places are made a frame at most, so that a frame keeps below 50 ms on a slow machine. */
const PER_FRAME = 20;

/**
 * What shall be drawn: every column that is seen in every row that is seen, and the place of the reader, so that the focus is never lost.
 * @param keepRow - row of the reader's place; -1: there is none
 */
export function wantedRows(rows: readonly number[], columns: readonly number[], keepRow: number, keepColumn: number): DrawnRows {
  const wanted = new Map(rows.map((row) => [row, columns]));
  if (keepRow < 0 || keepColumn < 0) return wanted;
  const inRow = wanted.get(keepRow) ?? [];
  if (!inRow.includes(keepColumn)) wanted.set(keepRow, [...inRow, keepColumn].sort((one, other) => one - other));
  return wanted;
}

/**
 * The next step from what is drawn to what shall be: the row of the reader first, then those that stand already, then the rest in
 * their order, until so many places are new that the frame is full. A row that has to wait stays as it was.
 */
export function nextRows(before: DrawnRows, wanted: DrawnRows, keepRow: number, perFrame: number): DrawnRows {
  const order = [...wanted.keys()].sort((one, other) => one - other);
  const rank = (row: number) => (row === keepRow ? -2 : before.has(row) ? -1 : row);
  const next = new Map<number, readonly number[]>();
  let left = perFrame;
  for (const row of [...order].sort((one, other) => rank(one) - rank(other))) {
    const columns = wanted.get(row)!;
    const known = before.get(row);
    const fresh = known === columns ? 0 : columns.filter((column) => known?.includes(column) !== true).length;
    if (fresh <= left || left === perFrame) {
      next.set(row, columns);
      left -= fresh;
    } else if (known) next.set(row, known);
  }
  return new Map([...next].sort(([one], [other]) => one - other));
}

interface Paced {
  readonly wanted: DrawnRows;
  readonly frame: number;
  readonly drawn: DrawnRows;
}

/** Draws a window that is new all over, after a jump, in a few frames instead of a long one; scrolling fits into one. */
export function usePaced(wanted: DrawnRows, keepRow: number, isWhole: boolean): DrawnRows {
  const [frame, setFrame] = useState(0);
  const [paced, setPaced] = useState<Paced | null>(null);
  let drawn = paced?.drawn ?? new Map<number, readonly number[]>();
  if (!isWhole && (paced?.wanted !== wanted || paced.frame !== frame)) {
    drawn = nextRows(drawn, wanted, keepRow, PER_FRAME);
    setPaced({ wanted, frame, drawn });
  }
  const isDone = isWhole || [...wanted].every(([row, columns]) => drawn.get(row) === columns);
  useEffect(() => {
    if (isDone) return undefined;
    const request = requestAnimationFrame(() => setFrame((number) => number + 1));
    return () => cancelAnimationFrame(request);
  }, [isDone, drawn]);
  return isWhole ? wanted : drawn;
}
