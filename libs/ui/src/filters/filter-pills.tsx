import { type ReactNode, useEffect, useRef } from 'react';
import { Count } from '../display/count.tsx';
import { Link } from '../theme/link-component.tsx';
import classes from './filter-pills.module.css';

/** One choice among the pills. */
export interface FilterPill {
  readonly id: string;
  readonly label: ReactNode;
  /** How many would be shown. */
  readonly count?: number | string;
  /** Some of them wait for the reader: how many, in words for screen readers; the figure is drawn in the action colour. */
  readonly urgent?: string;
  readonly active: boolean;
  /** Address with this filter; without one the pill is a button. */
  readonly href?: string;
}

export interface FilterPillsProps {
  /** Name of the group for screen readers: "Your capabilities". */
  readonly label: string;
  /** The choices in the order in which they stand, those that are in force among them. */
  readonly pills: readonly FilterPill[];
  /** Called for pills without an address. */
  readonly onSelect?: (id: string) => void;
  /** Stands before the pills: on a phone the button that opens the filters. */
  readonly before?: ReactNode;
  /** Small pills for the head of an organiser's sheet and for narrow panes. */
  readonly dense?: boolean;
  /** `days` gives two lines and equal widths. */
  readonly layout?: 'pills' | 'days';
}

/** A row of choices; on a phone it scrolls sideways inside itself. */
export function FilterPills({ label, pills, onSelect, before, layout = 'pills', dense = false }: FilterPillsProps) {
  const row = useRef<HTMLDivElement>(null);
  const activeAt = pills.findIndex(({ active }) => active);
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>('[aria-current], [aria-pressed=true]');
    if (row.current && chosen) row.current.scrollLeft = chosen.offsetLeft - (row.current.clientWidth - chosen.offsetWidth) / 2;
  }, [activeAt]);
  return (
    <div ref={row} className={classes.pills} role="group" aria-label={label} data-layout={layout} data-dense={dense || undefined}>
      {before}
      {pills.map((pill) => {
        const words = (
          <>
            <span className={classes.word}>{pill.label}</span>
            <PillCount {...pill} />
          </>
        );
        return pill.href === undefined ? (
          <button
            key={pill.id}
            type="button"
            className={classes.pill}
            aria-pressed={pill.active}
            onClick={() => onSelect?.(pill.id)}
          >
            {words}
          </button>
        ) : (
          <Link key={pill.id} href={pill.href} className={classes.pill} aria-current={pill.active ? 'true' : undefined}>
            {words}
          </Link>
        );
      })}
    </div>
  );
}

function PillCount({ count, urgent }: Pick<FilterPill, 'count' | 'urgent'>) {
  if (count === undefined) return null;
  if (urgent === undefined) return <span className={classes.count}>{count}</span>;
  return (
    <>
      <span className={classes.urgent}><Count value={count} urgent /></span>
      <span className="sp-hidden">, {urgent}</span>
    </>
  );
}
