import { Button, Modal, Select, TextInput } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { type GridPlace, Link, Note, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Answer, useDraft, useEvent, UserErrorNote, useTime, useTypedMutation } from '../../app/index.ts';
import { type SchedulingCloseTableMutation } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { AffectedList, MeetingsAffectedParts } from '../organiser/index.ts';
import { type Board } from './board-documents.ts';
import classes from './board.module.css';
import { closureRanges, openStretch } from './table-closures.ts';

const CloseTableDocument = graphql(`
  mutation SchedulingCloseTable($input: CloseTableInput!) {
    closeTable(input: $input) {
      ... on TableClosingDone {
        tableId
      }
      ...MeetingsAffectedParts
      ...UserErrorParts
    }
  }
`);

type Failure = Exclude<Answer<SchedulingCloseTableMutation>, { __typename: 'TableClosingDone' | 'MeetingsAffected' }>;
type Affected = Extract<Answer<SchedulingCloseTableMutation>, { __typename: 'MeetingsAffected' }>;

export interface TableDialogProps {
  readonly board: Board;
  /** Table and slot. */
  readonly place: GridPlace;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** Closes a table for a while, or opens it again. Meetings that stand there are named before it is closed under them, and the way to mend the schedule is shown then. */
export function TableDialog({ board, place: { rowId: tableId, slotId }, onClose, onChanged }: TableDialogProps) {
  const intl = useIntl();
  const { slug } = useEvent();
  const { time, dayTime } = useTime();
  const toast = useToast();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [affected, setAffected] = useState<Affected | null>(null);
  const [isLost, setLost] = useState(false);
  const [run, isBusy] = useTypedMutation(CloseTableDocument);
  const table = board.tables.find(({ id }) => id === tableId);
  const slot = board.slots.find(({ id }) => id === slotId);
  const ofDay = board.slots.filter(({ day }) => day === slot?.day);
  const stretch = openStretch(ofDay, tableId, slotId, board);
  const [untilId, setUntilId] = useState(slotId);
  const [reason, setReason, draft] = useDraft(`scheduling:close:${tableId}:${slotId}`, '');
  const closed = closureRanges(ofDay, board.closures.filter((one) => one.tableId === tableId), (why) => why).find(({ fromSlotId, toSlotId }) => indexIn(ofDay, fromSlotId) <= indexIn(ofDay, slotId) && indexIn(ofDay, slotId) <= indexIn(ofDay, toSlotId));
  const set = async (slotIds: readonly string[], isClosed: boolean, why: string, accepted: { readonly key: string; readonly isPublished: boolean } | null = null): Promise<void> => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, tableId, slotIds: [...slotIds], isClosed, reason: isClosed ? why : null, accepted: accepted?.key ?? null } });
    switch (answer.__typename) {
      case 'TableClosingDone':
        draft.clear();
        toast({ message: intl.formatMessage({ id: isClosed ? 'scheduling.table.closed' : 'scheduling.table.opened' }, { table: table?.label ?? '' }), undo: { label: intl.formatMessage({ id: 'app.toast.undo' }), onUndo: () => void set(slotIds, !isClosed, why) } });
        onChanged();
        setAffected(null);
        return accepted?.isPublished ? setLost(true) : onClose();
      case 'MeetingsAffected':
        return setAffected(answer);
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
  if (isLost) return <Closed tableLabel={table?.label ?? ''} onClose={onClose} />;
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
            onChange={(value) => (setUntilId(value ?? slotId), setAffected(null))}
            data={stretch.map(({ id, endsAt }) => ({ value: id, label: time(endsAt) }))}
          />
        )}
        {!closed && <TextInput label={intl.formatMessage({ id: 'scheduling.table.reason' })} description={intl.formatMessage({ id: 'scheduling.table.reasonHint' })} maxLength={120} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />}
        {failure && <UserErrorNote error={failure} text={reason} fieldLabels={{ reason: intl.formatMessage({ id: 'scheduling.table.reason' }) }} reasons={{ disruptionOpen: intl.formatMessage({ id: 'scheduling.disruption.refused.disruptionOpen' }) }} onReload={onChanged} />}
        {affected && <InTheWay affected={affected} isBusy={isBusy} onGoOn={(accepted) => void set(chosen, true, reason, accepted)} />}
        <Button variant={affected ? 'default' : 'filled'} disabled={affected !== null} loading={isBusy && !affected} onClick={() => void set(chosen, !closed, closed?.label ?? reason)}>
          <FormattedMessage id={closed ? 'scheduling.table.open' : 'scheduling.table.close'} values={{ table: table?.label ?? '' }} />
        </Button>
      </div>
    </Modal>
  );
}

interface InTheWayProps {
  readonly affected: Affected;
  readonly isBusy: boolean;
  readonly onGoOn: (accepted: { readonly key: string; readonly isPublished: boolean }) => void;
}

/** Who sits there, and what becomes of them. */
function InTheWay({ affected, isBusy, onGoOn }: InTheWayProps) {
  const { count, inDraft, key, meetings } = readFragment(MeetingsAffectedParts, affected);
  return (
    <Note
      tone="warn"
      live="assertive"
      title={<FormattedMessage id="scheduling.table.inTheWay" values={{ count }} />}
      actions={key !== null && <Button color="red" loading={isBusy} onClick={() => onGoOn({ key, isPublished: count > inDraft })}><FormattedMessage id="scheduling.table.closeAnyway" /></Button>}
    >
      <AffectedList meetings={meetings} />
      <p>
        {key === null ? <FormattedMessage id="scheduling.table.begun" /> : <FormattedMessage id="scheduling.table.losing" values={{ published: count - inDraft, draft: inDraft }} />}
      </p>
    </Note>
  );
}

/** It is closed under published meetings: nothing of these has changed, and here is what to do. */
function Closed({ tableLabel, onClose }: { readonly tableLabel: string; readonly onClose: () => void }) {
  const intl = useIntl();
  const { slug } = useEvent();
  return (
    <Modal opened onClose={onClose} title={<FormattedMessage id="scheduling.table.closedTitle" values={{ table: tableLabel }} />} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <Note tone="warn" live="polite" actions={<Link href={`/e/${slug}/organise/repair`}><FormattedMessage id="scheduling.table.toRepair" /></Link>}>
        <FormattedMessage id="scheduling.table.closedUnder" />
      </Note>
    </Modal>
  );
}

const indexIn = (slots: Board['slots'], slotId: string): number => slots.findIndex(({ id }) => id === slotId);
