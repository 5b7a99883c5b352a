import { type Saving } from '@spilno/ui';
import { useCallback, useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { useDraft } from '../../app/index.ts';
import { saveRound, type Fields, type Fault, type SaveFields } from './save-round.ts';

const PAUSE_MS = 900;
const RETRY_MS = 6_000;

export interface StepForm<Value extends Fields> {
  readonly value: Value;
  readonly setValue: Dispatch<SetStateAction<Value>>;
  /** Faults of the last attempt by path within the input, such as "owners.0.name". */
  readonly faults: ReadonlyMap<string, Fault>;
  /** A fault of the step as a whole: stale, closed, no connection. */
  readonly problem: Fault | null;
  /** What was saved all the same but looks odd. */
  readonly warnings: readonly { readonly field: string; readonly code: string }[];
  readonly saving: Saving;
  readonly savedAt: string | null;
  /** Saves what is not saved yet. @returns whether everything is */
  readonly flush: () => Promise<boolean>;
  /** Takes what somebody else saved meanwhile and keeps what was typed here. */
  readonly rebase: (stored: Value, version: number) => void;
}

export interface StepFormOptions<Value extends Fields> {
  /** Unique in the app: registration and step. */
  readonly draftKey: string;
  readonly version: number;
  /** What the server holds; its keys are those of the mutation's input. */
  readonly stored: Value;
  readonly save: SaveFields;
}

interface Outcome {
  readonly faults: ReadonlyMap<string, Fault>;
  readonly problem: Fault | null;
  readonly warnings: readonly { readonly field: string; readonly code: string }[];
}

const NONE: Outcome = { faults: new Map(), problem: null, warnings: [] };
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A step that saves itself. Only fields that differ are sent; one that is refused is left out and the rest is saved, so
 * that a passage which names a place costs nothing but itself.
 */
export function useStepForm<Value extends Fields>({ draftKey, version, stored, save }: StepFormOptions<Value>): StepForm<Value> {
  const [value, setValue, draft] = useDraft<Value>(`registration:${draftKey}`, stored);
  const [outcome, setOutcome] = useState<Outcome>(NONE);
  const [saving, setSaving] = useState<Saving>('clean');
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const latest = useRef(value);
  const onServer = useRef<Value>(stored);
  const versionNow = useRef(version);
  const running = useRef<Promise<boolean> | null>(null);
  latest.current = value;
  if (version > versionNow.current && !running.current) versionNow.current = version;
  const { clear } = draft;

  const attempt = useCallback(async (): Promise<boolean> => {
    const sent = latest.current;
    const changed = Object.fromEntries(Object.entries(sent).filter(([name, field]) => !same(field, onServer.current[name])));
    if (Object.keys(changed).length === 0) return true;
    setSaving('saving');
    const round = await saveRound(changed, versionNow.current, save);
    versionNow.current = round.version;
    onServer.current = { ...onServer.current, ...round.saved };
    setOutcome({ faults: round.faults, problem: round.problem, warnings: round.warnings });
    const isWhole = round.faults.size === 0 && round.problem === null;
    setSaving(isWhole ? 'saved' : round.isUnanswered ? 'offline' : 'failed');
    if (Object.keys(round.saved).length > 0) setSavedAt(new Date().toISOString());
    if (isWhole && same(latest.current, sent)) clear();
    return isWhole;
  }, [clear, save]);

  const flush = useCallback(async (): Promise<boolean> => {
    while (running.current) await running.current;
    running.current = attempt().finally(() => (running.current = null));
    return running.current;
  }, [attempt]);

  useEffect(() => {
    if (same(value, onServer.current)) return undefined;
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, flush]);

  useEffect(() => {
    if (saving !== 'offline') return undefined;
    const timer = setInterval(() => void flush(), RETRY_MS);
    return () => clearInterval(timer);
  }, [saving, flush]);

  const rebase = useCallback(
    (fresh: Value, freshVersion: number) => {
      const mine = Object.fromEntries(Object.entries(latest.current).filter(([name, field]) => !same(field, onServer.current[name])));
      onServer.current = fresh;
      versionNow.current = freshVersion;
      setOutcome(NONE);
      setValue({ ...fresh, ...mine });
    },
    [setValue],
  );

  return { value, setValue, ...outcome, saving, savedAt, flush, rebase };
}
