import { TextInput } from '@mantine/core';
import { type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useTime } from '../../../app/index.ts';
import { TimeField } from './TimeField.tsx';
import { instantOf, type WallTime } from './wall-time.ts';
import classes from './setup.module.css';

export interface InstantFieldProps {
  readonly label: ReactNode;
  /** What it does. */
  readonly description: ReactNode;
  /** What holds when nothing is set. */
  readonly none: ReactNode;
  readonly timeZone: string;
  readonly value: WallTime;
  readonly isFaulty: boolean;
  readonly onChange: (value: WallTime) => void;
}

/** A date and a time of the event's zone, read back in words; both empty mean none. */
export function InstantField({ label, description, none, timeZone, value, isFaulty, onChange }: InstantFieldProps) {
  const { dayTime, zone } = useTime(timeZone);
  const instant = instantOf(value, timeZone);
  return (
    <fieldset className={classes.instant}>
      <legend>{label}</legend>
      <p className={classes.hint}>{description}</p>
      <div className={classes.row}>
        <TextInput type="date" label={<FormattedMessage id="organiser.setup.date" />} value={value.date} error={isFaulty && !value.date} onChange={(event) => onChange({ ...value, date: event.currentTarget.value })} />
        <TimeField label={<FormattedMessage id="organiser.setup.time" />} value={value.time} isFaulty={isFaulty} onChange={(time) => onChange({ ...value, time })} />
      </div>
      <p className={classes.readBack}>
        {instant === undefined ? <FormattedMessage id="organiser.setup.needsBoth" /> : instant === null ? none : `${dayTime(instant)}, ${zone(instant)}`}
      </p>
    </fieldset>
  );
}
