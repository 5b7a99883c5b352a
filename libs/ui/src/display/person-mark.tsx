import { initialsOf } from './organisation-mark.tsx';
import classes from './person-mark.module.css';

export interface PersonMarkProps {
  /** The person's name; its initials are drawn. */
  readonly name: string;
  /** 24 or 32 px. */
  readonly size?: 'sm' | 'md';
}

/** A person as initials in a circle; the name stands beside it or in the label of the control around it. */
export function PersonMark({ name, size = 'md' }: PersonMarkProps) {
  return <span className={classes.mark} data-size={size} data-initials={initialsOf(name)} aria-hidden="true" />;
}
