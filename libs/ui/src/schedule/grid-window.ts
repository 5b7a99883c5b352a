import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { usePaced, wantedRows, type DrawnRows } from './grid-pace.ts';
import { type GridColumn } from './schedule-grid.types.ts';

/** Where everything stands, in pixels from the start of the grid; the same object until it changes. */
export interface GridGeometry {
  readonly row: number;
  /** Width of the row heads. */
  readonly head: number;
  /** By column. */
  readonly starts: readonly number[];
  readonly widths: readonly number[];
  readonly width: number;
}

/** What is drawn; the same objects until it changes. */
export interface GridWindow {
  /** Columns that can be seen: those of the heads. */
  readonly columns: readonly number[];
  /** Of each drawn row the columns that are drawn in it. */
  readonly rows: DrawnRows;
  readonly geometry: GridGeometry;
}

/** Up to so many places everything is drawn: nothing is gained by leaving any out. */
const SMALL = 600;
const BREAK = 26;
export const HEAD = 34;

export interface GridWindowOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowCount: number;
  readonly columns: readonly GridColumn[];
  /** The place of the reader is drawn wherever the grid is scrolled to, so that the focus is never lost. */
  readonly keepRow: number;
  readonly keepColumn: number;
}

/** Of a large grid only what can be seen, and a little around it. */
export function useGridWindow({ scroller, rowCount, columns, keepRow, keepColumn }: GridWindowOptions): GridWindow {
  const isSmall = rowCount * columns.length <= SMALL;
  const sizes = useSizes(scroller, columns);
  const { row, slot, head } = sizes;
  const geometry = useMemo(() => geometryOf(columns, sizes), [columns, sizes]);
  const getScrollElement = () => scroller.current;
  const rows = useVirtualizer<HTMLElement, Element>({
    count: rowCount,
    enabled: !isSmall,
    getScrollElement,
    estimateSize: () => row,
    scrollMargin: HEAD,
    overscan: 3,
    observeElementOffset,
  });
  const across = useVirtualizer<HTMLElement, Element>({
    horizontal: true,
    count: columns.length,
    enabled: !isSmall,
    getScrollElement,
    estimateSize: (index) => (columns[index]?.kind === 'break' ? BREAK : slot),
    scrollMargin: head,
    overscan: 1,
    observeElementOffset,
  });
  useEffect(() => {
    rows.measure();
    across.measure();
  }, [rows, across, row, slot, columns]);
  const rowIndexes = useSame(rows.getVirtualItems().map(({ index }) => index));
  const columnIndexes = useSame(across.getVirtualItems().map(({ index }) => index));
  const seen = useMemo(
    () => (isSmall ? { rows: upTo(rowCount), columns: upTo(columns.length) } : { rows: rowIndexes, columns: columnIndexes }),
    [isSmall, rowCount, columns.length, rowIndexes, columnIndexes],
  );
  const wanted = useMemo(() => wantedRows(seen.rows, seen.columns, keepRow, keepColumn), [seen, keepRow, keepColumn]);
  return { columns: seen.columns, rows: usePaced(wanted, keepRow, isSmall), geometry };
}

interface Offsets {
  readonly of: Event;
  readonly left: number;
  readonly top: number;
}

let lastRead: Offsets | null = null;

/** Both offsets are read before either axis draws: a second reading after the first has drawn would lay the grid out in between. */
function offsetsOf(element: HTMLElement, event: Event): Offsets {
  if (lastRead?.of !== event) lastRead = { of: event, left: Math.abs(element.scrollLeft), top: element.scrollTop };
  return lastRead;
}

const SETTLED_MS = 150;

function observeElementOffset(
  { scrollElement: element, options }: Virtualizer<HTMLElement, Element>,
  tell: (offset: number, isScrolling: boolean) => void,
): (() => void) | undefined {
  if (!element) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const offsetIn = ({ left, top }: Omit<Offsets, 'of'>) => (options.horizontal ? left : top);
  const now = () => offsetIn({ left: Math.abs(element.scrollLeft), top: element.scrollTop });
  const scrolled = (event: Event) => {
    tell(offsetIn(offsetsOf(element, event)), true);
    clearTimeout(timer);
    timer = setTimeout(() => tell(now(), false), SETTLED_MS);
  };
  tell(now(), false);
  element.addEventListener('scroll', scrolled, { passive: true });
  return () => {
    clearTimeout(timer);
    element.removeEventListener('scroll', scrolled);
  };
}

function geometryOf(columns: readonly GridColumn[], { row, slot, head }: Sizes): GridGeometry {
  const widths = columns.map(({ kind }) => (kind === 'break' ? BREAK : slot));
  const starts: number[] = [];
  let at = head;
  for (const width of widths) {
    starts.push(at);
    at += width;
  }
  return { row, head, starts, widths, width: at };
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** The array of the last time while it says the same. */
function useSame(indexes: readonly number[]): readonly number[] {
  const key = indexes.join();
  return useMemo(() => indexes, [key]);
}

interface Sizes {
  readonly row: number;
  readonly slot: number;
  readonly head: number;
}

/** Measures the style sheet decides on, in pixels: slots share what is wider than they need. */
function useSizes(scroller: RefObject<HTMLElement | null>, columns: readonly GridColumn[]): Sizes {
  const [sizes, setSizes] = useState<Sizes>({ row: 42, slot: 104, head: 82 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = () => {
      const style = getComputedStyle(element);
      const pixels = (name: string, otherwise: number) => Number.parseFloat(style.getPropertyValue(name)) || otherwise;
      const [row, least, head] = [pixels('--row', 42), pixels('--slot', 104), pixels('--row-head', 82)];
      const breaks = columns.filter(({ kind }) => kind === 'break').length;
      const share = (element.clientWidth - head - breaks * BREAK) / Math.max(1, columns.length - breaks);
      const slot = Math.max(least, share);
      setSizes((before) => (before.row === row && before.slot === slot && before.head === head ? before : { row, slot, head }));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, columns]);
  return sizes;
}
