import { Button, TextInput } from '@mantine/core';
import { Glyph } from '@spilno/ui';
import { IconPlus } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type BreakValue, type DayValue } from './programme-value.ts';
import { slotCount } from './slot-count.ts';
import { TimeField } from './TimeField.tsx';
import { timeOfDay } from './wall-time.ts';
import classes from './setup.module.css';

const MAX_BREAKS = 12;

export interface DayFieldsProps {
  readonly number: number;
  readonly day: DayValue;
  readonly slotMinutes: number;
  /** Path of the day within the input. */
  readonly path: string;
  /** Path of the field that was not taken. */
  readonly faulty: string | null;
  /** An event has at least one day. */
  readonly isOnly: boolean;
  readonly onChange: (day: DayValue) => void;
  readonly onRemove: () => void;
}

/** A date in words, "Tuesday 21 September"; empty while there is none. */
export function useDate(): (date: string) => string {
  const intl = useIntl();
  return (date) => (date ? intl.formatDate(`${date}T12:00:00Z`, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }) : '');
}

/** One day: its date, hours and breaks, and how many slots that makes. */
export function DayFields({ number, day, slotMinutes, path, faulty, isOnly, onChange, onRemove }: DayFieldsProps) {
  const intl = useIntl();
  const name = intl.formatMessage({ id: 'organiser.setup.days.day' }, { number });
  const weekday = useDate()(day.date);
  const setBreak = (at: number, pause: BreakValue | null) => onChange({ ...day, breaks: day.breaks.flatMap((other, index) => (index === at ? (pause ?? []) : other)) });
  const isOdd = faulty === path;
  return (
    <fieldset className={classes.day}>
      <legend>{weekday ? `${name}: ${weekday}` : name}</legend>
      <div className={classes.row}>
        <TextInput type="date" label={<FormattedMessage id="organiser.setup.date" />} value={day.date} error={isOdd || faulty === `${path}.date`} onChange={(event) => onChange({ ...day, date: event.currentTarget.value })} />
        <TimeField label={<FormattedMessage id="organiser.setup.days.from" />} value={day.startsAt} isFaulty={isOdd || faulty === `${path}.startsAt`} onChange={(startsAt) => onChange({ ...day, startsAt })} />
        <TimeField label={<FormattedMessage id="organiser.setup.days.to" />} value={day.endsAt} isFaulty={isOdd || faulty === `${path}.endsAt`} onChange={(endsAt) => onChange({ ...day, endsAt })} />
      </div>
      {day.breaks.length > 0 && (
        <ul className={classes.pauses}>
          {day.breaks.map((pause, at) => (
            <BreakFields key={at} pause={pause} dayName={name} path={`${path}.breaks.${at}`} faulty={faulty} onChange={(next) => setBreak(at, next)} />
          ))}
        </ul>
      )}
      <p className={classes.readBack}><FormattedMessage id="organiser.setup.days.makes" values={{ count: slotCount(readable(day), slotMinutes) }} /></p>
      <div className={classes.actions}>
        <Button size="sm" leftSection={<Glyph icon={IconPlus} />} disabled={day.breaks.length >= MAX_BREAKS} onClick={() => onChange({ ...day, breaks: [...day.breaks, { label: '', labelUk: '', startsAt: '', endsAt: '' }] })}>
          <FormattedMessage id="organiser.setup.days.addBreak" />
        </Button>
        {!isOnly && <Button size="sm" variant="subtle" onClick={onRemove}><FormattedMessage id="organiser.setup.days.removeDay" values={{ day: name }} /></Button>}
      </div>
    </fieldset>
  );
}

interface BreakFieldsProps extends Pick<DayFieldsProps, 'path' | 'faulty'> {
  readonly pause: BreakValue;
  readonly dayName: string;
  readonly onChange: (pause: BreakValue | null) => void;
}

function BreakFields({ pause, dayName, path, faulty, onChange }: BreakFieldsProps) {
  const intl = useIntl();
  const isOdd = faulty === path;
  return (
    <li className={classes.pause}>
      <TextInput label={<FormattedMessage id="organiser.setup.days.break" />} maxLength={60} value={pause.label} error={isOdd || faulty === `${path}.label`} onChange={(event) => onChange({ ...pause, label: event.currentTarget.value })} />
      <TextInput label={<FormattedMessage id="organiser.setup.days.breakUk" />} lang="uk" maxLength={60} value={pause.labelUk} error={isOdd || faulty === `${path}.labelUk`} onChange={(event) => onChange({ ...pause, labelUk: event.currentTarget.value })} />
      <TimeField label={<FormattedMessage id="organiser.setup.days.from" />} value={pause.startsAt} isFaulty={isOdd || faulty === `${path}.startsAt`} onChange={(startsAt) => onChange({ ...pause, startsAt })} />
      <TimeField label={<FormattedMessage id="organiser.setup.days.to" />} value={pause.endsAt} isFaulty={isOdd || faulty === `${path}.endsAt`} onChange={(endsAt) => onChange({ ...pause, endsAt })} />
      <Button variant="subtle" aria-label={intl.formatMessage({ id: 'organiser.setup.days.removeBreak' }, { name: pause.label || '–', day: dayName })} onClick={() => onChange(null)}><FormattedMessage id="app.action.remove" /></Button>
    </li>
  );
}

const times = <Times extends { readonly startsAt: string; readonly endsAt: string }>(of: Times): Times => ({ ...of, startsAt: timeOfDay(of.startsAt) ?? '', endsAt: timeOfDay(of.endsAt) ?? '' });

const readable = (day: DayValue): DayValue => ({ ...times(day), breaks: day.breaks.map(times) });
