import { useState } from 'react';
import { mergeFields, sameJson as same, useDraft, type FormFields } from '../../../app/index.ts';
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

/** How two changes of one value are brought together, and how a part of it is taken from another. */
export interface Merging<Value> {
  /** What is stored now with what was changed here over it. */
  readonly merge: (base: Value, mine: Value, stored: Value) => { readonly value: Value; readonly conflicts: readonly string[] };
  /** The first value with one field, as `conflicts` names it, as the other has it. */
  readonly put: (into: Value, field: string, from: Value) => Value;
}

export interface SectionOrder<Value extends FormFields> extends SectionProps {
  readonly name: string;
  /** The section's part of what is stored, field by field; plain JSON. */
  readonly read: (setup: Setup) => Value;
  /**
   * Saves over the given version of the set-up.
   * @param accepted - key of the meetings that may lose their place by it
   */
  readonly send: (value: Value, version: number, accepted: string | null) => Promise<SectionAnswer>;
  /** What saving it would do; without it, or where nobody would notice, it is saved at once. */
  readonly preview?: (value: Value, version: number, accepted: string | null) => Promise<PreviewAnswer | Unreadable>;
  /** Other than field by field. */
  readonly merging?: Merging<Value>;
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
  /** Fields that somebody saved otherwise since they were changed here. Both values are kept until one is chosen. */
  readonly conflicts: readonly string[];
  /** What is stored with one field as it was changed here. */
  readonly withMine: (field: string) => Value;
  /** Settles one of them. */
  readonly choose: (field: string, which: 'stored' | 'mine') => void;
  readonly isSaving: boolean;
  readonly answer: SectionAnswer | null;
  /** What was saved was looked at first and does nothing to anybody now. */
  readonly isWithoutEffect: boolean;
  /** What saving would do: shown before it is saved. */
  readonly effects: ChangeEffects | null;
  /** Shows first what it would do, if it does anything to anybody. */
  readonly save: () => Promise<void>;
  /** The same although the meetings of the key lose their place. */
  readonly saveLosing: (key: string) => Promise<void>;
  /** What was saved last has taken places from meetings. */
  readonly isLosing: boolean;
  /** Saves after what it would do was shown. */
  readonly confirm: () => Promise<void>;
  /** Goes on changing; what was typed stays. */
  readonly reconsider: () => void;
  /** Fetches what is stored now; what was typed stays. */
  readonly refresh: () => void;
  /** Goes back to what is stored. */
  readonly drop: () => void;
}

const byField = <Value extends FormFields>(): Merging<Value> => ({ merge: mergeFields, put: (into, field, from) => ({ ...into, [field]: from[field] }) });

/** A part of the set-up that is changed and saved by itself, whatever happens to the others meanwhile. */
export function useSection<Value extends FormFields>({ name, setup, read, send, preview, reload, merging = byField(), inMemory = false }: SectionOrder<Value>): Section<Value> {
  const [kept, setKept, { clear }] = useDraft<Edited<Value> | null>(`setup:${setup.slug}:${name}`, null);
  const [held, setHeld] = useState<Edited<Value> | null>(null);
  const [edited, setEdited] = inMemory ? [held, setHeld] : [kept, setKept];
  const [answer, setAnswer] = useState<SectionAnswer | null>(null);
  const [effects, setEffects] = useState<ChangeEffects | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [isWithoutEffect, setWithoutEffect] = useState(false);
  const [accepted, setAccepted] = useState<string | null>(null);
  const [isLosing, setLosing] = useState(false);
  const stored = read(setup);
  const merge = (now: Value) => (edited ? merging.merge(edited.base, edited.value, now) : { value: now, conflicts: [] });
  const { value, conflicts } = merge(stored);
  /** Where the change begins from now on: at what is stored, but for the fields that are still to be chosen. */
  const rebased = (open: readonly string[]): Value => open.reduce((base, field) => merging.put(base, field, edited?.base ?? stored), stored);
  const drop = () => {
    clear();
    setEdited(null);
    setAnswer(null);
    setEffects(null);
    setAccepted(null);
  };
  /** Asks over the version that is stored now, with what others have changed meanwhile, unless somebody changed the same field. */
  const asked = async <Outcome extends { readonly __typename: string }>(ask: (value: Value, version: number) => Promise<Outcome>): Promise<Outcome> => {
    const outcome = await ask(value, setup.version);
    if (outcome.__typename !== 'StaleVersion') return outcome;
    const latest = await reload();
    if (!latest) return outcome;
    const merged = merge(read(latest));
    return merged.conflicts.length === 0 ? ask(merged.value, latest.version) : outcome;
  };
  const confirm = async (key: string | null): Promise<void> => {
    setSaving(true);
    setAnswer(null);
    setEffects(null);
    const outcome = await asked((of, version) => send(of, version, key));
    setLosing(key !== null && outcome.__typename === 'EventSetup');
    if (outcome.__typename === 'EventSetup') {
      await reload();
      drop();
    }
    setAnswer(outcome);
    setSaving(false);
  };
  const save = async (key: string | null): Promise<void> => {
    setWithoutEffect(false);
    setAccepted(key);
    if (!preview) return confirm(key);
    setSaving(true);
    setAnswer(null);
    const found = await asked((of, version) => preview(of, version, key));
    if (found.__typename === 'EventChangePreview') {
      const would = readFragment(ChangeEffectsParts, found).effects;
      if (would.length === 0) {
        setWithoutEffect(key === null);
        return confirm(key);
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
      if (same(next, stored)) return drop();
      setAnswer(null);
      setEffects(null);
      setEdited({ value: next, base: rebased(conflicts) });
    },
    isDirty: edited !== null,
    conflicts: isSaving ? [] : conflicts,
    withMine: (field) => merging.put(stored, field, value),
    choose: (field, which) => {
      setAnswer(null);
      setEffects(null);
      const left = conflicts.filter((one) => one !== field);
      const next = which === 'stored' ? merging.put(value, field, stored) : value;
      if (same(next, stored)) return drop();
      setEdited({ value: next, base: rebased(left) });
    },
    isSaving,
    answer,
    isWithoutEffect,
    effects,
    save: () => save(null),
    saveLosing: save,
    isLosing,
    confirm: () => confirm(accepted),
    reconsider: () => setEffects(null),
    refresh: () => {
      setAnswer(null);
      void reload();
    },
    drop,
  };
}
