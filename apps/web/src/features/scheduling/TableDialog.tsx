import { Button, Modal, Select, TextInput } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { type GridPlace, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Answer, useDraft, useEvent, UserErrorNote, useTime, useTypedMutation } from '../../app/index.ts';
import { type SchedulingCloseTableMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type Board } from './board-documents.ts';
import classes from './board.module.css';
import { closureRanges, openStretch } from './table-closures.ts';

const CloseTableDocument = graphql(`
  mutation SchedulingCloseTable($input: CloseTableInput!) {
    closeTable(input: $input) {
      ... on TableClosingDone {
        tableId
      }
      ...UserErrorParts
    }
  }
`);

type Failure = Exclude<Answer<SchedulingCloseTableMutation>, { __typename: 'TableClosingDone' }>;

export interface TableDialogProps {
  readonly board: Board;
  /** Table and slot, where nobody sits. */
  readonly place: GridPlace;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** A place where nobody sits: close the table there for a while, or open it again. */
export function TableDialog({ board, place: { rowId: tableId, slotId }, onClose, onChanged }: TableDialogProps) {
  const intl = useIntl();
  const { slug } = useEvent();
  const { time, dayTime } = useTime();
  const toast = useToast();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isBusy] = useTypedMutation(CloseTableDocument);
  const table = board.tables.find(({ id }) => id === tableId);
  const slot = board.slots.find(({ id }) => id === slotId);
  const ofDay = board.slots.filter(({ day }) => day === slot?.day);
  const stretch = openStretch(ofDay, tableId, slotId, board);
  const [untilId, setUntilId] = useState(slotId);
  const [reason, setReason, draft] = useDraft(`scheduling:close:${tableId}:${slotId}`, '');
  const closed = closureRanges(ofDay, board.closures.filter((one) => one.tableId === tableId), (why) => why).find(({ fromSlotId, toSlotId }) => indexIn(ofDay, fromSlotId) <= indexIn(ofDay, slotId) && indexIn(ofDay, slotId) <= indexIn(ofDay, toSlotId));
  const set = async (slotIds: readonly string[], isClosed: boolean, why: string): Promise<void> => {
    const answer = await run({ input: { eventSlug: slug, tableId, slotIds: [...slotIds], isClosed, reason: isClosed ? why : null } });
    switch (answer.__typename) {
      case 'TableClosingDone':
        draft.clear();
        toast({ message: intl.formatMessage({ id: isClosed ? 'scheduling.table.closed' : 'scheduling.table.opened' }, { table: table?.label ?? '' }), undo: { label: intl.formatMessage({ id: 'app.toast.undo' }), onUndo: () => void set(slotIds, !isClosed, why) } });
        onChanged();
        return onClose();
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const from = indexIn(ofDay, closed?.fromSlotId ?? slotId);
  const to = indexIn(ofDay, closed?.toSlotId ?? untilId);
  const chosen = ofDay.slice(from, to + 1).map(({ id }) => id);
  return (
    <Modal opened onClose={onClose} title={[table?.label, slot && dayTime(slot.startsAt)].filter(Boolean).join(', ')} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <div className={classes.stack}>
        <p className={classes.quiet}><FormattedMessage id={closed ? 'scheduling.table.closedLead' : 'scheduling.table.lead'} /></p>
        {!closed && (
          <Select
            label={intl.formatMessage({ id: 'scheduling.table.until' })}
            allowDeselect={false}
            value={untilId}
            onChange={(value) => setUntilId(value ?? slotId)}
            data={stretch.map(({ id, endsAt }) => ({ value: id, label: time(endsAt) }))}
          />
        )}
        {!closed && <TextInput label={intl.formatMessage({ id: 'scheduling.table.reason' })} description={intl.formatMessage({ id: 'scheduling.table.reasonHint' })} maxLength={120} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />}
        {failure && <UserErrorNote error={failure} text={reason} fieldLabels={{ reason: intl.formatMessage({ id: 'scheduling.table.reason' }) }} reasons={{ meetingThere: intl.formatMessage({ id: 'scheduling.table.meetingThere' }) }} onReload={onChanged} />}
        <Button variant="filled" loading={isBusy} onClick={() => void set(chosen, !closed, closed?.label ?? reason)}>
          <FormattedMessage id={closed ? 'scheduling.table.open' : 'scheduling.table.close'} values={{ table: table?.label ?? '' }} />
        </Button>
      </div>
    </Modal>
  );
}

const indexIn = (slots: Board['slots'], slotId: string): number => slots.findIndex(({ id }) => id === slotId);
