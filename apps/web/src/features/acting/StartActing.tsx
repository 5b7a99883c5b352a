import { Button, Textarea } from '@mantine/core';
import { Note, Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAct, useDraft, useEvent, UserErrorNote } from '../../app/index.ts';
import { StartActingDocument } from './acting-documents.ts';
import classes from './acting.module.css';

interface StartActingProps {
  readonly registrationId: string;
  readonly name: string;
  /** For whom is acted now; it ends. */
  readonly other: string | null;
}

/** Asks for the reason and says what can be done and what stays with the organisation. */
export function StartActing({ registrationId, name, other }: StartActingProps) {
  const intl = useIntl();
  const { slug } = useEvent();
  const [reason, setReason, draft] = useDraft(`acting:start:${registrationId}`, '');
  const { act, failure, isRunning } = useAct(StartActingDocument, 'ActingStarted', { refetchQueries: ['CurrentActing'] });
  const start = async () => {
    if (await act({ input: { eventSlug: slug, registrationId, reason } })) draft.clear();
  };
  return (
    <div className={classes.narrow}>
      {other && <Note tone="warn" title={<FormattedMessage id="acting.start.other" values={{ name: other }} />}><FormattedMessage id="acting.start.otherEnds" /></Note>}
      <Panel title={<FormattedMessage id="acting.start.title" values={{ name }} />}>
        <form className={classes.form} onSubmit={(event) => (event.preventDefault(), void start())}>
          <p><FormattedMessage id="acting.start.hint" /></p>
          <div className={classes.bounds}>
            <div><h3><FormattedMessage id="acting.start.may" /></h3><ul>{MAY.map((id) => <li key={id}><FormattedMessage id={id} /></li>)}</ul></div>
            <div><h3><FormattedMessage id="acting.start.mayNot" /></h3><ul>{MAY_NOT.map((id) => <li key={id}><FormattedMessage id={id} /></li>)}</ul></div>
          </div>
          <Textarea label={intl.formatMessage({ id: 'acting.start.reason' })} description={intl.formatMessage({ id: 'acting.start.reasonHint' })} value={reason} onChange={(event) => setReason(event.currentTarget.value)} maxLength={500} autosize minRows={2} required />
          {failure && <UserErrorNote error={failure} text={reason} fieldLabels={{ reason: intl.formatMessage({ id: 'acting.start.reason' }) }} reasons={{ noLead: <FormattedMessage id="acting.start.noLead" />, closed: <FormattedMessage id="acting.start.closed" />, ownOrganisation: <FormattedMessage id="acting.start.ownOrganisation" /> }} />}
          <Button type="submit" variant="filled" loading={isRunning} disabled={!reason.trim()}><FormattedMessage id="acting.start.begin" /></Button>
        </form>
      </Panel>
    </div>
  );
}

const MAY = ['acting.may.words', 'acting.may.capabilities', 'acting.may.requests'];
const MAY_NOT = ['acting.mayNot.consent', 'acting.mayNot.agree', 'acting.mayNot.private', 'acting.mayNot.people'];
