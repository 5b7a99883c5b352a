import { useQuery } from '@apollo/client/react';
import { SheetBody, SheetHead } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { QueryState, useEvent } from '../../app/index.ts';
import { ReminderRulesDocument } from './reminder-documents.ts';
import { ReminderRulePanel } from './ReminderRulePanel.tsx';
import classes from './reminders.module.css';

/** Reminders by kind: when they go, and what would go next. */
export function RemindersPage() {
  const { slug } = useEvent();
  const query = useQuery(ReminderRulesDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="reminders.page.title" />} />
      <SheetBody>
        <div className={classes.page}>
          <p className={classes.quiet}><FormattedMessage id="reminders.page.hint" /></p>
          <QueryState query={query}>{({ reminderRules }) => reminderRules.map((rule) => <ReminderRulePanel key={`${rule.kind}${rule.version}`} rule={rule} onReload={() => void query.refetch()} />)}</QueryState>
        </div>
      </SheetBody>
    </>
  );
}
