import { type Saving } from '@spilno/ui';
import { useCallback, useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { mergeFields, sameJson as same, useDraft, type ListKeys } from '../../app/index.ts';
import { saveRound, type Fields, type Fault, type Problem, type SaveFields } from './save-round.ts';

const PAUSE_MS = 900;
const RETRY_MS = 6_000;

export interface StepForm<Value extends Fields> {
  readonly value: Value;
  readonly setValue: Dispatch<SetStateAction<Value>>;
  /** Faults of the last attempt by path within the input, such as "owners.0.name". */
  readonly faults: ReadonlyMap<string, Fault>;
  /** A fault of the step as a whole: stale, closed, no connection. */
  readonly problem: Problem | null;
  /** What was saved all the same but looks odd. */
  readonly warnings: readonly { readonly field: string; readonly code: string }[];
  readonly saving: Saving;
  readonly savedAt: string | null;
  /** Saves what is not saved yet. @returns whether everything is */
  readonly flush: () => Promise<boolean>;
  /** Fields that somebody else changed too, each in another way; they are not saved before one value of each is chosen. */
  readonly conflicts: readonly (keyof Value & string)[];
  /** What the server holds, as far as this form knows. */
  readonly known: Value;
  /** Settles a conflict. */
  readonly choose: (field: string, which: 'stored' | 'mine') => void;
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
  /** Lists of which two people may change different items; the same object at every call. */
  readonly lists?: ListKeys;
}

interface Outcome {
  readonly faults: ReadonlyMap<string, Fault>;
  readonly problem: Problem | null;
  readonly warnings: readonly { readonly field: string; readonly code: string }[];
}

/** What was typed, with what the server held when the typing began. */
type Typed<Value> = { readonly value: Value; readonly base: Value };

const NONE: Outcome = { faults: new Map(), problem: null, warnings: [] };

/**
 * A step that saves itself. Only fields that differ are sent; one that is refused is left out and the rest is saved, so
 * that a passage which names a place costs nothing but itself. What others saved meanwhile is merged field by field.
 */
export function useStepForm<Value extends Fields>({ draftKey, version, stored, save, lists }: StepFormOptions<Value>): StepForm<Value> {
  const [typed, setTyped, draft] = useDraft<Typed<Value>>(`registration:${draftKey}`, { value: stored, base: stored });
  const { value } = typed;
  const [begun] = useState(() => mergeFields(typed.base, typed.value, stored, lists));
  const [conflicts, setConflicts] = useState<readonly (keyof Value & string)[]>(begun.conflicts);
  const [outcome, setOutcome] = useState<Outcome>(NONE);
  const [saving, setSaving] = useState<Saving>('clean');
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const latest = useRef(value);
  const onServer = useRef<Value>(stored);
  const unsettled = useRef(conflicts);
  unsettled.current = conflicts;
  const versionNow = useRef(version);
  const running = useRef<Promise<boolean> | null>(null);
  latest.current = value;
  if (version > versionNow.current && !running.current) versionNow.current = version;
  const { clear, isTaken } = draft;
  const setValue = useCallback<Dispatch<SetStateAction<Value>>>(
    (next) => setTyped((before) => ({ value: typeof next === 'function' ? next(before.value) : next, base: onServer.current })),
    [setTyped],
  );
  // A draft of an earlier visit is brought together with what is stored now.
  useEffect(() => {
    if (!same(begun.value, latest.current)) setValue(begun.value);
  }, [begun, setValue]);

  const attempt = useCallback(async (): Promise<boolean> => {
    const sent = latest.current;
    const changed = Object.fromEntries(Object.entries(sent).filter(([name, field]) => !same(field, onServer.current[name]) && !unsettled.current.includes(name)));
    if (Object.keys(changed).length === 0) return unsettled.current.length === 0;
    setSaving('saving');
    const round = await saveRound(changed, versionNow.current, save);
    versionNow.current = round.version;
    onServer.current = { ...onServer.current, ...round.saved };
    setOutcome({ faults: round.faults, problem: round.problem, warnings: round.warnings });
    const isWhole = round.faults.size === 0 && round.problem === null;
    setSaving(isWhole ? 'saved' : round.isUnanswered ? 'offline' : 'failed');
    if (Object.keys(round.saved).length > 0) setSavedAt(new Date().toISOString());
    const isSettled = unsettled.current.length === 0;
    if (isWhole && isSettled && same(latest.current, sent)) clear();
    return isWhole && isSettled;
  }, [clear, save]);

  const flush = useCallback(async (): Promise<boolean> => {
    while (running.current) await running.current;
    running.current = attempt().finally(() => (running.current = null));
    return running.current;
  }, [attempt]);

  useEffect(() => {
    // What is typed in another tab is saved by it: saved here too, the two would stand in each other's way.
    if (isTaken || same(value, onServer.current)) return undefined;
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, isTaken, flush]);

  useEffect(() => {
    if (saving !== 'offline') return undefined;
    const timer = setInterval(() => void flush(), RETRY_MS);
    return () => clearInterval(timer);
  }, [saving, flush]);

  const rebase = useCallback(
    (fresh: Value, freshVersion: number) => {
      const merged = mergeFields(onServer.current, latest.current, fresh, lists);
      onServer.current = fresh;
      versionNow.current = freshVersion;
      setOutcome(NONE);
      setConflicts((before) => [...new Set([...before, ...merged.conflicts])].filter((name) => !same(merged.value[name], fresh[name])));
      setValue(merged.value);
    },
    [lists, setValue],
  );

  const choose = useCallback(
    (field: string, which: 'stored' | 'mine') => {
      setConflicts((before) => before.filter((name) => name !== field));
      setValue((before) => (which === 'stored' ? { ...before, [field]: onServer.current[field] } : { ...before }));
    },
    [setValue],
  );

  return { value, setValue, ...outcome, saving, savedAt, flush, conflicts, known: onServer.current, choose, rebase };
}
