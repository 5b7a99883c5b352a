import { Button, Modal, Textarea } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Note, useToast } from '@spilno/ui';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, UserErrorNote, useTime, useTypedMutation, type Answer } from '../../app/index.ts';
import { type SchedulingCancelPublishedMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type Board, type BoardMeeting } from './board-documents.ts';
import classes from './board.module.css';
import { type BoardWords } from './board-words.ts';
import { EditFailureNote } from './EditFailureNote.tsx';
import { SlotRulesForm } from './SlotRulesForm.tsx';
import { type BoardActs, type EditFailure } from './use-board-acts.ts';

const CancelPublishedDocument = graphql(`
  mutation SchedulingCancelPublished($input: CancelMeetingInput!) {
    cancelPublishedMeeting(input: $input) {
      ... on MeetingCancelled {
        meetingId
      }
      ...UserErrorParts
    }
  }
`);

export interface MeetingDialogProps {
  readonly board: Board;
  readonly meeting: BoardMeeting;
  readonly acts: BoardActs;
  readonly words: BoardWords;
  /** Picks the meeting up, to put it elsewhere. */
  readonly onMove: () => void;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

type CancelFailure = Exclude<Answer<SchedulingCancelPublishedMutation>, { __typename: 'MeetingCancelled' }>;

/** What can be done with one meeting of the board: move, hold, take out; of a published version, cancel. */
export function MeetingDialog(props: MeetingDialogProps) {
  const { board, meeting, onClose, onChanged } = props;
  const intl = useIntl();
  const { dayTime } = useTime();
  const slot = board.slots.find(({ id }) => id === meeting.slotId);
  const table = board.tables.find(({ id }) => id === meeting.tableId);
  const status = board.version?.status;
  return (
    <Modal opened onClose={onClose} title={`${meeting.firstName} · ${meeting.secondName}`} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <div className={classes.stack}>
        <p className={classes.quiet}>{[slot && dayTime(slot.startsAt), table?.label, table?.hall].filter(Boolean).join(', ')}</p>
        {status === 'draft' && <DraftActions {...props} />}
        {(status === 'draft' || status === 'published') && <SlotRulesForm board={board} agreementId={meeting.agreementId} onChanged={onChanged} />}
        {status === 'published' && <CancelForm meeting={meeting} onClose={onClose} onChanged={onChanged} />}
        {status !== 'draft' && status !== 'published' && (
          <Note>
            <FormattedMessage id="scheduling.meeting.past" />
          </Note>
        )}
      </div>
    </Modal>
  );
}

function DraftActions({ meeting, acts, words, onMove, onClose }: MeetingDialogProps) {
  const intl = useIntl();
  const [failure, setFailure] = useState<{ readonly error: EditFailure; readonly text: string } | null>(null);
  const names = `${meeting.firstName} · ${meeting.secondName}`;
  const finish = (error: EditFailure | null, text = '') => (error ? setFailure({ error, text }) : onClose());
  const setPinned = async () => finish(await acts.setPinned(meeting.id, !meeting.isPinned, intl.formatMessage({ id: meeting.isPinned ? 'scheduling.meeting.unpinned' : 'scheduling.meeting.pinned' }, { names })));
  const takeOut = async (reason: string) => finish(await acts.takeOut(meeting.id, reason, intl.formatMessage({ id: 'scheduling.meeting.takenOut' })), reason);
  return (
    <>
      <div className={classes.runActions}>
        {!meeting.isPinned && (
          <Button
            variant="filled"
            onClick={() => {
              onMove();
              onClose();
            }}
          >
            <FormattedMessage id="scheduling.meeting.move" />
          </Button>
        )}
        <Button loading={acts.isBusy} onClick={() => void setPinned()}>
          <FormattedMessage id={meeting.isPinned ? 'scheduling.meeting.unpin' : 'scheduling.meeting.pin'} />
        </Button>
      </div>
      {failure && <EditFailureNote failure={failure.error} words={words} text={failure.text} fieldLabels={{ reason: intl.formatMessage({ id: 'scheduling.meeting.reason' }) }} />}
      <ReasonForm hint={intl.formatMessage({ id: 'scheduling.meeting.takeOutHint' })} isBusy={acts.isBusy} onSubmit={(reason) => void takeOut(reason)}>
        <FormattedMessage id="scheduling.meeting.takeOut" />
      </ReasonForm>
    </>
  );
}

function CancelForm({ meeting, onClose, onChanged }: Pick<MeetingDialogProps, 'meeting' | 'onClose' | 'onChanged'>) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const [failure, setFailure] = useState<{ readonly error: CancelFailure; readonly text: string } | null>(null);
  const [cancel, isCancelling] = useTypedMutation(CancelPublishedDocument);
  const submit = async (reason: string) => {
    setFailure(null);
    const answer = await cancel({ input: { eventSlug: slug, meetingId: meeting.id, reason } });
    switch (answer.__typename) {
      case 'MeetingCancelled':
        toast({ message: intl.formatMessage({ id: 'scheduling.meeting.cancelled' }) });
        onChanged();
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
  return (
    <>
      {failure && <UserErrorNote error={failure.error} text={failure.text} fieldLabels={{ reason: intl.formatMessage({ id: 'scheduling.meeting.reason' }) }} onReload={onChanged} />}
      <ReasonForm hint={intl.formatMessage({ id: 'scheduling.meeting.cancelHint' })} isBusy={isCancelling} onSubmit={(reason) => void submit(reason)}>
        <FormattedMessage id="scheduling.meeting.cancel" />
      </ReasonForm>
    </>
  );
}

interface ReasonFormProps {
  readonly hint: string;
  readonly isBusy: boolean;
  readonly onSubmit: (reason: string) => void;
  /** What the button does. */
  readonly children: ReactNode;
}

function ReasonForm({ hint, isBusy, onSubmit, children }: ReasonFormProps) {
  const intl = useIntl();
  const [reason, setReason] = useState('');
  return (
    <form
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(reason);
      }}
    >
      <Textarea required autosize minRows={2} maxLength={500} label={intl.formatMessage({ id: 'scheduling.meeting.reason' })} description={hint} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <Button type="submit" color="red" loading={isBusy}>
        {children}
      </Button>
    </form>
  );
}
