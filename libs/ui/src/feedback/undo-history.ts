import { createContext, useContext, type ReactNode } from 'react';

/** Something done that can still be taken back. */
export interface UndoableAct {
  /** Stable key. */
  readonly id: number;
  /** What was done, in one sentence. */
  readonly message: ReactNode;
  /** When, in milliseconds since 1970. */
  readonly atMs: number;
}

/** What was done in this window and can still be taken back. */
export interface UndoHistory {
  /** Newest first, twenty at most. */
  readonly acts: readonly UndoableAct[];
  /** Takes an act back, once; without an id the newest. @returns whether there was one */
  readonly undo: (id?: number) => boolean;
}

export const UndoHistoryContext = createContext<UndoHistory>({ acts: [], undo: () => false });

/** The acts of this window that can still be taken back; they are forgotten with the window. */
export const useUndoHistory = (): UndoHistory => useContext(UndoHistoryContext);
