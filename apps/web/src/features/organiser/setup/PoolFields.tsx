import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { Glyph } from '@spilno/ui';
import { IconPlus } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useLanguages } from '../../registration/index.ts';
import { FigureField } from './FigureField.tsx';
import { TYPE_CODES, useTypeName } from './participant-types.ts';
import { type AbsenceValue, type PoolValue } from './pool-value.ts';
import { TimeField } from './TimeField.tsx';
import classes from './setup.module.css';

const MAX_ABSENCES = 60;
const MAX_PEOPLE = 200;

export interface PoolFieldsProps {
  readonly pool: PoolValue;
  /** Days of the event, YYYY-MM-DD. */
  readonly days: readonly string[];
  /** Path of the pool within the input. */
  readonly path: string;
  /** Path of the field that was not taken. */
  readonly faulty: string | null;
  readonly onChange: (pool: PoolValue) => void;
  readonly onRemove: () => void;
}

/** One pool: its name, whom it serves, how many there are and when some are away. */
export function PoolFields({ pool, days, path, faulty, onChange, onRemove }: PoolFieldsProps) {
  const intl = useIntl();
  const say = (id: string) => intl.formatMessage({ id });
  const isEscort = pool.kind === 'escort';
  const title = say(isEscort ? 'organiser.setup.pools.escorts' : 'organiser.setup.pools.interpreters');
  const legend = pool.name && pool.name !== title ? `${title}: ${pool.name}` : title;
  const setAbsence = (at: number, absence: AbsenceValue | null) => onChange({ ...pool, absences: pool.absences.flatMap((other, index) => (index === at ? (absence ?? []) : other)) });
  return (
    <fieldset className={classes.day}>
      <legend>{legend}</legend>
      {isEscort ? <EscortTypes pool={pool} onChange={onChange} /> : <Languages pool={pool} isFaulty={faulty === `${path}.languages`} onChange={onChange} />}
      <div className={classes.row}>
        <TextInput label={say('organiser.setup.pools.name')} maxLength={60} value={pool.name} error={faulty === `${path}.name`} onChange={(event) => onChange({ ...pool, name: event.currentTarget.value })} />
        <FigureField label={say('organiser.setup.pools.size')} value={pool.size} min={0} max={MAX_PEOPLE} isFaulty={faulty === `${path}.size`} onChange={(size) => onChange({ ...pool, size })} />
      </div>
      {pool.absences.length > 0 && (
        <ul className={classes.pauses}>
          {pool.absences.map((absence, at) => (
            <AbsenceFields key={at} absence={absence} days={days} path={`${path}.absences.${at}`} faulty={faulty} poolName={legend} onChange={(next) => setAbsence(at, next)} />
          ))}
        </ul>
      )}
      <div className={classes.actions}>
        <Button size="sm" leftSection={<Glyph icon={IconPlus} />} disabled={pool.absences.length >= MAX_ABSENCES} onClick={() => onChange({ ...pool, absences: [...pool.absences, { date: days[0] ?? '', startsAt: '', endsAt: '', away: 1 }] })}>
          <FormattedMessage id="organiser.setup.pools.addAbsence" />
        </Button>
        <Button size="sm" variant="subtle" onClick={onRemove}><FormattedMessage id="organiser.setup.pools.remove" values={{ name: pool.name || title }} /></Button>
      </div>
    </fieldset>
  );
}

/** A name that was not given yet follows from the two languages. */
function Languages({ pool, isFaulty, onChange }: Pick<PoolFieldsProps, 'pool' | 'onChange'> & { readonly isFaulty: boolean }) {
  const intl = useIntl();
  const choices = useLanguages(pool.languages.filter((code) => code !== ''));
  const labelOf = (code: string | undefined) => choices.find(({ value }) => value === code)?.label ?? '';
  const nameOf = (languages: readonly string[]) => (languages.every((code) => code !== '') ? languages.map(labelOf).join(' – ') : '');
  const choose = (at: number, code: string | null) => {
    const languages = pool.languages.map((other, index) => (index === at ? (code ?? '') : other));
    const isOwnName = pool.name !== '' && pool.name !== nameOf(pool.languages);
    onChange({ ...pool, languages, name: isOwnName ? pool.name : nameOf(languages) });
  };
  return (
    <div className={classes.two}>
      {[0, 1].map((at) => (
        <Select
          key={at}
          searchable
          label={intl.formatMessage({ id: at === 0 ? 'organiser.setup.pools.firstLanguage' : 'organiser.setup.pools.secondLanguage' })}
          data={choices.filter(({ value }) => value !== pool.languages[1 - at])}
          value={pool.languages[at] || null}
          error={isFaulty}
          onChange={(code) => choose(at, code)}
        />
      ))}
    </div>
  );
}

function EscortTypes({ pool, onChange }: Pick<PoolFieldsProps, 'pool' | 'onChange'>) {
  const typeName = useTypeName();
  const toggle = (code: string, isOn: boolean) => onChange({ ...pool, participantTypes: TYPE_CODES.filter((other) => (other === code ? isOn : pool.participantTypes.includes(other))) });
  return (
    <>
      <p className={classes.hint}><FormattedMessage id="organiser.setup.pools.escortsHint" /></p>
      <div className={classes.checks}>
        {TYPE_CODES.map((code) => (
          <Checkbox key={code} label={typeName(code)} checked={pool.participantTypes.includes(code)} onChange={(event) => toggle(code, event.currentTarget.checked)} />
        ))}
      </div>
    </>
  );
}

interface AbsenceFieldsProps extends Pick<PoolFieldsProps, 'days' | 'path' | 'faulty'> {
  readonly absence: AbsenceValue;
  readonly poolName: string;
  readonly onChange: (absence: AbsenceValue | null) => void;
}

function AbsenceFields({ absence, days, path, faulty, poolName, onChange }: AbsenceFieldsProps) {
  const intl = useIntl();
  const say = (id: string, values: Record<string, string> = {}) => intl.formatMessage({ id }, values);
  const dayName = (date: string) => intl.formatDate(`${date}T12:00:00Z`, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });
  return (
    <li className={classes.absence}>
      <Select label={say('organiser.setup.pools.day')} allowDeselect={false} data={days.map((date) => ({ value: date, label: dayName(date) }))} value={absence.date} error={faulty === `${path}.date`} onChange={(date) => date && onChange({ ...absence, date })} />
      <TimeField label={say('organiser.setup.days.from')} value={absence.startsAt} isFaulty={faulty === `${path}.startsAt`} onChange={(startsAt) => onChange({ ...absence, startsAt })} />
      <TimeField label={say('organiser.setup.days.to')} value={absence.endsAt} isFaulty={faulty === `${path}.endsAt`} onChange={(endsAt) => onChange({ ...absence, endsAt })} />
      <FigureField label={say('organiser.setup.pools.away')} value={absence.away} min={1} max={MAX_PEOPLE} isFaulty={faulty === `${path}.away`} onChange={(away) => onChange({ ...absence, away })} />
      <Button variant="subtle" aria-label={say('organiser.setup.pools.removeAbsence', { name: poolName, day: absence.date ? dayName(absence.date) : '–' })} onClick={() => onChange(null)}><FormattedMessage id="app.action.remove" /></Button>
    </li>
  );
}
