import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { taxonomy, titleIn } from '@spilno/taxonomy';
import { DataTable, EmptyState, Panel, StateBadge } from '@spilno/ui';
import { useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { BorrowedMessages, type NotAnswered, QueryState, useEvent, useLocale, UserErrorNote, useTime, useTypedMutation } from '../../app/index.ts';
import { type ActRequestsQuery } from '../../gql/graphql.ts';
import { CounterForm, type TimeWish } from '../meetings/index.ts';
import { actingContext } from './acting-context.ts';
import { ActCounterDocument, ActDeclineDocument, ActRequestsDocument, ActWithdrawDocument } from './acting-documents.ts';
import classes from './acting.module.css';
import { ActSendForm } from './ActSendForm.tsx';

type Request = ActRequestsQuery['actingRequests'][number];
type Failure = NotAnswered | Parameters<typeof UserErrorNote>[0]['error'];

/** Requests of the organisation: sent, declined, answered with a proposal and taken back on its behalf. Nobody but the organisation agrees. */
export function ActRequestsPanel({ actingId, ownId }: { readonly actingId: string; readonly ownId: string }) {
  const intl = useIntl();
  const headingId = useId();
  const { slug } = useEvent();
  const { day } = useTime();
  const { textLocale } = useLocale();
  const context = actingContext(actingId);
  const query = useQuery(ActRequestsDocument, { variables: { eventSlug: slug }, context, fetchPolicy: 'no-cache' });
  const [failure, setFailure] = useState<{ readonly error: Failure; readonly text: string } | null>(null);
  const [counteredId, setCountered] = useState<string | null>(null);
  const [counter, isCountering] = useTypedMutation(ActCounterDocument, { context });
  const [decline] = useTypedMutation(ActDeclineDocument, { context });
  const [withdraw] = useTypedMutation(ActWithdrawDocument, { context });
  const settle = async (answer: Promise<{ readonly __typename: string }>, text = ''): Promise<boolean> => {
    const settled = await answer;
    const isDone = settled.__typename === 'MeetingRequestActedOn';
    setFailure(isDone ? null : { error: settled as Failure, text });
    await query.refetch().catch(() => undefined);
    return isDone;
  };
  const propose = async ({ id, version }: Request, { day: on, partOfDay, message }: TimeWish): Promise<boolean> => {
    const isDone = await settle(counter({ input: { eventSlug: slug, requestId: id, version, day: on || null, partOfDay: partOfDay || null, message } }), message);
    if (isDone) setCountered(null);
    return isDone;
  };
  const title = (code: string | null): string => (code === null ? '' : (titleIn(taxonomy.find(code)?.titles, textLocale) ?? code));
  const action = (request: Request) => {
    const { id, version, isOwn } = request;
    if (request.isOwnTurn) {
      return (
        <div className={classes.buttons}>
          <Button size="xs" variant="default" onClick={() => setCountered(id)}><FormattedMessage id="acting.requests.counter" /></Button>
          <Button size="xs" variant="default" onClick={() => void settle(decline({ input: { eventSlug: slug, requestId: id, version } }))}><FormattedMessage id="acting.requests.decline" /></Button>
        </div>
      );
    }
    if (isOwn) return <Button size="xs" variant="default" onClick={() => void settle(withdraw({ input: { eventSlug: slug, requestId: id, version } }))}><FormattedMessage id="acting.requests.withdraw" /></Button>;
    return null;
  };
  const countered = query.data?.actingRequests.find((request) => request.id === counteredId && request.isOwnTurn);
  const badge = ({ status, isOwnTurn }: Request) => <StateBadge tone={isOwnTurn ? 'warn' : 'neutral'} dot="hollow">{status === 'countered' ? <FormattedMessage id="acting.status.countered" /> : <FormattedMessage id="acting.status.pending" />}</StateBadge>;
  const topic = ({ needNodeCode, offerNodeCode }: Request) => [...new Set([title(offerNodeCode), title(needNodeCode)])].filter(Boolean).join(' · ');
  return (
    <Panel title={<FormattedMessage id="acting.requests.title" />}>
      <div className={classes.form}>
        <p className={classes.quiet}><FormattedMessage id="acting.requests.hint" /></p>
        <ActSendForm actingId={actingId} ownId={ownId} onSent={() => void query.refetch()} />
        {failure && <UserErrorNote error={failure.error} text={failure.text} onReload={() => void query.refetch()} fieldLabels={{ message: intl.formatMessage({ id: 'acting.send.message' }) }} />}
        {countered && (
          <section className={classes.counter} aria-labelledby={headingId}>
            <h3 id={headingId}><FormattedMessage id="acting.counter.title" values={{ name: countered.counterpart }} /></h3>
            <BorrowedMessages name="meetings"><CounterForm key={countered.id} requestId={countered.id} isRunning={isCountering} onClose={() => setCountered(null)} onSend={(wish) => propose(countered, wish)} /></BorrowedMessages>
          </section>
        )}
        <QueryState query={query}>
          {({ actingRequests }) => (
            <DataTable
              caption={<FormattedMessage id="acting.requests.title" />}
              captionHidden
              rows={actingRequests}
              rowKey={({ id }) => id}
              empty={<EmptyState title={<FormattedMessage id="acting.requests.none" />} />}
              phoneRow={(row) => <div className={classes.phoneRow}><b>{row.counterpart}</b>{badge(row)}<span className={classes.quiet}>{topic(row)}</span>{action(row)}</div>}
              columns={[
                { id: 'counterpart', header: <FormattedMessage id="acting.requests.counterpart" />, cell: ({ counterpart }) => counterpart, rowHeader: true },
                { id: 'way', header: <FormattedMessage id="acting.requests.way" />, cell: ({ isOwn }) => <FormattedMessage id={isOwn ? 'acting.requests.sent' : 'acting.requests.received'} /> },
                { id: 'topic', header: <FormattedMessage id="acting.requests.topic" />, cell: topic },
                { id: 'status', header: <FormattedMessage id="acting.requests.status" />, cell: badge },
                { id: 'until', header: <FormattedMessage id="acting.requests.until" />, cell: (row) => day(row.expiresAt) },
                { id: 'act', header: <FormattedMessage id="acting.requests.act" />, align: 'end', cell: action },
              ]}
            />
          )}
        </QueryState>
      </div>
    </Panel>
  );
}
