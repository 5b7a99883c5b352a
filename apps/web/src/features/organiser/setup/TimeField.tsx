import { TextInput } from '@mantine/core';
import { type ReactNode } from 'react';
import { timeOfDay } from './wall-time.ts';

export interface TimeFieldProps {
  readonly label: ReactNode;
  /** "HH:MM", or what is being typed. */
  readonly value: string;
  readonly isFaulty?: boolean;
  readonly onChange: (value: string) => void;
}

/** A time of day, 24 hours, in the zone of the event; "9.30" becomes "09:30". */
export function TimeField({ label, value, isFaulty = false, onChange }: TimeFieldProps) {
  return (
    <TextInput
      label={label}
      value={value}
      placeholder="00:00"
      maxLength={5}
      inputMode="numeric"
      error={isFaulty}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => {
        const read = timeOfDay(value);
        if (read !== undefined && read !== value) onChange(read);
      }}
    />
  );
}
