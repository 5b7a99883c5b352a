import { FormattedMessage, useIntl } from 'react-intl';
import { useTime, useTypedMutation, useTypedQuestion } from '../../../app/index.ts';
import { OrganiserSetDeadlinesDocument } from '../setup-changes.ts';
import { OrganiserPreviewDeadlinesDocument } from '../setup-previews.ts';
import { faultyField } from './faulty-field.ts';
import { InstantField } from './InstantField.tsx';
import { SetupSection } from './SetupSection.tsx';
import { unreadable, useSection, type SectionProps, type Unreadable } from './use-section.ts';
import { instantOf, wallTimeOf, type WallTime } from './wall-time.ts';
import classes from './setup.module.css';

const DEADLINES = [
  { field: 'registrationOpensAt', labelId: 'organiser.setup.deadlines.opens', hintId: 'organiser.setup.deadlines.opensHint', noneId: 'organiser.setup.deadlines.opensNone' },
  { field: 'registrationClosesAt', labelId: 'organiser.setup.deadlines.closes', hintId: 'organiser.setup.deadlines.closesHint', noneId: 'organiser.setup.deadlines.closesNone' },
  { field: 'wishesCloseAt', labelId: 'organiser.setup.deadlines.wishes', hintId: 'organiser.setup.deadlines.wishesHint', noneId: 'organiser.setup.deadlines.wishesNone' },
  { field: 'requestsCloseAt', labelId: 'organiser.setup.deadlines.requests', hintId: 'organiser.setup.deadlines.requestsHint', noneId: 'organiser.setup.deadlines.requestsNone' },
] as const;

type Deadlines = Record<(typeof DEADLINES)[number]['field'], WallTime>;

/** The deadlines in UTC, or the first that cannot be read. */
function instantsOf(deadlines: Deadlines, timeZone: string): Record<keyof Deadlines, string | null> | Unreadable {
  const odd = DEADLINES.find(({ field }) => instantOf(deadlines[field], timeZone) === undefined);
  if (odd) return unreadable(odd.field);
  const at = (field: keyof Deadlines): string | null => instantOf(deadlines[field], timeZone) ?? null;
  return { registrationOpensAt: at('registrationOpensAt'), registrationClosesAt: at('registrationClosesAt'), wishesCloseAt: at('wishesCloseAt'), requestsCloseAt: at('requestsCloseAt') };
}

/** Until when people can register, wish and ask. */
export function DeadlinesSection(props: SectionProps) {
  const intl = useIntl();
  const { timeZone, slug } = props.setup;
  const { dayTime } = useTime(timeZone);
  const [run] = useTypedMutation(OrganiserSetDeadlinesDocument);
  const ask = useTypedQuestion(OrganiserPreviewDeadlinesDocument);
  const section = useSection<Deadlines>({
    ...props,
    name: 'deadlines',
    read: (setup) => ({
      registrationOpensAt: wallTimeOf(setup.registrationOpensAt, timeZone),
      registrationClosesAt: wallTimeOf(setup.registrationClosesAt, timeZone),
      wishesCloseAt: wallTimeOf(setup.wishesCloseAt, timeZone),
      requestsCloseAt: wallTimeOf(setup.requestsCloseAt, timeZone),
    }),
    send: async (deadlines, version) => {
      const instants = instantsOf(deadlines, timeZone);
      return '__typename' in instants ? instants : run({ input: { eventSlug: slug, version, ...instants } });
    },
    preview: async (deadlines, version) => {
      const instants = instantsOf(deadlines, timeZone);
      return '__typename' in instants ? instants : ask({ input: { eventSlug: slug, version, ...instants } });
    },
  });
  const { value, set } = section;
  const faulty = faultyField(section.answer);
  const labels: Record<string, string> = Object.fromEntries(DEADLINES.map(({ field, labelId }) => [field, intl.formatMessage({ id: labelId })]));
  const inWords = (wall: WallTime) => {
    const instant = instantOf(wall, timeZone);
    return instant ? dayTime(instant) : `${wall.date} ${wall.time}`.trim();
  };
  return (
    <SetupSection
      id="deadlines"
      title={<FormattedMessage id="organiser.setup.deadlines.title" />}
      hint={<FormattedMessage id="organiser.setup.deadlines.hint" />}
      section={section}
      fieldLabels={labels}
      facts={(of) => Object.fromEntries(DEADLINES.map(({ field }) => [labels[field], inWords(of[field])]))}
    >
      <div className={classes.two}>
        {DEADLINES.map(({ field, hintId, noneId }) => (
          <InstantField key={field} label={labels[field]} description={intl.formatMessage({ id: hintId })} none={intl.formatMessage({ id: noneId })} timeZone={timeZone} value={value[field]} isFaulty={faulty === field} onChange={(wall) => set((old) => ({ ...old, [field]: wall }))} />
        ))}
      </div>
    </SetupSection>
  );
}
