import { useState } from 'react';
import { useDraft } from '../../../app/index.ts';
import { readFragment } from '../../../gql/index.ts';
import { ChangeEffectsParts, type ChangeEffects } from '../change-parts.ts';
import { type SetupAnswer } from '../ChangeOutcome.tsx';
import { type Setup } from '../setup-parts.ts';
import { type PreviewAnswer } from '../setup-previews.ts';

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
  /** What saving it would do; without it, or where nobody would notice, it is saved at once. */
  readonly preview?: (value: Value, version: number) => Promise<PreviewAnswer | Unreadable>;
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
  /** What was saved was looked at first and does nothing to anybody now. */
  readonly isWithoutEffect: boolean;
  /** What saving would do: shown before it is saved. */
  readonly effects: ChangeEffects | null;
  /** Shows first what it would do, if it does anything to anybody. */
  readonly save: () => Promise<void>;
  /** Saves after what it would do was shown. */
  readonly confirm: () => Promise<void>;
  /** Goes on changing; what was typed stays. */
  readonly reconsider: () => void;
  /** Fetches what is stored now; what was typed stays. */
  readonly refresh: () => void;
  /** Goes back to what is stored. */
  readonly drop: () => void;
  /** Keeps what was typed, to be saved over what is stored now. */
  readonly keepMine: () => void;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A part of the set-up that is changed and saved by itself, whatever happens to the others meanwhile. */
export function useSection<Value>({ name, setup, read, send, preview, reload, inMemory = false }: SectionOrder<Value>): Section<Value> {
  const [kept, setKept, { clear }] = useDraft<Edited<Value> | null>(`setup:${setup.slug}:${name}`, null);
  const [held, setHeld] = useState<Edited<Value> | null>(null);
  const [edited, setEdited] = inMemory ? [held, setHeld] : [kept, setKept];
  const [answer, setAnswer] = useState<SectionAnswer | null>(null);
  const [effects, setEffects] = useState<ChangeEffects | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [isWithoutEffect, setWithoutEffect] = useState(false);
  const stored = read(setup);
  const value = edited?.value ?? stored;
  const drop = () => {
    clear();
    setEdited(null);
    setAnswer(null);
    setEffects(null);
  };
  /** Asks over the version that is stored now, unless somebody changed this very section. */
  const asked = async <Outcome extends { readonly __typename: string }>(ask: (value: Value, version: number) => Promise<Outcome>): Promise<Outcome> => {
    const outcome = await ask(value, setup.version);
    if (outcome.__typename !== 'StaleVersion') return outcome;
    const latest = await reload();
    return latest && same(read(latest), edited?.base ?? stored) ? ask(value, latest.version) : outcome;
  };
  const confirm = async (): Promise<void> => {
    setSaving(true);
    setAnswer(null);
    setEffects(null);
    const outcome = await asked(send);
    if (outcome.__typename === 'EventSetup') {
      await reload();
      drop();
    }
    setAnswer(outcome);
    setSaving(false);
  };
  const save = async (): Promise<void> => {
    setWithoutEffect(false);
    if (!preview) return confirm();
    setSaving(true);
    setAnswer(null);
    const found = await asked(preview);
    if (found.__typename === 'EventChangePreview') {
      const would = readFragment(ChangeEffectsParts, found).effects;
      if (would.length === 0) {
        setWithoutEffect(true);
        return confirm();
      }
      setEffects(would);
    } else setAnswer(found);
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
      setEffects(null);
      setEdited({ value: next, base });
    },
    isDirty: edited !== null,
    isConflicting: !isSaving && edited !== null && !same(edited.base, stored),
    isSaving,
    answer,
    isWithoutEffect,
    effects,
    save,
    confirm,
    reconsider: () => setEffects(null),
    refresh: () => {
      setAnswer(null);
      void reload();
    },
    drop,
    keepMine: () => {
      setAnswer(null);
      setEffects(null);
      setEdited({ value, base: stored });
    },
  };
}
