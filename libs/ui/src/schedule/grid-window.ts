import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { type GridColumn } from './schedule-grid.types.ts';

/** Which rows and columns are drawn; the same arrays until they change. */
export interface GridWindow {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Up to so many places everything is drawn: nothing is gained by leaving any out. */
const SMALL = 600;
const BREAK = 26;
const HEAD = 34;

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
  const { row, slot, head } = useSizes(scroller, columns);
  const getScrollElement = () => scroller.current;
  const rows = useVirtualizer({
    count: rowCount,
    enabled: !isSmall,
    getScrollElement,
    estimateSize: () => row,
    scrollMargin: HEAD,
    overscan: 5,
    rangeExtractor: useKeeping(keepRow),
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    enabled: !isSmall,
    getScrollElement,
    estimateSize: (index) => (columns[index]?.kind === 'break' ? BREAK : slot),
    scrollMargin: head,
    overscan: 2,
    rangeExtractor: useKeeping(keepColumn),
  });
  useEffect(() => {
    rows.measure();
    across.measure();
  }, [rows, across, row, slot, columns]);
  const all = useMemo(() => ({ rows: upTo(rowCount), columns: upTo(columns.length) }), [rowCount, columns.length]);
  const rowIndexes = useSame(rows.getVirtualItems().map(({ index }) => index));
  const columnIndexes = useSame(across.getVirtualItems().map(({ index }) => index));
  return isSmall ? all : { rows: rowIndexes, columns: columnIndexes };
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

function useKeeping(index: number): (range: Range) => number[] {
  return useCallback(
    (range: Range) => {
      const found = defaultRangeExtractor(range);
      if (index < 0 || index >= range.count || found.includes(index)) return found;
      return [...found, index].sort((one, other) => one - other);
    },
    [index],
  );
}

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
