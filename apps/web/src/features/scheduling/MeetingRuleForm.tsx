import { Button } from '@mantine/core';
import { type ReactNode } from 'react';
import classes from './board.module.css';

export interface MeetingRuleFormProps {
  readonly title: ReactNode;
  /** Something is ruled already: it is seen at once. */
  readonly isOpen: boolean;
  readonly hint: ReactNode;
  /** What the button does. */
  readonly keep: ReactNode;
  readonly isRunning: boolean;
  /** Why it was not kept. */
  readonly failure: ReactNode;
  readonly onKeep: () => void;
  /** The fields. */
  readonly children: ReactNode;
}

/** Something that an organiser rules about one meeting, folded away until it is wanted. */
export function MeetingRuleForm({ title, isOpen, hint, keep, isRunning, failure, onKeep, children }: MeetingRuleFormProps) {
  return (
    <details className={classes.changes} open={isOpen}>
      <summary>{title}</summary>
      <form
        className={classes.stack}
        onSubmit={(event) => {
          event.preventDefault();
          onKeep();
        }}
      >
        {children}
        <p className={classes.quiet}>{hint}</p>
        {failure}
        <Button type="submit" loading={isRunning}>{keep}</Button>
      </form>
    </details>
  );
}
