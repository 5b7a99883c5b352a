import { Button } from '@mantine/core';
import { Glyph, Note } from '@spilno/ui';
import { IconPlus } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTypedMutation, useTypedQuestion } from '../../../app/index.ts';
import { OrganiserSetProgrammeDocument } from '../setup-changes.ts';
import { OrganiserPreviewProgrammeDocument } from '../setup-previews.ts';
import { DayFields, useDate } from './DayFields.tsx';
import { faultyField } from './faulty-field.ts';
import { FigureField } from './FigureField.tsx';
import { ofDay, programmeMerging } from './programme-merge.ts';
import { programmeOf, sentProgramme, unreadableTime, withNextDay, type DayValue, type ProgrammeValue } from './programme-value.ts';
import { SetupSection } from './SetupSection.tsx';
import { unreadable, useSection, type SectionProps, type Unreadable } from './use-section.ts';
import classes from './setup.module.css';

const MAX_DAYS = 14;

/** Days with their hours and breaks, and how long a slot is. */
export function ProgrammeSection(props: SectionProps) {
  const intl = useIntl();
  const [run] = useTypedMutation(OrganiserSetProgrammeDocument);
  const ask = useTypedQuestion(OrganiserPreviewProgrammeDocument);
  const section = useSection<ProgrammeValue>({
    ...props,
    name: 'programmeByDay',
    read: programmeOf,
    merging: programmeMerging,
    send: (programme, version, accepted) => readable(programme, () => run({ input: { eventSlug: props.setup.slug, version, accepted, ...sentProgramme(programme) } })),
    preview: (programme, version, accepted) => readable(programme, () => ask({ input: { eventSlug: props.setup.slug, version, accepted, ...sentProgramme(programme) } })),
  });
  const { value, set } = section;
  const faulty = faultyField(section.answer);
  const slotLabel = intl.formatMessage({ id: 'organiser.setup.days.slot' });
  const setDay = (at: number, day: DayValue | null) => set((old) => ({ ...old, days: old.days.flatMap((other, index) => (index === at ? (day ?? []) : other)) }));
  return (
    <SetupSection id="days" title={<FormattedMessage id="organiser.setup.days.title" />} hint={<FormattedMessage id="organiser.setup.days.hint" />} section={section} fieldLabels={useLabels(value, slotLabel)} facts={useFacts(slotLabel)} conflictLabel={useDayLabel(value)}>
      {props.setup.hasPublishedSchedule && <Note tone="info"><FormattedMessage id="organiser.setup.days.published" /></Note>}
      <div className={classes.row}>
        <FigureField label={slotLabel} value={value.slotMinutes} min={5} max={240} isFaulty={faulty === 'slotMinutes'} onChange={(slotMinutes) => set((old) => ({ ...old, slotMinutes }))} />
      </div>
      {value.days.map((day, at) => (
        <DayFields key={day.key} number={at + 1} day={day} slotMinutes={value.slotMinutes} path={`days.${at}`} faulty={faulty} isOnly={value.days.length === 1} onChange={(next) => setDay(at, next)} onRemove={() => setDay(at, null)} />
      ))}
      <div className={classes.actions}>
        <Button leftSection={<Glyph icon={IconPlus} />} disabled={value.days.length >= MAX_DAYS} onClick={() => set(withNextDay)}><FormattedMessage id="organiser.setup.days.add" /></Button>
      </div>
    </SetupSection>
  );
}

/** Asks nothing while a time cannot be read. */
async function readable<Outcome>(programme: ProgrammeValue, ask: () => Promise<Outcome>): Promise<Outcome | Unreadable> {
  const odd = unreadableTime(programme);
  return odd ? unreadable(odd) : ask();
}

/** Names every field of the programme as the page does. */
function useLabels({ days }: ProgrammeValue, slotLabel: string): Record<string, string> {
  const intl = useIntl();
  const words = {
    date: intl.formatMessage({ id: 'organiser.setup.date' }),
    startsAt: intl.formatMessage({ id: 'organiser.setup.days.from' }),
    endsAt: intl.formatMessage({ id: 'organiser.setup.days.to' }),
    label: intl.formatMessage({ id: 'organiser.setup.days.break' }),
    labelUk: intl.formatMessage({ id: 'organiser.setup.days.breakUk' }),
  };
  const labels: Record<string, string> = { slotMinutes: slotLabel };
  for (const [at, day] of days.entries()) {
    const name = intl.formatMessage({ id: 'organiser.setup.days.day' }, { number: at + 1 });
    labels[`days.${at}`] = name;
    for (const field of ['date', 'startsAt', 'endsAt'] as const) labels[`days.${at}.${field}`] = `${name}, ${words[field]}`;
    for (const [index, pause] of day.breaks.entries()) {
      const place = `days.${at}.breaks.${index}`;
      labels[place] = `${name}, ${pause.label || words.label}`;
      for (const field of ['label', 'labelUk', 'startsAt', 'endsAt'] as const) labels[`${place}.${field}`] = `${name}, ${pause.label || words.label}, ${words[field]}`;
    }
  }
  return labels;
}

/** A day by its stored date; a new one by its number. */
function useDayName(): (key: string, days: ProgrammeValue['days']) => string {
  const intl = useIntl();
  const inWords = useDate();
  return (key, days) => (key.startsWith('new ') ? intl.formatMessage({ id: 'organiser.setup.days.day' }, { number: days.findIndex((day) => day.key === key) + 1 }) : inWords(key));
}

/** What a whole day is called that one organiser changed and another took away. */
function useDayLabel({ days }: ProgrammeValue): (field: string) => string | undefined {
  const name = useDayName();
  return (field) => {
    const of = ofDay(field);
    return of?.field === null ? name(of.key, days) : undefined;
  };
}

function useFacts(slotLabel: string): (programme: ProgrammeValue) => Record<string, string> {
  const intl = useIntl();
  const dayName = useDayName();
  const words = {
    date: intl.formatMessage({ id: 'organiser.setup.date' }),
    startsAt: intl.formatMessage({ id: 'organiser.setup.days.from' }),
    endsAt: intl.formatMessage({ id: 'organiser.setup.days.to' }),
    breaks: intl.formatMessage({ id: 'organiser.setup.days.breaks' }),
  };
  return ({ slotMinutes, days }) => ({
    [slotLabel]: String(slotMinutes),
    ...Object.fromEntries(
      days.flatMap(({ key, breaks, ...day }) => {
        const name = dayName(key, days);
        return [
          ...(['date', 'startsAt', 'endsAt'] as const).map((field) => [`${name}, ${words[field]}`, day[field]]),
          [`${name}, ${words.breaks}`, intl.formatList(breaks.map(({ label, labelUk, startsAt, endsAt }) => `${labelUk ? `${label} (${labelUk})` : label} ${startsAt}–${endsAt}`), { type: 'unit' })],
        ];
      }),
    ),
  });
}
