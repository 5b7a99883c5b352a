import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import classes from './leftovers.module.css';

/** Up to so many pairs everything is drawn: nothing is gained by leaving any out. */
const FEW = 24;
/** Height of a pair before it was measured. */
const USUAL = 116;

export interface LeftoverPairsProps<Pair extends { readonly id: string }> {
  /** All of one group; only those in sight are drawn. */
  readonly pairs: readonly Pair[];
  /** What stands in the list for a pair. */
  readonly draw: (pair: Pair) => ReactNode;
}

/** The pairs of one group; of many only those that are in sight of whatever scrolls them. */
export function LeftoverPairs<Pair extends { readonly id: string }>({ pairs, draw }: LeftoverPairsProps<Pair>) {
  if (pairs.length > FEW) return <ManyPairs pairs={pairs} draw={draw} />;
  return (
    <ul>
      {pairs.map((pair) => (
        <li key={pair.id}>{draw(pair)}</li>
      ))}
    </ul>
  );
}

function ManyPairs<Pair extends { readonly id: string }>({ pairs, draw }: LeftoverPairsProps<Pair>) {
  const list = useRef<HTMLUListElement>(null);
  const { scroller, start } = useScroller(list);
  const rows = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: pairs.length,
    enabled: scroller !== null,
    getScrollElement: () => scroller,
    getItemKey: (index) => pairs[index]?.id ?? index,
    estimateSize: () => USUAL,
    scrollMargin: start,
    overscan: 4,
  });
  return (
    <ul ref={list} className={classes.many} style={{ blockSize: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start: at }) => {
        const pair = pairs[index];
        return (
          pair && (
            <li key={key} ref={rows.measureElement} data-index={index} aria-setsize={pairs.length} aria-posinset={index + 1} style={{ transform: `translateY(${at - start}px)` }}>
              {draw(pair)}
            </li>
          )
        );
      })}
    </ul>
  );
}

interface Scroller {
  readonly scroller: HTMLElement | null;
  /** Pixels from the start of what scrolls to the list; other groups above it open and close. */
  readonly start: number;
}

function useScroller(list: { readonly current: HTMLElement | null }): Scroller {
  const [found, setFound] = useState<Scroller>({ scroller: null, start: 0 });
  useLayoutEffect(() => {
    const element = list.current;
    const scroller = element && scrollerOf(element);
    if (!element || !scroller) return undefined;
    const measure = () => {
      const start = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
      setFound((before) => (before.scroller === scroller && Math.abs(before.start - start) < 1 ? before : { scroller, start }));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    // Whatever stands above the list changes the height of the whole.
    observer.observe(element.parentElement?.parentElement ?? element);
    return () => observer.disconnect();
  }, [list]);
  return found;
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let at = element.parentElement; at; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return element.ownerDocument.documentElement;
}
