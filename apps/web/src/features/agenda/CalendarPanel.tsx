import { Button, CopyButton, TextInput } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Note, Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, UserErrorNote, useTime, useTypedMutation, type Answer } from '../../app/index.ts';
import { type AgendaRevokeFeedMutation, type AgendaSubscribeMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { type OwnAgenda } from './agenda-documents.ts';
import classes from './agenda.module.css';

const SubscribeDocument = graphql(`
  mutation AgendaSubscribe($input: CreateCalendarFeedInput!) {
    createCalendarFeed(input: $input) {
      ... on CalendarFeedCreated {
        path
        feed {
          id
        }
      }
      ...UserErrorParts
    }
  }
`);

const RevokeDocument = graphql(`
  mutation AgendaRevokeFeed($input: RevokeCalendarFeedInput!) {
    revokeCalendarFeed(input: $input) {
      ... on CalendarFeedRevoked {
        feedId
      }
      ...UserErrorParts
    }
  }
`);

type Failure =
  | Exclude<Answer<AgendaSubscribeMutation>, { __typename: 'CalendarFeedCreated' }>
  | Exclude<Answer<AgendaRevokeFeedMutation>, { __typename: 'CalendarFeedRevoked' }>;

/** The agenda in the reader's own calendar: subscriptions, and a file. */
export function CalendarPanel({ feeds }: { readonly feeds: OwnAgenda['feeds'] }) {
  const { slug } = useEvent();
  const [address, setAddress] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [subscribe, isSubscribing] = useTypedMutation(SubscribeDocument, { refetchQueries: ['AgendaPage'] });
  const intl = useIntl();
  const create = async () => {
    setFailure(null);
    const answer = await subscribe({ input: { eventSlug: slug } });
    switch (answer.__typename) {
      case 'CalendarFeedCreated':
        return setAddress(`${window.location.origin}${answer.path}`);
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return (
    <Panel title={<FormattedMessage id="agenda.calendar.title" />}>
      <div className={classes.stack}>
        <p className={classes.quiet}>
          <FormattedMessage id="agenda.calendar.lead" />
        </p>
        {feeds.length > 0 && <Feeds feeds={feeds} onFailure={setFailure} onRevoked={() => setAddress(null)} />}
        {address !== null && <NewAddress address={address} />}
        {failure && <UserErrorNote error={failure} reasons={{ tooManyFeeds: intl.formatMessage({ id: 'agenda.calendar.tooMany' }) }} />}
        <div className={classes.buttons}>
          <Button loading={isSubscribing} onClick={() => void create()}>
            <FormattedMessage id="agenda.calendar.subscribe" />
          </Button>
          <Button component="a" variant="subtle" href={`/calendar/download/${slug}`} download="agenda.ics">
            <FormattedMessage id="agenda.calendar.download" />
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function NewAddress({ address }: { readonly address: string }) {
  const intl = useIntl();
  return (
    <Note tone="ok" live="polite" title={<FormattedMessage id="agenda.calendar.created" />}>
      <FormattedMessage id="agenda.calendar.secret" />
      <TextInput readOnly mt="xs" value={address} aria-label={intl.formatMessage({ id: 'agenda.calendar.address' })} onFocus={(event) => event.currentTarget.select()} />
      <div className={classes.buttons}>
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button onClick={copy}>
              <FormattedMessage id={copied ? 'agenda.calendar.copied' : 'agenda.calendar.copy'} />
            </Button>
          )}
        </CopyButton>
        <Button component="a" variant="subtle" href={address.replace(/^https?:/, 'webcal:')}>
          <FormattedMessage id="agenda.calendar.open" />
        </Button>
      </div>
    </Note>
  );
}

interface FeedsProps {
  readonly feeds: OwnAgenda['feeds'];
  readonly onFailure: (failure: Failure) => void;
  readonly onRevoked: () => void;
}

function Feeds({ feeds, onFailure, onRevoked }: FeedsProps) {
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const toast = useToast();
  const intl = useIntl();
  const [run, isRunning] = useTypedMutation(RevokeDocument, { refetchQueries: ['AgendaPage'] });
  const revoke = async (feedId: string) => {
    const answer = await run({ input: { eventSlug: slug, feedId } });
    switch (answer.__typename) {
      case 'CalendarFeedRevoked':
        onRevoked();
        return toast({ message: intl.formatMessage({ id: 'agenda.calendar.revoked' }) });
      case 'NotFound':
      case 'NotAnswered':
        return onFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return (
    <ul className={classes.feeds}>
      {feeds.map(({ id, createdAt, lastReadAt }) => (
        <li key={id}>
          <span>
            <FormattedMessage id="agenda.calendar.since" values={{ time: dayTime(createdAt) }} />
            <small>{lastReadAt === null ? <FormattedMessage id="agenda.calendar.neverRead" /> : <FormattedMessage id="agenda.calendar.lastRead" values={{ time: dayTime(lastReadAt) }} />}</small>
          </span>
          <Button variant="subtle" loading={isRunning} aria-label={intl.formatMessage({ id: 'agenda.calendar.revokeOf' }, { time: dayTime(createdAt) })} onClick={() => void revoke(id)}>
            <FormattedMessage id="agenda.calendar.revoke" />
          </Button>
        </li>
      ))}
    </ul>
  );
}
