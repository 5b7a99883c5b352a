import { Button, Modal, Textarea } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Note, useToast } from '@spilno/ui';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Answer, useDraft, useEvent, useHall, UserErrorNote, useTime, useTypedMutation } from '../../app/index.ts';
import { type SchedulingCancelPublishedMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type Board, type BoardMeeting } from './board-documents.ts';
import classes from './board.module.css';
import { type BoardWords } from './board-words.ts';
import { EditFailureNote } from './EditFailureNote.tsx';
import { MeetingOrderForm } from './MeetingOrderForm.tsx';
import { MeetingHelpers } from './MeetingHelpers.tsx';
import { SlotRulesForm } from './SlotRulesForm.tsx';
import { type BoardActs, type EditFailure } from './use-board-acts.ts';
import { type PresenceOf } from './use-present-firms.ts';

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
  readonly presenceOf: PresenceOf;
  /** Picks the meeting up, to put it elsewhere. */
  readonly onMove: () => void;
  /** Closes the table under it. */
  readonly onCloseTable: () => void;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

type CancelFailure = Exclude<Answer<SchedulingCancelPublishedMutation>, { __typename: 'MeetingCancelled' }>;

/** What can be done with one meeting of the board: move, hold, take out; of a published version, cancel. */
export function MeetingDialog(props: MeetingDialogProps) {
  const { board, meeting, presenceOf, onCloseTable, onClose, onChanged } = props;
  const intl = useIntl();
  const { dayTime } = useTime();
  const hallOf = useHall();
  const slot = board.slots.find(({ id }) => id === meeting.slotId);
  const table = board.tables.find(({ id }) => id === meeting.tableId);
  const status = board.version?.status;
  return (
    <Modal opened onClose={onClose} title={`${meeting.firstName} · ${meeting.secondName}`} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <div className={classes.stack}>
        <p className={classes.quiet}>{[slot && dayTime(slot.startsAt), meeting.isByVideo && intl.formatMessage({ id: 'scheduling.meeting.video' }), table?.label, table && hallOf(table)].filter(Boolean).join(', ')}</p>
        <MeetingHelpers board={board} meeting={meeting} />
        {presenceOf && slot && (
          <p className={classes.quiet}>
            {[{ id: meeting.firstRegistrationId, name: meeting.firstName }, { id: meeting.secondRegistrationId, name: meeting.secondName }].map(({ id, name }) => `${name}: ${intl.formatMessage({ id: presenceOf(id) ? 'scheduling.presence.here' : 'scheduling.presence.notHere' })}`).join(', ')}
          </p>
        )}
        {status === 'draft' && <DraftActions {...props} />}
        {(status === 'draft' || status === 'published') && <SlotRulesForm board={board} agreementId={meeting.agreementId} onChanged={onChanged} />}
        {(status === 'draft' || status === 'published') && <MeetingOrderForm board={board} meeting={meeting} onChanged={onChanged} />}
        {(status === 'draft' || status === 'published') && meeting.status === 'planned' && slot && table && (
          <div className={classes.runActions}>
            <Button onClick={onCloseTable}><FormattedMessage id="scheduling.table.close" values={{ table: table.label }} /></Button>
            <span className={classes.quiet}><FormattedMessage id="scheduling.meeting.closeTableHint" /></span>
          </div>
        )}
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
  const takeOut = async (reason: string, forget: () => void) => {
    const error = await acts.takeOut(meeting.id, reason, intl.formatMessage({ id: 'scheduling.meeting.takenOut' }));
    if (!error) forget();
    finish(error, reason);
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
        <Button loading={acts.isBusy} onClick={() => void setPinned()}>
          <FormattedMessage id={meeting.isPinned ? 'scheduling.meeting.unpin' : 'scheduling.meeting.pin'} />
        </Button>
      </div>
      {failure && <EditFailureNote failure={failure.error} words={words} text={failure.text} fieldLabels={{ reason: intl.formatMessage({ id: 'scheduling.meeting.reason' }) }} />}
      <ReasonForm draftKey={`scheduling:takeOut:${meeting.id}`} hint={intl.formatMessage({ id: 'scheduling.meeting.takeOutHint' })} isBusy={acts.isBusy} onSubmit={(reason, forget) => void takeOut(reason, forget)}>
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
  const submit = async (reason: string, forget: () => void) => {
    setFailure(null);
    const answer = await cancel({ input: { eventSlug: slug, meetingId: meeting.id, reason } });
    switch (answer.__typename) {
      case 'MeetingCancelled':
        forget();
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
      <ReasonForm draftKey={`scheduling:cancel:${meeting.id}`} hint={intl.formatMessage({ id: 'scheduling.meeting.cancelHint' })} isBusy={isCancelling} onSubmit={(reason, forget) => void submit(reason, forget)}>
        <FormattedMessage id="scheduling.meeting.cancel" />
      </ReasonForm>
    </>
  );
}

interface ReasonFormProps {
  readonly draftKey: string;
  readonly hint: string;
  readonly isBusy: boolean;
  /** @param forget - drops what was typed, once it is done */
  readonly onSubmit: (reason: string, forget: () => void) => void;
  /** What the button does. */
  readonly children: ReactNode;
}

function ReasonForm({ draftKey, hint, isBusy, onSubmit, children }: ReasonFormProps) {
  const intl = useIntl();
  const [reason, setReason, draft] = useDraft(draftKey, '');
  return (
    <form
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(reason, draft.clear);
      }}
    >
      <Textarea required autosize minRows={2} maxLength={500} label={intl.formatMessage({ id: 'scheduling.meeting.reason' })} description={hint} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <Button type="submit" color="red" loading={isBusy}>
        {children}
      </Button>
    </form>
  );
}
