import { useCallback, useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { readDraft, restoredDraft, storableDraft, watchDraft, writeDraft, type Json } from './draft-storage.ts';

const PAUSE_MS = 400;

export interface DraftState {
  /** Forgets the draft, after it was sent. */
  readonly clear: () => void;
  /** Whether all that was typed would survive a reload; a passage that names a place never does. */
  readonly isKept: boolean;
  /** Whether the value is another tab's, which also sends it. */
  readonly isTaken: boolean;
}

/**
 * What was typed, kept over a reload of the page and shared with the other tabs of this browser: a tab that is not being typed
 * in takes over what another one holds. Texts pass the location guard before the browser stores them; while the
 * guard is not loaded nothing is stored.
 * @param key - unique in the app, with the ids it is about: `request:${registrationId}`
 * @param initial - plain JSON
 */
export function useDraft<Value>(key: string, initial: Value): [Value, Dispatch<SetStateAction<Value>>, DraftState] {
  const [value, setValue] = useState<Value>(() => restoredDraft(readDraft(key), initial));
  const [isKept, setKept] = useState(true);
  const [taken, setTaken] = useState<{ readonly value: Value } | null>(null);
  const untouched = useRef(value);
  const first = useRef(initial);
  const isClosed = useRef(false);

  useEffect(() => {
    if (value === untouched.current) return undefined;
    isClosed.current = false;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void keep(key, value as Json, () => isCurrent && !isClosed.current).then((kept) => isCurrent && setKept(kept));
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, value]);

  useEffect(
    () =>
      watchDraft(key, (other) => {
        if (document.hasFocus()) return;
        const theirs = restoredDraft(other, first.current);
        untouched.current = theirs;
        setTaken({ value: theirs });
        setValue(theirs);
      }),
    [key],
  );

  const clear = useCallback(() => {
    isClosed.current = true;
    writeDraft(key, null);
  }, [key]);
  return [value, setValue, { clear, isKept, isTaken: taken?.value === value }];
}

async function keep(key: string, value: Json, isCurrent: () => boolean): Promise<boolean> {
  try {
    const { checkText } = await import('@spilno/location-guard');
    if (!isCurrent()) return true;
    let isWhole = true;
    const storable = storableDraft(value, (text) => {
      const namesPlace = checkText(text).length > 0;
      if (namesPlace) isWhole = false;
      return namesPlace;
    });
    return writeDraft(key, storable) && isWhole;
  } catch {
    return false;
  }
}
