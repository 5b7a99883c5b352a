import { classNames } from './class-names.ts';
import classes from './count.module.css';

export interface CountProps {
  /** The figure, already written for the reader's language when it is a text. */
  readonly value: number | string;
  /** Somebody has to act: drawn in the action colour. */
  readonly urgent?: boolean;
  /** What is counted, for screen readers: "3 requests wait for your answer". */
  readonly label?: string;
}

/** A small figure beside a name in navigation, tabs and heads. */
export function Count({ value, urgent = false, label }: CountProps) {
  return (
    <span className={classNames(classes.count, urgent && classes.urgent)}>
      <span aria-hidden={label !== undefined || undefined}>{value}</span>
      {label !== undefined && <span className="sp-hidden">{label}</span>}
    </span>
  );
}
