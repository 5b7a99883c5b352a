import { Checkbox } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTypedMutation, useTypedQuestion } from '../../../app/index.ts';
import { OrganiserSetRulesDocument } from '../setup-changes.ts';
import { OrganiserPreviewRulesDocument } from '../setup-previews.ts';
import { pairKey, pairKeys, pairsOf, partnersOf, withPair } from './meeting-pairs.ts';
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
    name: 'rules',
    read: ({ meetingRules }) => pairKeys(meetingRules),
    send: (keys, version) => run({ input: { eventSlug: props.setup.slug, version, meetingRules: pairsOf(keys) } }),
    preview: (keys, version) => ask({ input: { eventSlug: props.setup.slug, version, meetingRules: pairsOf(keys) } }),
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
              <Checkbox key={other} label={typeName(other)} checked={value.includes(pairKey(code, other))} onChange={(event) => { const { checked } = event.currentTarget; set((keys) => withPair(keys, code, other, checked)); }} />
            ))}
          </div>
        </fieldset>
      ))}
    </SetupSection>
  );
}
