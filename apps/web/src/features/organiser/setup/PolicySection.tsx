import { Checkbox } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTypedMutation, useTypedQuestion } from '../../../app/index.ts';
import { OrganiserSetPolicyDocument } from '../setup-changes.ts';
import { OrganiserPreviewPolicyDocument } from '../setup-previews.ts';
import { faultyField } from './faulty-field.ts';
import { FigureField } from './FigureField.tsx';
import { SetupSection } from './SetupSection.tsx';
import { useSection, type SectionProps } from './use-section.ts';
import classes from './setup.module.css';

const FIGURES = [
  { field: 'requestExpiryHours', min: 1, max: 2_160, labelId: 'organiser.setup.policy.expiry', hintId: 'organiser.setup.policy.expiryHint' },
  { field: 'changeCutoffMinutes', min: 0, max: 20_160, labelId: 'organiser.setup.policy.cutoff', hintId: 'organiser.setup.policy.cutoffHint' },
  { field: 'parallelMeetings', min: 1, max: 20, labelId: 'organiser.setup.policy.parallel', hintId: 'organiser.setup.policy.parallelHint' },
  { field: 'maxMeetingsInRow', min: 0, max: 20, labelId: 'organiser.setup.policy.inRow', hintId: 'organiser.setup.policy.inRowHint' },
  { field: 'macroRegionMinimum', min: 2, max: 100, labelId: 'organiser.setup.policy.region', hintId: 'organiser.setup.policy.regionHint' },
] as const;

/** Expiry, cut-off, what counts as agreement, meetings at a time. */
export function PolicySection(props: SectionProps) {
  const intl = useIntl();
  const [run] = useTypedMutation(OrganiserSetPolicyDocument);
  const ask = useTypedQuestion(OrganiserPreviewPolicyDocument);
  const section = useSection({
    ...props,
    name: 'policy',
    read: ({ requestExpiryHours, changeCutoffMinutes, mutualWishesAgree, parallelMeetings, maxMeetingsInRow, macroRegionMinimum }) => ({ requestExpiryHours, changeCutoffMinutes, mutualWishesAgree, parallelMeetings, maxMeetingsInRow, macroRegionMinimum }),
    send: (policy, version) => run({ input: { eventSlug: props.setup.slug, version, ...policy } }),
    preview: (policy, version) => ask({ input: { eventSlug: props.setup.slug, version, ...policy } }),
  });
  const { value, set } = section;
  const faulty = faultyField(section.answer);
  const labels: Record<string, string> = Object.fromEntries(FIGURES.map(({ field, labelId }) => [field, intl.formatMessage({ id: labelId })]));
  const mutual = intl.formatMessage({ id: 'organiser.setup.policy.mutual' });
  return (
    <SetupSection
      id="policy"
      title={<FormattedMessage id="organiser.setup.policy.title" />}
      hint={<FormattedMessage id="organiser.setup.policy.hint" />}
      section={section}
      fieldLabels={labels}
      facts={(of) => ({ ...Object.fromEntries(FIGURES.map(({ field }) => [labels[field], String(of[field])])), [mutual]: intl.formatMessage({ id: of.mutualWishesAgree ? 'organiser.setup.yes' : 'organiser.setup.no' }) })}
    >
      <div className={classes.two}>
        {FIGURES.map(({ field, min, max, hintId }) => (
          <FigureField key={field} label={labels[field]} description={intl.formatMessage({ id: hintId })} value={value[field]} min={min} max={max} isFaulty={faulty === field} onChange={(figure) => set((old) => ({ ...old, [field]: figure }))} />
        ))}
      </div>
      <Checkbox label={mutual} description={<FormattedMessage id="organiser.setup.policy.mutualHint" />} checked={value.mutualWishesAgree} onChange={(event) => { const mutualWishesAgree = event.currentTarget.checked; set((old) => ({ ...old, mutualWishesAgree })); }} />
    </SetupSection>
  );
}
