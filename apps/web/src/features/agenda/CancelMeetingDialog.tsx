import { Button, Modal, Textarea } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { useNarrow, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, UserErrorNote, useTypedMutation, type Answer } from '../../app/index.ts';
import { type AgendaCancelMeetingMutation } from '../../gql/graphql.ts';
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

type Failure = Exclude<Answer<AgendaCancelMeetingMutation>, { __typename: 'MeetingCancelled' }>;

/** Cancels a meeting with a reason that the other side reads. */
export function CancelMeetingDialog({ meetingId, name, onClose }: CancelMeetingDialogProps) {
  const intl = useIntl();
  const toast = useToast();
  const isPhone = useNarrow('phone');
  const { slug } = useEvent();
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<{ readonly error: Failure; readonly text: string } | null>(null);
  const [run, isRunning] = useTypedMutation(CancelDocument, { refetchQueries: ['AgendaMeetingPage'] });
  const cancel = async () => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, meetingId, reason } });
    switch (answer.__typename) {
      case 'MeetingCancelled':
        toast({ message: intl.formatMessage({ id: 'agenda.cancel.done' }, { name }) });
        return onClose();
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure({ error: answer, text: reason });
      default:
        return assertNever(answer);
    }
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
        {failure && <UserErrorNote error={failure.error} text={failure.text} fieldLabels={{ reason: label }} reasons={reasons} />}
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
