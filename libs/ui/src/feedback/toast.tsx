import { type ReactNode } from 'react';
import classes from './toast.module.css';

/** A way back, for eight seconds. */
export interface ToastUndo {
  /** "Undo". */
  readonly label: string;
  /** Called at most once; the toast goes away by itself. */
  readonly onUndo: () => void;
}

export interface ToastProps {
  /** The result of an action: "Wren 2 moved to No thanks. They are not told." */
  readonly children: ReactNode;
  /** The way back; left out: there is none. */
  readonly undo?: ToastUndo;
}

/** The result of an action, at the bottom in the middle. Errors never stand here but next to what failed. */
export function Toast({ children, undo }: ToastProps) {
  return (
    <div className={classes.toast}>
      <span className={classes.words}>{children}</span>
      {undo && (
        <button type="button" className={classes.undo} onClick={undo.onUndo}>
          {undo.label}
        </button>
      )}
    </div>
  );
}
