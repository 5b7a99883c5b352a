import { type ReactNode } from 'react';
import classes from './kbd.module.css';

export interface KbdProps {
  /** The key as it is written on the keyboard. */
  readonly children: ReactNode;
}

/** A key, drawn only where there is a keyboard; hidden from screen readers, which learn it from `aria-keyshortcuts`. */
export function Kbd({ children }: KbdProps) {
  return (
    <kbd className={classes.kbd} aria-hidden="true">
      {children}
    </kbd>
  );
}
