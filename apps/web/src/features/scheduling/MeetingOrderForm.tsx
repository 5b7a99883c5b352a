import { Button, MultiSelect } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Note, useToast } from '@spilno/ui';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, UserErrorNote, useTime, useTypedMutation, type Answer } from '../../app/index.ts';
import { type SchedulingSetMeetingOrderMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type Board, type BoardMeeting } from './board-documents.ts';
import classes from './board.module.css';

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

type Failure = Exclude<Answer<SchedulingSetMeetingOrderMutation>, { __typename: 'MeetingOrderSet' }>;

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
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isRunning] = useTypedMutation(SetMeetingOrderDocument);
  const save = async (): Promise<void> => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, agreementId, beforeIds: before, afterIds: after } });
    switch (answer.__typename) {
      case 'MeetingOrderSet':
        toast({ message: say('scheduling.order.kept') });
        return onChanged();
      case 'OrderInCircle':
      case 'InvalidInput':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return (
    <details className={classes.changes} open={before.length + after.length > 0}>
      <summary><FormattedMessage id="scheduling.order.title" /></summary>
      <form
        className={classes.stack}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <MultiSelect searchable clearable label={say('scheduling.order.before')} data={others.filter(({ value }) => !before.includes(value))} value={after} onChange={setAfter} />
        <MultiSelect searchable clearable label={say('scheduling.order.after')} data={others.filter(({ value }) => !after.includes(value))} value={before} onChange={setBefore} />
        <p className={classes.quiet}><FormattedMessage id="scheduling.order.hint" /></p>
        {failure?.__typename === 'OrderInCircle' && <Note tone="danger" live="assertive"><FormattedMessage id="scheduling.order.circle" values={{ meetings: intl.formatList(failure.meetings, { type: 'unit' }) }} /></Note>}
        {failure && failure.__typename !== 'OrderInCircle' && <UserErrorNote error={failure} reasons={{ held: say('scheduling.order.held') }} />}
        <Button type="submit" loading={isRunning}><FormattedMessage id="scheduling.order.keep" /></Button>
      </form>
    </details>
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
