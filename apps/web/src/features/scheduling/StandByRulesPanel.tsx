import { Button, NumberInput } from '@mantine/core';
import { Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAct, useEvent, UserErrorNote } from '../../app/index.ts';
import classes from './stand-by.module.css';
import { SetStandByRulesDocument, type OnTheDay } from './stand-by-documents.ts';

const FIELDS = [
  { field: 'missingAfterMinutes', labelId: 'scheduling.standBy.rule.missingAfter', most: 60 },
  { field: 'answerMinutes', labelId: 'scheduling.standBy.rule.answer', most: 30 },
  { field: 'leastMinutes', labelId: 'scheduling.standBy.rule.least', most: 60 },
] as const;

/** The minutes that the stand-by goes by. */
export function StandByRulesPanel({ onTheDay: { missingAfterMinutes, answerMinutes, leastMinutes } }: { readonly onTheDay: OnTheDay }) {
  const intl = useIntl();
  const toast = useToast();
  const { slug: eventSlug } = useEvent();
  const [typed, setTyped] = useState<Partial<Record<(typeof FIELDS)[number]['field'], number>>>({});
  const { act, failure, isRunning } = useAct(SetStandByRulesDocument, 'OnTheDaySaved', { refetchQueries: ['SchedulingOnTheDay'] });
  const rules = { missingAfterMinutes, answerMinutes, leastMinutes, ...typed };
  const isChanged = FIELDS.some(({ field }) => typed[field] !== undefined && typed[field] !== { missingAfterMinutes, answerMinutes, leastMinutes }[field]);
  const save = async () => {
    if ((await act({ input: { eventSlug, ...rules } })) === null) return;
    setTyped({});
    toast({ message: intl.formatMessage({ id: 'scheduling.standBy.rulesSaved' }) });
  };
  return (
    <Panel title={<FormattedMessage id="scheduling.standBy.rules" />}>
      <form
        className={classes.stack}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {FIELDS.map(({ field, labelId, most }) => (
          <NumberInput key={field} label={intl.formatMessage({ id: labelId })} value={rules[field]} min={1} max={most} allowDecimal={false} clampBehavior="strict" onChange={(value) => typeof value === 'number' && setTyped((before) => ({ ...before, [field]: value }))} />
        ))}
        {failure && <UserErrorNote error={failure} fieldLabels={Object.fromEntries(FIELDS.map(({ field, labelId }) => [field, intl.formatMessage({ id: labelId })]))} />}
        <Button type="submit" className={classes.save} disabled={!isChanged} loading={isRunning}>
          <FormattedMessage id="scheduling.standBy.saveRules" />
        </Button>
      </form>
    </Panel>
  );
}
