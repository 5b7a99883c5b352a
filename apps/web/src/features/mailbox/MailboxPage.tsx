import { useQuery } from '@apollo/client/react';
import { EmptyState, PageTitle, Panel } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { NotFound, QueryState, useTime } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import classes from './mailbox.module.css';

const MailboxDocument = graphql(`
  query Mailbox {
    mailbox(first: 50) {
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
  const { dayTime } = useTime();
  const query = useQuery(MailboxDocument, { fetchPolicy: 'network-only' });
  return (
    <QueryState query={query}>
      {({ mailbox }) =>
        mailbox ? (
          <div className={classes.page}>
            <PageTitle title={<FormattedMessage id="mailbox.page.title" />} lead={<FormattedMessage id="mailbox.page.lead" />} />
            {mailbox.length === 0 && <EmptyState title={<FormattedMessage id="mailbox.page.empty" />} />}
            {mailbox.map(({ id, recipient, subject, text, writtenAt }) => (
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
