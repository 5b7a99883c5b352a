import { MultiSelect } from '@mantine/core';
import { Note, useToast } from '@spilno/ui';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAct, useEvent, UserErrorNote, useTime } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { type Board, type BoardMeeting } from './board-documents.ts';
import classes from './board.module.css';
import { MeetingRuleForm } from './MeetingRuleForm.tsx';

const SetMeetingOrderDocument = graphql(`
  mutation SchedulingSetMeetingOrder($input: SetMeetingOrderInput!) {
    setMeetingOrder(input: $input) {
      ... on MeetingOrderSet {
        agreementId
      }
      ... on OrderInCircle {
        meetings
      }
      ...UserErrorParts
    }
  }
`);

/** What a meeting is held before and after, among those of its two firms: kept through all runs and versions, told to nobody. */
export function MeetingOrderForm({ board, meeting, onChanged }: { readonly board: Board; readonly meeting: BoardMeeting; readonly onChanged: () => void }) {
  const { agreementId } = meeting;
  const intl = useIntl();
  const say = (id: string) => intl.formatMessage({ id });
  const toast = useToast();
  const { slug } = useEvent();
  const others = useOthers(board, meeting);
  const [after, setAfter] = useState(() => board.orders.filter(({ beforeId }) => beforeId === agreementId).map(({ afterId }) => afterId));
  const [before, setBefore] = useState(() => board.orders.filter(({ afterId }) => afterId === agreementId).map(({ beforeId }) => beforeId));
  const { act, failure, isRunning } = useAct(SetMeetingOrderDocument, 'MeetingOrderSet');
  const keep = async (): Promise<void> => {
    if (!(await act({ input: { eventSlug: slug, agreementId, beforeIds: before, afterIds: after } }))) return;
    toast({ message: say('scheduling.order.kept') });
    onChanged();
  };
  if (others.length === 0) return <p className={classes.quiet}><FormattedMessage id="scheduling.order.none" /></p>;
  return (
    <MeetingRuleForm
      title={<FormattedMessage id="scheduling.order.title" />}
      isOpen={before.length + after.length > 0}
      hint={<FormattedMessage id="scheduling.order.hint" />}
      keep={<FormattedMessage id="scheduling.order.keep" />}
      isRunning={isRunning}
      failure={failure && (failure.__typename === 'OrderInCircle' ? (
        <Note tone="danger" live="assertive"><FormattedMessage id="scheduling.order.circle" values={{ meetings: intl.formatList(failure.meetings, { type: 'unit' }) }} /></Note>
      ) : (
        <UserErrorNote error={failure} reasons={{ held: say('scheduling.order.held') }} />
      ))}
      onKeep={() => void keep()}
    >
      <MultiSelect searchable clearable label={say('scheduling.order.before')} data={others.filter(({ value }) => !before.includes(value))} value={after} onChange={setAfter} />
      <MultiSelect searchable clearable label={say('scheduling.order.after')} data={others.filter(({ value }) => !after.includes(value))} value={before} onChange={setBefore} />
    </MeetingRuleForm>
  );
}

/** Other meetings and leftovers of the two firms, and those already in an order with it, by the names of both sides. */
function useOthers({ meetings, leftovers, orders, slots }: Board, { agreementId, firstRegistrationId, secondRegistrationId }: BoardMeeting) {
  const { dayTime } = useTime();
  return useMemo(() => {
    const own = new Set([firstRegistrationId, secondRegistrationId]);
    const ordered = new Set(orders.filter(({ beforeId, afterId }) => beforeId === agreementId || afterId === agreementId).flatMap(({ beforeId, afterId }) => [beforeId, afterId]));
    const startOf = new Map(slots.map(({ id, startsAt }) => [id, startsAt]));
    const planned = meetings.filter(({ status }) => status === 'planned').map((one) => ({ ...one, startsAt: startOf.get(one.slotId) }));
    return [...planned, ...leftovers.map((one) => ({ ...one, startsAt: undefined }))]
      .filter((one) => one.agreementId !== agreementId && (ordered.has(one.agreementId) || own.has(one.firstRegistrationId) || own.has(one.secondRegistrationId)))
      .map((one) => ({ value: one.agreementId, label: [`${one.firstName} · ${one.secondName}`, one.startsAt && dayTime(one.startsAt)].filter(Boolean).join(', ') }));
  }, [meetings, leftovers, orders, slots, agreementId, firstRegistrationId, secondRegistrationId, dayTime]);
}
