import { Textarea } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTime, useTypedMutation } from '../../../app/index.ts';
import { OrganiserSetVenueDocument } from '../setup-changes.ts';
import { faultyField } from './faulty-field.ts';
import { InstantField } from './InstantField.tsx';
import { SetupSection } from './SetupSection.tsx';
import { unreadable, useSection, type SectionProps } from './use-section.ts';
import { instantOf, wallTimeOf } from './wall-time.ts';

/** The one place that may be written down, and from when confirmed delegates see it. */
export function VenueSection(props: SectionProps) {
  const intl = useIntl();
  const { timeZone, slug } = props.setup;
  const { dayTime } = useTime(timeZone);
  const [run] = useTypedMutation(OrganiserSetVenueDocument);
  const section = useSection({
    ...props,
    name: 'venue',
    inMemory: true,
    read: ({ venue, venueReleasedAt }) => ({ venue: venue ?? '', released: wallTimeOf(venueReleasedAt, timeZone) }),
    send: async ({ venue, released }, version) => {
      const venueReleasedAt = instantOf(released, timeZone);
      return venueReleasedAt === undefined ? unreadable('venueReleasedAt') : run({ input: { eventSlug: slug, version, venue: venue.trim() || null, venueReleasedAt } });
    },
  });
  const { value, set } = section;
  const faulty = faultyField(section.answer);
  const labels = { venue: intl.formatMessage({ id: 'organiser.setup.venue.venue' }), venueReleasedAt: intl.formatMessage({ id: 'organiser.setup.venue.released' }) };
  const releasedAt = (wall: (typeof value)['released']) => {
    const instant = instantOf(wall, timeZone);
    return instant ? dayTime(instant) : '';
  };
  return (
    <SetupSection
      id="venue"
      title={<FormattedMessage id="organiser.setup.venue.title" />}
      hint={<FormattedMessage id="organiser.setup.venue.hint" />}
      section={section}
      fieldLabels={labels}
      facts={({ venue, released }) => ({ [labels.venue]: venue, [labels.venueReleasedAt]: releasedAt(released) })}
    >
      <Textarea label={labels.venue} description={<FormattedMessage id="organiser.setup.venue.venueHint" />} rows={3} maxLength={500} value={value.venue} error={faulty === 'venue'} onChange={(event) => { const venue = event.currentTarget.value; set((old) => ({ ...old, venue })); }} />
      <InstantField label={labels.venueReleasedAt} description={<FormattedMessage id="organiser.setup.venue.releasedHint" />} none={<FormattedMessage id="organiser.setup.venue.releasedNone" />} timeZone={timeZone} value={value.released} isFaulty={faulty === 'venueReleasedAt'} onChange={(released) => set((old) => ({ ...old, released }))} />
    </SetupSection>
  );
}
