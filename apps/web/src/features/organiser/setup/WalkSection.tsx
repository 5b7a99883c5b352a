import { FormattedMessage, useIntl } from 'react-intl';
import { useTypedMutation, useTypedQuestion } from '../../../app/index.ts';
import { OrganiserSetPolicyDocument } from '../setup-changes.ts';
import { OrganiserPreviewPolicyDocument } from '../setup-previews.ts';
import { type Setup } from '../setup-parts.ts';
import { faultyField } from './faulty-field.ts';
import { FigureField } from './FigureField.tsx';
import { SetupSection } from './SetupSection.tsx';
import { useSection, type SectionProps } from './use-section.ts';

/** How long people walk from one hall to another; only where there is another. */
export function WalkSection(props: SectionProps) {
  return new Set(props.setup.tables.map(({ hall }) => hall)).size > 1 && <Walk {...props} />;
}

function Walk(props: SectionProps) {
  const intl = useIntl();
  const [run] = useTypedMutation(OrganiserSetPolicyDocument);
  const ask = useTypedQuestion(OrganiserPreviewPolicyDocument);
  const inputOf = (walkMinutes: number, version: number) => ({ input: { eventSlug: props.setup.slug, version, ...policyOf(props.setup), walkMinutes } });
  const section = useSection({
    ...props,
    name: 'walk',
    read: ({ walkMinutes }) => ({ walkMinutes }),
    send: ({ walkMinutes }, version) => run(inputOf(walkMinutes, version)),
    preview: ({ walkMinutes }, version) => ask(inputOf(walkMinutes, version)),
  });
  const { value, set } = section;
  const label = intl.formatMessage({ id: 'organiser.rooms.walk.minutes' });
  return (
    <SetupSection
      id="walk"
      title={<FormattedMessage id="organiser.rooms.walk.title" />}
      hint={<FormattedMessage id="organiser.rooms.walk.hint" />}
      section={section}
      fieldLabels={{ walkMinutes: label }}
      facts={(of) => ({ [label]: String(of.walkMinutes) })}
    >
      <FigureField label={label} description={<FormattedMessage id="organiser.rooms.walk.minutesHint" />} value={value.walkMinutes} min={0} max={60} isFaulty={faultyField(section.answer) === 'walkMinutes'} onChange={(walkMinutes) => set(() => ({ walkMinutes }))} />
    </SetupSection>
  );
}

/** The other rules stay as they are. */
const policyOf = ({ requestExpiryHours, changeCutoffMinutes, mutualWishesAgree, parallelMeetings, macroRegionMinimum }: Setup) => ({ requestExpiryHours, changeCutoffMinutes, mutualWishesAgree, parallelMeetings, macroRegionMinimum });
