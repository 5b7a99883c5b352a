import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDraft, useEvent, useTime } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import classes from './meetings.module.css';
import { type TimeWish } from './use-request-acts.ts';

const EventDaysDocument = graphql(`
  query MeetingsEventDays($eventSlug: String!) {
    event(eventSlug: $eventSlug) {
      slug
      days {
        id
        date
      }
    }
  }
`);

export interface CounterFormProps {
  readonly requestId: string;
  readonly isRunning: boolean;
  readonly onClose: () => void;
  /** @returns whether it was taken */
  readonly onSend: (wish: TimeWish) => Promise<boolean>;
}

const NO_WISH: TimeWish = { day: '', partOfDay: '', message: '' };

/** A wish for another time: a day, a part of it, a message. It holds no slot. */
export function CounterForm({ requestId, isRunning, onClose, onSend }: CounterFormProps) {
  const intl = useIntl();
  const { slug } = useEvent();
  const { longDay } = useTime('UTC');
  const days = useQuery(EventDaysDocument, { variables: { eventSlug: slug } }).data?.event?.days ?? [];
  const [wish, setWish, draft] = useDraft(`request:${requestId}:counter`, NO_WISH);
  const change = (part: Partial<TimeWish>) => setWish((before) => ({ ...before, ...part }));
  const isEmpty = !wish.day && !wish.partOfDay && !wish.message.trim();
  const send = async () => {
    if (await onSend(wish)) draft.clear();
  };
  const anyDay = { value: '', label: intl.formatMessage({ id: 'meetings.counter.anyDay' }) };
  const partsOfDay = [
    { value: '', label: intl.formatMessage({ id: 'meetings.counter.anyTime' }) },
    { value: 'morning', label: intl.formatMessage({ id: 'meetings.counter.morning' }) },
    { value: 'afternoon', label: intl.formatMessage({ id: 'meetings.counter.afternoon' }) },
  ];
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className={classes.fields}>
        <NativeSelect
          autoFocus
          label={intl.formatMessage({ id: 'meetings.counter.day' })}
          data={[anyDay, ...days.map(({ date }) => ({ value: date, label: longDay(`${date}T12:00:00Z`) }))]}
          value={wish.day}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
        <NativeSelect label={intl.formatMessage({ id: 'meetings.counter.partOfDay' })} data={partsOfDay} value={wish.partOfDay} onChange={(event) => change({ partOfDay: event.currentTarget.value as TimeWish['partOfDay'] })} />
      </div>
      <Textarea
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        label={intl.formatMessage({ id: 'meetings.counter.message' })}
        description={intl.formatMessage({ id: 'meetings.counter.hint' })}
        value={wish.message}
        onChange={(event) => change({ message: event.currentTarget.value })}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={isRunning} disabled={isEmpty}>
          <FormattedMessage id="meetings.counter.send" />
        </Button>
        <Button variant="subtle" disabled={isRunning} onClick={onClose}>
          <FormattedMessage id="app.action.back" />
        </Button>
      </div>
    </form>
  );
}
