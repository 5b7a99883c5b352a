import { type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import classes from './state-badge.module.css';

/** What a state means to the reader: done, somebody has to act, stop, running, not published, or quiet. */
export type Tone = 'ok' | 'warn' | 'danger' | 'info' | 'draft' | 'neutral';

export interface StateBadgeProps {
  /** The state in a word or two, from the closed set of its kind. */
  readonly children: ReactNode;
  /** Colour of the state; the word carries the meaning. */
  readonly tone?: Tone;
  /** `filled`: it happened. `hollow`: it waits. `none`: no dot, for a remark that is no state. */
  readonly dot?: 'filled' | 'hollow' | 'none';
  /** Strong ground instead of a soft one, for the version bar. */
  readonly strong?: boolean;
}

/** Dot and word. */
export function StateBadge({ children, tone = 'neutral', dot = 'filled', strong = false }: StateBadgeProps) {
  return (
    <span
      className={classNames(classes.badge, classes[tone], strong && classes.strong)}
      data-dot={dot}
      data-tone={tone}
    >
      <span className={classes.word}>{children}</span>
    </span>
  );
}
