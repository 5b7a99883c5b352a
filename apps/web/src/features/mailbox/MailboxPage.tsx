import { useQuery } from '@apollo/client/react';
import { EmptyState, PageTitle, Panel } from '@spilno/ui';
import { TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { NotFound, QueryState, useTime } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import classes from './mailbox.module.css';

const MailboxDocument = graphql(`
  query Mailbox {
    mailbox(first: 100) {
      id
      recipient
      subject
      text
      writtenAt
    }
  }
`);

/** Mails of the demo, which sends none; a real installation has no such page. */
export function MailboxPage() {
  const intl = useIntl();
  const { dayTime, zone } = useTime();
  const [search, setSearch] = useSearchParams();
  const to = search.get('to') ?? '';
  const isTo = ({ recipient, subject }: { readonly recipient: string; readonly subject: string }) => `${recipient} ${subject}`.toLowerCase().includes(to.trim().toLowerCase());
  const query = useQuery(MailboxDocument, { fetchPolicy: 'network-only' });
  return (
    <QueryState query={query}>
      {({ mailbox }) =>
        mailbox ? (
          <div className={classes.page}>
            <PageTitle title={<FormattedMessage id="mailbox.page.title" />} lead={<FormattedMessage id="mailbox.page.lead" values={{ zone: zone(new Date().toISOString()) }} />} />
            {mailbox.length === 0 ? (
              <EmptyState title={<FormattedMessage id="mailbox.page.empty" />} />
            ) : (
              <TextInput className={classes.find} label={intl.formatMessage({ id: 'mailbox.page.find' })} value={to} onChange={({ currentTarget: { value } }) => setSearch(value ? { to: value } : {}, { replace: true })} />
            )}
            {mailbox.length > 0 && !mailbox.some(isTo) && <EmptyState title={<FormattedMessage id="mailbox.page.noneTo" />} />}
            {mailbox.filter(isTo).map(({ id, recipient, subject, text, writtenAt }) => (
              <Panel key={id} title={subject} aside={<time dateTime={writtenAt}>{dayTime(writtenAt)}</time>}>
                <p className={classes.recipient}>{recipient}</p>
                <p className={classes.text}>{text.split(/(https?:\/\/\S+)/).map((piece, index) => (index % 2 === 1 ? <a key={index} href={piece}>{piece}</a> : piece))}</p>
              </Panel>
            ))}
          </div>
        ) : (
          <NotFound />
        )
      }
    </QueryState>
  );
}
