import { Button, Modal, Textarea } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Note, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, UserErrorNote, useTime, useTypedMutation, type Answer } from '../../app/index.ts';
import { type SchedulingCancelPublishedMutation, type SchedulingPinMutation, type SchedulingTakeOutMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type Board, type BoardMeeting } from './board-documents.ts';
import classes from './board.module.css';

const PinDocument = graphql(`
  mutation SchedulingPin($input: PinMeetingInput!) {
    pinMeeting(input: $input) {
      ... on ScheduleDraftEdited {
        revision
      }
      ...UserErrorParts
    }
  }
`);

const TakeOutDocument = graphql(`
  mutation SchedulingTakeOut($input: TakeOutMeetingInput!) {
    takeOutMeeting(input: $input) {
      ... on ScheduleDraftEdited {
        revision
      }
      ...UserErrorParts
    }
  }
`);

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
  /** Picks the meeting up, to put it elsewhere. */
  readonly onMove: () => void;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

type Outcome = Answer<SchedulingPinMutation> | Answer<SchedulingTakeOutMutation> | Answer<SchedulingCancelPublishedMutation>;
type Failure = Exclude<Outcome, { __typename: 'ScheduleDraftEdited' } | { __typename: 'MeetingCancelled' }>;

/** What can be done with one meeting of the board: move, hold, take out; of a published version, cancel. */
export function MeetingDialog({ board, meeting, onMove, onClose, onChanged }: MeetingDialogProps) {
  const intl = useIntl();
  const { dayTime } = useTime();
  const slot = board.slots.find(({ id }) => id === meeting.slotId);
  const table = board.tables.find(({ id }) => id === meeting.tableId);
  const status = board.version?.status;
  return (
    <Modal opened onClose={onClose} title={`${meeting.firstName} · ${meeting.secondName}`} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <div className={classes.stack}>
        <p className={classes.quiet}>{[slot && dayTime(slot.startsAt), table?.label, table?.hall].filter(Boolean).join(', ')}</p>
        {status === 'draft' && <DraftActions board={board} meeting={meeting} onMove={onMove} onClose={onClose} onChanged={onChanged} />}
        {status === 'published' && <ReasonForm kind="cancel" board={board} meeting={meeting} onClose={onClose} onChanged={onChanged} />}
        {status !== 'draft' && status !== 'published' && (
          <Note>
            <FormattedMessage id="scheduling.meeting.past" />
          </Note>
        )}
      </div>
    </Modal>
  );
}

function DraftActions({ board, meeting, onMove, onClose, onChanged }: MeetingDialogProps) {
  const { slug } = useEvent();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pin, isPinning] = useTypedMutation(PinDocument);
  const setPinned = async () => {
    const answer = await pin({ input: { eventSlug: slug, revision: board.version?.revision ?? 0, meetingId: meeting.id, isPinned: !meeting.isPinned } });
    if (answer.__typename !== 'ScheduleDraftEdited') return setFailure(answer);
    onChanged();
    return onClose();
  };
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
        <Button loading={isPinning} onClick={() => void setPinned()}>
          <FormattedMessage id={meeting.isPinned ? 'scheduling.meeting.unpin' : 'scheduling.meeting.pin'} />
        </Button>
      </div>
      {failure && <UserErrorNote error={failure} onReload={onChanged} />}
      <ReasonForm kind="takeOut" board={board} meeting={meeting} onClose={onClose} onChanged={onChanged} />
    </>
  );
}

interface ReasonFormProps extends Omit<MeetingDialogProps, 'onMove'> {
  readonly kind: 'takeOut' | 'cancel';
}

function ReasonForm({ kind, board, meeting, onClose, onChanged }: ReasonFormProps) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<{ readonly error: Failure; readonly text: string } | null>(null);
  const [takeOut, isTakingOut] = useTypedMutation(TakeOutDocument);
  const [cancel, isCancelling] = useTypedMutation(CancelPublishedDocument);
  const submit = async () => {
    setFailure(null);
    const common = { eventSlug: slug, meetingId: meeting.id, reason };
    const answer: Outcome = kind === 'cancel' ? await cancel({ input: common }) : await takeOut({ input: { ...common, revision: board.version?.revision ?? 0 } });
    switch (answer.__typename) {
      case 'ScheduleDraftEdited':
      case 'MeetingCancelled':
        toast({ message: intl.formatMessage({ id: kind === 'cancel' ? 'scheduling.meeting.cancelled' : 'scheduling.meeting.takenOut' }) });
        onChanged();
        return onClose();
      case 'PlaceRefused':
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotPossible':
      case 'StaleVersion':
      case 'NotAnswered':
        return setFailure({ error: answer, text: reason });
      default:
        return assertNever(answer);
    }
  };
  const label = intl.formatMessage({ id: 'scheduling.meeting.reason' });
  return (
    <form
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Textarea required autosize minRows={2} maxLength={500} label={label} description={intl.formatMessage({ id: kind === 'cancel' ? 'scheduling.meeting.cancelHint' : 'scheduling.meeting.takeOutHint' })} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      {failure && <UserErrorNote error={failure.error} text={failure.text} fieldLabels={{ reason: label }} onReload={onChanged} />}
      <Button type="submit" color="red" loading={isTakingOut || isCancelling}>
        <FormattedMessage id={kind === 'cancel' ? 'scheduling.meeting.cancel' : 'scheduling.meeting.takeOut'} />
      </Button>
    </form>
  );
}
