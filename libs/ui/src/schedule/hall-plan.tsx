import { type CSSProperties } from 'react';
import classes from './hall-plan.module.css';

export interface HallPlanProps {
  /** The plan in words: "Hall B, table 12 is in the first row, entrance below". */
  readonly label: string;
  /** Tables row by row, as they stand, by their number or name. */
  readonly rows: readonly (readonly string[])[];
  /** The table to find. */
  readonly marked?: string;
}

/** Where a table stands in its hall. */
export function HallPlan({ label, rows, marked }: HallPlanProps) {
  return (
    <div className={classes.plan} role="img" aria-label={label} style={{ '--tables': Math.max(...rows.map((row) => row.length)) } as CSSProperties}>
      {rows.map((row, index) => (
        <div key={index} className={classes.row}>
          {row.map((table) => (
            <span key={table} data-marked={table === marked || undefined}>
              {table}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
