import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useEventChoices } from './use-event-choices.ts';

const PAUSE_MS = 250;

export interface EventSelectProps {
  readonly label: ReactNode;
  /** Slug of the chosen event. */
  readonly value: string | null;
  readonly onChange: (slug: string | null) => void;
  readonly placeholder?: string;
  readonly clearable?: boolean;
  readonly required?: boolean;
}

/** One of all events of the installation, found by typing a part of its name or slug. */
export function EventSelect({ label, value, onChange, placeholder, clearable = false, required = false }: EventSelectProps) {
  const intl = useIntl();
  const [typed, setTyped] = useState('');
  const [known, setKnown] = useState<Readonly<Record<string, string>>>({});
  const labelOf = (slug: string): string => known[slug] ?? slug;
  const isChosen = value !== null && typed === labelOf(value);
  const [search] = useDebouncedValue(isChosen ? '' : typed.trim(), PAUSE_MS);
  const choices = useEventChoices(search);
  const found = choices.map(({ slug, name }) => ({ value: slug, label: name }));
  const isMissing = value !== null && !choices.some(({ slug }) => slug === value);
  return (
    <Select
      label={label}
      placeholder={placeholder}
      clearable={clearable}
      required={required}
      withAsterisk={false}
      searchable
      data={isMissing ? [...found, { value, label: labelOf(value) }] : found}
      // The API has searched; the chosen one stays among what it found.
      filter={({ options }) => options}
      nothingFoundMessage={intl.formatMessage({ id: 'administration.events.noneFound' })}
      value={value}
      onSearchChange={setTyped}
      onChange={(slug, option) => {
        if (slug && option) setKnown((old) => ({ ...old, [slug]: option.label }));
        onChange(slug);
      }}
    />
  );
}
