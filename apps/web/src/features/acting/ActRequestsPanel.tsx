import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { taxonomy } from '@spilno/taxonomy';
import { DataTable, EmptyState, Panel, StateBadge } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { type NotAnswered, QueryState, useEvent, useLocale, UserErrorNote, useTime, useTypedMutation } from '../../app/index.ts';
import { type ActRequestsQuery } from '../../gql/graphql.ts';
import { actingContext } from './acting-context.ts';
import { ActDeclineDocument, ActRequestsDocument, ActWithdrawDocument } from './acting-documents.ts';
import classes from './acting.module.css';
import { ActSendForm } from './ActSendForm.tsx';

type Request = ActRequestsQuery['actingRequests'][number];
type Failure = NotAnswered | Parameters<typeof UserErrorNote>[0]['error'];

const STATUS_IDS: Readonly<Record<string, string>> = {
  pending: 'acting.status.pending', countered: 'acting.status.countered', accepted: 'acting.status.accepted', declined: 'acting.status.declined', withdrawn: 'acting.status.withdrawn', expired: 'acting.status.expired', cancelled: 'acting.status.cancelled', frozen: 'acting.status.frozen',
};

/** Requests of the organisation: sent, declined and taken back on its behalf. Nobody but the organisation agrees. */
export function ActRequestsPanel({ actingId, ownId }: { readonly actingId: string; readonly ownId: string }) {
  const { slug } = useEvent();
  const { day } = useTime();
  const { textLocale } = useLocale();
  const context = actingContext(actingId);
  const query = useQuery(ActRequestsDocument, { variables: { eventSlug: slug }, context, fetchPolicy: 'no-cache' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [decline] = useTypedMutation(ActDeclineDocument, { context });
  const [withdraw] = useTypedMutation(ActWithdrawDocument, { context });
  const settle = async (answer: Promise<{ readonly __typename: string }>): Promise<void> => {
    const settled = await answer;
    setFailure(settled.__typename === 'MeetingRequestActedOn' ? null : (settled as Failure));
    await query.refetch().catch(() => undefined);
  };
  const title = (code: string | null): string => (code === null ? '' : (taxonomy.find(code)?.titles[textLocale === 'uk' ? 'uk' : 'en'] ?? code));
  const action = ({ id, version, isOwn, isOwnTurn, status }: Request) => {
    const isOpen = status === 'pending' || status === 'countered';
    if (isOpen && isOwnTurn) return <Button size="xs" variant="default" onClick={() => void settle(decline({ input: { eventSlug: slug, requestId: id, version } }))}><FormattedMessage id="acting.requests.decline" /></Button>;
    if (isOpen && isOwn) return <Button size="xs" variant="default" onClick={() => void settle(withdraw({ input: { eventSlug: slug, requestId: id, version } }))}><FormattedMessage id="acting.requests.withdraw" /></Button>;
    return null;
  };
  const badge = ({ status, isOwnTurn }: Request) => <StateBadge tone={isOwnTurn ? 'warn' : 'neutral'} dot={status === 'accepted' ? 'filled' : 'hollow'}><FormattedMessage id={STATUS_IDS[status] ?? 'acting.status.pending'} /></StateBadge>;
  const topic = ({ needNodeCode, offerNodeCode }: Request) => [...new Set([title(offerNodeCode), title(needNodeCode)])].filter(Boolean).join(' · ');
  return (
    <Panel title={<FormattedMessage id="acting.requests.title" />}>
      <div className={classes.form}>
        <p className={classes.quiet}><FormattedMessage id="acting.requests.hint" /></p>
        <ActSendForm actingId={actingId} ownId={ownId} onSent={() => void query.refetch()} />
        {failure && <UserErrorNote error={failure} onReload={() => void query.refetch()} />}
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
                { id: 'until', header: <FormattedMessage id="acting.requests.until" />, cell: ({ expiresAt, status }) => (status === 'pending' || status === 'countered' ? day(expiresAt) : '–') },
                { id: 'act', header: <FormattedMessage id="acting.requests.act" />, align: 'end', cell: action },
              ]}
            />
          )}
        </QueryState>
      </div>
    </Panel>
  );
}
