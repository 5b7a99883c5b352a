import { Button, Checkbox, MultiSelect } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type NotAnswered, useEvent, UserErrorNote, useTypedMutation } from '../../app/index.ts';
import { type ReminderRulesQuery } from '../../gql/graphql.ts';
import { SaveReminderRuleDocument } from './reminder-documents.ts';
import classes from './reminders.module.css';

type Rule = ReminderRulesQuery['reminderRules'][number];

const DAYS = [1, 2, 3, 5, 7, 10, 14, 21, 30];
const MOST = 5;

/** Reminders of one kind. */
export function ReminderRulePanel({ rule, onReload }: { readonly rule: Rule; readonly onReload: () => void }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const [isOn, setOn] = useState(rule.isOn);
  const [days, setDays] = useState<readonly number[]>(rule.daysBefore);
  const [failure, setFailure] = useState<NotAnswered | Parameters<typeof UserErrorNote>[0]['error'] | null>(null);
  const [save, isSaving] = useTypedMutation(SaveReminderRuleDocument, { refetchQueries: ['ReminderRules'] });
  const isChanged = isOn !== rule.isOn || days.join() !== rule.daysBefore.join();
  const store = async (): Promise<void> => {
    const answer = await save({ input: { eventSlug: slug, kind: rule.kind, version: rule.version, isOn, daysBefore: [...days] } });
    switch (answer.__typename) {
      case 'ReminderRuleSaved':
        setFailure(null);
        return void toast({ message: intl.formatMessage({ id: 'reminders.rule.saved' }) });
      case 'InvalidInput':
      case 'StaleVersion':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const title = intl.formatMessage({ id: TITLE_IDS[rule.kind] });
  return (
    <Panel title={title} aside={<FormattedMessage id="reminders.rule.waiting" values={{ count: rule.waiting }} />}>
      <form className={classes.rule} onSubmit={(event) => (event.preventDefault(), void store())}>
        <p className={classes.quiet}><FormattedMessage id={HINT_IDS[rule.kind]} /></p>
        <Checkbox checked={isOn} onChange={(event) => setOn(event.currentTarget.checked)} label={intl.formatMessage({ id: 'reminders.rule.on' })} aria-label={`${title}: ${intl.formatMessage({ id: 'reminders.rule.on' })}`} />
        <MultiSelect
          label={intl.formatMessage({ id: 'reminders.rule.days' })}
          classNames={{ inputField: classes.word }}
          value={days.map(String)}
          onChange={(values) => setDays(values.map(Number).sort((a, b) => b - a))}
          data={[...new Set([...DAYS, ...days])].sort((a, b) => a - b).map((day) => ({ value: String(day), label: intl.formatMessage({ id: 'reminders.rule.daysBefore' }, { count: day }) }))}
          hidePickedOptions
          maxValues={MOST}
        />
        <p>{rule.nextDay ? <FormattedMessage id="reminders.rule.next" values={{ day: intl.formatDate(`${rule.nextDay}T12:00:00Z`, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }), count: rule.nextPeople }} /> : <FormattedMessage id={rule.isOn ? 'reminders.rule.nobody' : 'reminders.rule.off'} />}{' '}<span className={classes.quiet}><FormattedMessage id="reminders.rule.sent" values={{ count: rule.sent }} /></span></p>
        {failure && <UserErrorNote error={failure} onReload={onReload} />}
        <Button type="submit" variant="default" loading={isSaving} disabled={!isChanged || (isOn && days.length === 0)}><FormattedMessage id="reminders.rule.save" /></Button>
      </form>
    </Panel>
  );
}

const TITLE_IDS = { draft: 'reminders.kind.draft', preview: 'reminders.kind.preview', request: 'reminders.kind.request', nda: 'reminders.kind.nda', agenda: 'reminders.kind.agenda' } as const;
const HINT_IDS = { draft: 'reminders.hint.draft', preview: 'reminders.hint.preview', request: 'reminders.hint.request', nda: 'reminders.hint.nda', agenda: 'reminders.hint.agenda' } as const;
