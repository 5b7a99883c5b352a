import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useDraft } from '../../app/index.ts';
import { slugFrom } from './slug-from.ts';

/** What every new event is given by hand. */
export interface NewEventForm {
  readonly name: string;
  readonly nameUk: string;
  readonly slug: string;
  readonly city: string;
  readonly cityUk: string;
  /** YYYY-MM-DD, or empty. */
  readonly firstDay: string;
}

export interface NewEvent<Failure> {
  readonly form: NewEventForm;
  /** As typed, or made of the name. */
  readonly slug: string;
  readonly set: (part: Partial<NewEventForm>) => void;
  /** Drops what was kept of it, once it is made. */
  readonly forget: () => void;
  readonly failure: Failure | null;
  readonly setFailure: (failure: Failure) => void;
  /** What goes along with either way of making an event. */
  readonly input: { readonly slug: string; readonly name: string; readonly nameUk: string | null; readonly city: string | null; readonly cityUk: string | null };
}

/**
 * A new event while it is typed; the address follows the name until it is typed itself.
 * @param draftKey - what was typed survives a reload under it
 */
export function useNewEvent<Failure>(initial: NewEventForm, draftKey: string): NewEvent<Failure> {
  const [form, setForm, { clear }] = useDraft(draftKey, initial);
  const [failure, setFailure] = useState<Failure | null>(null);
  const set = (part: Partial<NewEventForm>) => {
    setFailure(null);
    setForm((old) => ({ ...old, ...part }));
  };
  const slug = form.slug || slugFrom(form.name);
  const text = (value: string) => value.trim() || null;
  return { form, slug, set, forget: clear, failure, setFailure, input: { slug, name: form.name, nameUk: text(form.nameUk), city: text(form.city), cityUk: text(form.cityUk) } };
}

export interface NewEventFieldsProps {
  readonly event: Pick<NewEvent<unknown>, 'form' | 'set'>;
  readonly labels: Readonly<Record<keyof NewEventForm, string>>;
  readonly hints: Readonly<Record<'firstDay' | 'slug' | 'city', ReactNode>>;
  /** Path of the field that was not taken. */
  readonly faulty: string | null;
  readonly isFirstDayRequired?: boolean;
}

/** Descriptions under the fields, so that the fields of a row stand in line. */
export const BELOW: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];
const MOST_LETTERS = 120;

/** The fields of a new event; the page around them lays them out. */
export function NewEventFields({ event: { form, set }, labels, hints, faulty, isFirstDayRequired = false }: NewEventFieldsProps) {
  const shared = (name: keyof NewEventForm) => ({ label: labels[name], error: faulty === name, value: form[name], maxLength: MOST_LETTERS });
  return (
    <>
      <TextInput {...shared('name')} required withAsterisk={false} onChange={(event) => set({ name: event.currentTarget.value })} />
      <TextInput {...shared('nameUk')} lang="uk" onChange={(event) => set({ nameUk: event.currentTarget.value })} />
      <TextInput {...shared('firstDay')} type="date" required={isFirstDayRequired} withAsterisk={false} inputWrapperOrder={BELOW} description={hints.firstDay} onChange={(event) => set({ firstDay: event.currentTarget.value })} />
      <TextInput {...shared('slug')} maxLength={60} inputWrapperOrder={BELOW} description={hints.slug} placeholder={slugFrom(form.name)} onChange={(event) => set({ slug: event.currentTarget.value.toLowerCase() })} />
      <TextInput {...shared('city')} inputWrapperOrder={BELOW} description={hints.city} onChange={(event) => set({ city: event.currentTarget.value })} />
      <TextInput {...shared('cityUk')} lang="uk" onChange={(event) => set({ cityUk: event.currentTarget.value })} />
    </>
  );
}
