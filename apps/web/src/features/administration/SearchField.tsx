import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './administration.module.css';

const PAUSE_MS = 250;

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Text that goes into the address a moment after the last key. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onChange(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return <TextInput className={classes.search} type="search" label={label} value={typed} maxLength={100} onChange={(event) => setTyped(event.currentTarget.value)} />;
}
