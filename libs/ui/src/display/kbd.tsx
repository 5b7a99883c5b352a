import { type ReactNode } from 'react';
import classes from './kbd.module.css';

export interface KbdProps {
  /** The key as it is written on the keyboard. */
  readonly children: ReactNode;
  /** Drawn also where no keyboard is expected: in a list of keys. */
  readonly always?: boolean;
}

/** A key, drawn only where there is a keyboard; hidden from screen readers, which learn it from `aria-keyshortcuts`. */
export function Kbd({ children, always = false }: KbdProps) {
  return (
    <kbd className={classes.kbd} data-always={always || undefined} aria-hidden="true">
      {children}
    </kbd>
  );
}
