import { type ReactNode } from 'react';
import classes from './data-list.module.css';

/** One fact. */
export interface DataListRow {
  readonly id: string;
  /** "Company number". */
  readonly term: ReactNode;
  /** Its value. */
  readonly description: ReactNode;
  /** At the end of the row: a check mark, a button. */
  readonly aside?: ReactNode;
}

export interface DataListProps {
  /** Names and values, in the order in which they stand. */
  readonly rows: readonly DataListRow[];
  /** `framed` draws hairlines and a frame, `lined` hairlines alone (edge to edge in a flush panel), `plain` neither. */
  readonly look?: 'framed' | 'lined' | 'plain';
  /** Terms above their values, for narrow columns. */
  readonly stacked?: boolean;
}

/** Facts as terms and values. */
export function DataList({ rows, look = 'framed', stacked = false }: DataListProps) {
  return (
    <dl className={classes.list} data-look={look} data-stacked={stacked || undefined}>
      {rows.map((row) => (
        <div key={row.id} className={classes.row}>
          <dt>{row.term}</dt>
          <dd>
            <span className={classes.value}>{row.description}</span>
            {row.aside !== undefined && <span className={classes.aside}>{row.aside}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
