import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import classes from './toast.module.css';
import { Toast, type ToastUndo } from './toast.tsx';
import { UndoHistoryContext, type UndoableAct, type UndoHistory } from './undo-history.ts';

const MOST_ACTS = 20;

/** What an action has to say. */
export interface ToastMessage {
  /** The result in one sentence. */
  readonly message: ReactNode;
  readonly undo?: ToastUndo;
}

/** A toast that was shown. */
export interface ToastHandle {
  /** Its way back no longer leads anywhere: it is offered no more, neither by the toast nor in the history, and the toast says why as long as it stands. */
  readonly withdraw: (why: ReactNode) => void;
}

type Show = (message: ToastMessage) => ToastHandle;

const NOWHERE: ToastHandle = { withdraw: () => undefined };
const ToastContext = createContext<Show>(() => NOWHERE);

/** Shows a toast; a newer one replaces it. */
export const useToast = (): Show => useContext(ToastContext);

export interface ToastProviderProps {
  /** How long a toast stays, in milliseconds; it waits while the pointer or the focus is on it. */
  readonly durationMilliseconds?: number;
  /** The pages that may show toasts. */
  readonly children: ReactNode;
}

interface Shown extends ToastMessage {
  readonly sequence: number;
}

/** Holds the one toast of the application in a polite live region, and remembers what can be undone after it has gone. */
export function ToastProvider({ durationMilliseconds = 8000, children }: ToastProviderProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [held, setHeld] = useState(false);
  const sequence = useRef(0);
  const { history, remember, forget } = useActs((id) => setShown((before) => (before?.sequence === id ? null : before)));
  const show = useCallback<Show>(
    (message) => {
      sequence.current += 1;
      setHeld(false);
      setShown({ ...message, sequence: sequence.current });
      if (message.undo) remember(sequence.current, message.message, message.undo.onUndo);
      const { current: id } = sequence;
      const withdraw = (why: ReactNode) => {
        if (forget(id)) setShown((before) => (before?.sequence === id ? { message: why, sequence: id } : before));
      };
      return { withdraw };
    },
    [remember, forget],
  );
  useEffect(() => {
    if (!shown || held) return undefined;
    const timer = setTimeout(() => setShown(null), durationMilliseconds);
    return () => clearTimeout(timer);
  }, [shown, held, durationMilliseconds]);
  const undo = useMemo<ToastUndo | undefined>(() => {
    if (!shown?.undo) return undefined;
    return { label: shown.undo.label, onUndo: () => void history.undo(shown.sequence) };
  }, [shown, history]);
  return (
    <ToastContext.Provider value={show}>
      <UndoHistoryContext.Provider value={history}>{children}</UndoHistoryContext.Provider>
      <div className={classes.region} role="status" aria-live="polite">
        {shown && (
          <div
            key={shown.sequence}
            onMouseEnter={() => setHeld(true)}
            onMouseLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <Toast undo={undo}>{shown.message}</Toast>
          </div>
        )}
      </div>
    </ToastContext.Provider>
  );
}

/** The acts that can be taken back; each is taken back at most once. */
function useActs(onUndone: (id: number) => void): { history: UndoHistory; remember: (id: number, message: ReactNode, onUndo: () => void) => void; forget: (id: number) => boolean } {
  const [acts, setActs] = useState<readonly UndoableAct[]>([]);
  const ways = useRef(new Map<number, () => void>());
  const undone = useRef(onUndone);
  useEffect(() => {
    undone.current = onUndone;
  });
  const remember = useCallback((id: number, message: ReactNode, onUndo: () => void) => {
    ways.current.set(id, onUndo);
    const forgotten = [...ways.current.keys()].slice(0, -MOST_ACTS);
    for (const old of forgotten) ways.current.delete(old);
    setActs((before) => [{ id, message, atMs: Date.now() }, ...before].slice(0, MOST_ACTS));
  }, []);
  const forget = useCallback((id: number): boolean => {
    if (!ways.current.delete(id)) return false;
    setActs((before) => before.filter((one) => one.id !== id));
    return true;
  }, []);
  const undo = useCallback(
    (id?: number): boolean => {
      const taken = id ?? Math.max(...ways.current.keys());
      const way = ways.current.get(taken);
      if (!way || !forget(taken)) return false;
      undone.current(taken);
      way();
      return true;
    },
    [forget],
  );
  return { history: useMemo(() => ({ acts, undo }), [acts, undo]), remember, forget };
}
