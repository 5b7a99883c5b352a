import { useState } from 'react';
import { useDraft } from '../../../app/index.ts';
import { type SetupAnswer } from '../ChangeOutcome.tsx';
import { type Setup } from '../setup-parts.ts';

/** Something typed cannot be read, so that nothing was sent. */
export interface Unreadable {
  readonly __typename: 'Unreadable';
  /** Path of the field within the input. */
  readonly field: string;
}

export type SectionAnswer = SetupAnswer | Unreadable;

export const unreadable = (field: string): Unreadable => ({ __typename: 'Unreadable', field });

/** What a section of the set-up is given. */
export interface SectionProps {
  readonly setup: Setup;
  /** Fetches what is stored now. */
  readonly reload: () => Promise<Setup | null>;
}

export interface SectionOrder<Value> extends SectionProps {
  readonly name: string;
  /** The section's part of what is stored; plain JSON. */
  readonly read: (setup: Setup) => Value;
  /** Saves over the given version of the set-up. */
  readonly send: (value: Value, version: number) => Promise<SectionAnswer>;
  /** Texts that may name a place are kept in memory alone. */
  readonly inMemory?: boolean;
}

/** What was changed, and what stood there when the change began. */
type Edited<Value> = { readonly value: Value; readonly base: Value };

export interface Section<Value> {
  readonly value: Value;
  readonly stored: Value;
  readonly set: (change: (before: Value) => Value) => void;
  readonly isDirty: boolean;
  /** Somebody saved other values of this section since the change began: both are kept until one is chosen. */
  readonly isConflicting: boolean;
  readonly isSaving: boolean;
  readonly answer: SectionAnswer | null;
  readonly save: () => Promise<void>;
  /** Fetches what is stored now; what was typed stays. */
  readonly refresh: () => void;
  /** Goes back to what is stored. */
  readonly drop: () => void;
  /** Keeps what was typed, to be saved over what is stored now. */
  readonly keepMine: () => void;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A part of the set-up that is changed and saved by itself, whatever happens to the others meanwhile. */
export function useSection<Value>({ name, setup, read, send, reload, inMemory = false }: SectionOrder<Value>): Section<Value> {
  const [kept, setKept, { clear }] = useDraft<Edited<Value> | null>(`setup:${setup.slug}:${name}`, null);
  const [held, setHeld] = useState<Edited<Value> | null>(null);
  const [edited, setEdited] = inMemory ? [held, setHeld] : [kept, setKept];
  const [answer, setAnswer] = useState<SectionAnswer | null>(null);
  const [isSaving, setSaving] = useState(false);
  const stored = read(setup);
  const value = edited?.value ?? stored;
  const drop = () => {
    clear();
    setEdited(null);
    setAnswer(null);
  };
  const save = async (): Promise<void> => {
    setSaving(true);
    setAnswer(null);
    let outcome = await send(value, setup.version);
    if (outcome.__typename === 'StaleVersion') {
      const latest = await reload();
      if (latest && same(read(latest), edited?.base ?? stored)) outcome = await send(value, latest.version);
    }
    if (outcome.__typename === 'EventSetup') {
      await reload();
      drop();
    }
    setAnswer(outcome);
    setSaving(false);
  };
  return {
    value,
    stored,
    set: (change) => {
      const next = change(value);
      const base = edited?.base ?? stored;
      if (same(next, stored)) return drop();
      setAnswer(null);
      setEdited({ value: next, base });
    },
    isDirty: edited !== null,
    isConflicting: !isSaving && edited !== null && !same(edited.base, stored),
    isSaving,
    answer,
    save,
    refresh: () => {
      setAnswer(null);
      void reload();
    },
    drop,
    keepMine: () => {
      setAnswer(null);
      setEdited({ value, base: stored });
    },
  };
}
