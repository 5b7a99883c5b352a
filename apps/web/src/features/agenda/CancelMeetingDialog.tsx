import { Button, Modal, Textarea } from '@mantine/core';
import { useNarrow, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAct, useDraft, useEvent, UserErrorNote } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import classes from './agenda.module.css';

const CancelDocument = graphql(`
  mutation AgendaCancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
      ... on MeetingCancelled {
        meetingId
      }
      ...UserErrorParts
    }
  }
`);

export interface CancelMeetingDialogProps {
  readonly meetingId: string;
  /** Over-the-shoulder name of the other side. */
  readonly name: string;
  readonly onClose: () => void;
}

/** Cancels a meeting with a reason that the other side reads. */
export function CancelMeetingDialog({ meetingId, name, onClose }: CancelMeetingDialogProps) {
  const intl = useIntl();
  const toast = useToast();
  const isPhone = useNarrow('phone');
  const { slug } = useEvent();
  const [reason, setReason, draft] = useDraft(`agenda:cancel:${meetingId}`, '');
  const [sent, setSent] = useState('');
  const { act, failure, isRunning } = useAct(CancelDocument, 'MeetingCancelled', { refetchQueries: ['AgendaMeetingPage'] });
  const cancel = async () => {
    setSent(reason);
    if (!(await act({ input: { eventSlug: slug, meetingId, reason } }))) return;
    draft.clear();
    toast({ message: intl.formatMessage({ id: 'agenda.cancel.done' }, { name }) });
    onClose();
  };
  const label = intl.formatMessage({ id: 'agenda.cancel.reason' });
  const reasons = {
    afterCutoff: intl.formatMessage({ id: 'agenda.cancel.afterCutoff' }),
    started: intl.formatMessage({ id: 'agenda.cancel.started' }),
    alreadyCancelled: intl.formatMessage({ id: 'agenda.cancel.already' }),
  };
  return (
    <Modal opened onClose={onClose} fullScreen={isPhone} title={<FormattedMessage id="agenda.cancel.heading" values={{ name }} />} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <form
        className={classes.stack}
        onSubmit={(event) => {
          event.preventDefault();
          void cancel();
        }}
      >
        <p className={classes.quiet}>
          <FormattedMessage id="agenda.cancel.lead" />
        </p>
        <Textarea required autosize minRows={2} maxRows={8} maxLength={500} data-autofocus label={label} description={intl.formatMessage({ id: 'agenda.cancel.hint' })} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        {failure && <UserErrorNote error={failure} text={sent} fieldLabels={{ reason: label }} reasons={reasons} />}
        <div className={classes.buttons}>
          <Button type="submit" variant="filled" color="red" loading={isRunning}>
            <FormattedMessage id="agenda.cancel.submit" />
          </Button>
          <Button onClick={onClose}>
            <FormattedMessage id="agenda.cancel.keep" />
          </Button>
        </div>
      </form>
    </Modal>
  );
}
