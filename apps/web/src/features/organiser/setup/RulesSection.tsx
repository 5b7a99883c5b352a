import { Checkbox } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTypedMutation, useTypedQuestion } from '../../../app/index.ts';
import { OrganiserSetRulesDocument } from '../setup-changes.ts';
import { OrganiserPreviewRulesDocument } from '../setup-previews.ts';
import { pairKey, pairsOf, partnersOf, rulesOf, withPair } from './meeting-pairs.ts';
import { TYPE_CODES, useTypeName } from './participant-types.ts';
import { SetupSection } from './SetupSection.tsx';
import { useSection, type SectionProps } from './use-section.ts';
import classes from './setup.module.css';

/** Who may meet whom, from the point of view of each type. */
export function RulesSection(props: SectionProps) {
  const intl = useIntl();
  const typeName = useTypeName();
  const [run] = useTypedMutation(OrganiserSetRulesDocument);
  const ask = useTypedQuestion(OrganiserPreviewRulesDocument);
  const section = useSection({
    ...props,
    name: 'pairs',
    read: ({ meetingRules }) => pairsOf(meetingRules),
    send: (pairs, version) => run({ input: { eventSlug: props.setup.slug, version, meetingRules: rulesOf(pairs) } }),
    preview: (pairs, version) => ask({ input: { eventSlug: props.setup.slug, version, meetingRules: rulesOf(pairs) } }),
  });
  const { value, set } = section;
  return (
    <SetupSection
      id="rules"
      title={<FormattedMessage id="organiser.setup.rules.title" />}
      hint={<FormattedMessage id="organiser.setup.rules.hint" />}
      section={section}
      fieldLabels={{}}
      facts={(of) => Object.fromEntries(TYPE_CODES.map((code) => [typeName(code), intl.formatList(partnersOf(of, code).map(typeName))]))}
    >
      {TYPE_CODES.map((code) => (
        <fieldset key={code} className={classes.type}>
          <legend><FormattedMessage id="organiser.setup.rules.mayMeet" values={{ type: typeName(code) }} /></legend>
          <div className={classes.checks}>
            {TYPE_CODES.map((other) => (
              <Checkbox key={other} label={typeName(other)} checked={value[pairKey(code, other)] ?? false} onChange={(event) => { const { checked } = event.currentTarget; set((pairs) => withPair(pairs, code, other, checked)); }} />
            ))}
          </div>
        </fieldset>
      ))}
    </SetupSection>
  );
}
