import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import classes from './toast.module.css';
import { Toast, type ToastUndo } from './toast.tsx';

/** What an action has to say. */
export interface ToastMessage {
  /** The result in one sentence. */
  readonly message: ReactNode;
  readonly undo?: ToastUndo;
}

type Show = (message: ToastMessage) => void;

const ToastContext = createContext<Show>(() => undefined);

/** Shows a toast; a newer one replaces it. */
export const useToast = (): Show => useContext(ToastContext);

export interface ToastProviderProps {
  /** How long a toast stays, in milliseconds; it waits while the pointer or the focus is on it. */
  readonly durationMilliseconds?: number;
  readonly children: ReactNode;
}

interface Shown extends ToastMessage {
  readonly sequence: number;
}

/** Holds the one toast of the application in a polite live region. */
export function ToastProvider({ durationMilliseconds = 8000, children }: ToastProviderProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [held, setHeld] = useState(false);
  const sequence = useRef(0);
  const show = useCallback<Show>((message) => {
    sequence.current += 1;
    setHeld(false);
    setShown({ ...message, sequence: sequence.current });
  }, []);
  useEffect(() => {
    if (!shown || held) return undefined;
    const timer = setTimeout(() => setShown(null), durationMilliseconds);
    return () => clearTimeout(timer);
  }, [shown, held, durationMilliseconds]);
  const undo = useMemo<ToastUndo | undefined>(() => {
    if (!shown?.undo) return undefined;
    const { label, onUndo } = shown.undo;
    return {
      label,
      onUndo: () => {
        setShown(null);
        onUndo();
      },
    };
  }, [shown]);
  return (
    <ToastContext.Provider value={show}>
      {children}
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
