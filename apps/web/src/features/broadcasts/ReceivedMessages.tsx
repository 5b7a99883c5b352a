import { useQuery } from '@apollo/client/react';
import { EmptyState, Panel } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { QueryState, useEvent, useTime } from '../../app/index.ts';
import { ReceivedMessagesDocument } from './broadcast-documents.ts';
import classes from './broadcasts.module.css';

/** Messages of the organisers to the reader. */
export function ReceivedMessages() {
  const { slug } = useEvent();
  const { dayTime, zone } = useTime();
  const query = useQuery(ReceivedMessagesDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <Panel title={<FormattedMessage id="broadcasts.received.title" />}>
      <QueryState query={query}>
        {({ organiserMessages }) =>
          organiserMessages.length === 0 ? (
            <EmptyState title={<FormattedMessage id="broadcasts.received.none" />} />
          ) : (
            <ol className={classes.samples}>
              {organiserMessages.map(({ id, subject, body, sentAt }) => (
                <li key={id} className={classes.sample}>
                  <b>{subject}</b>
                  <span className={classes.quiet}>{dayTime(sentAt)}, {zone(sentAt)}</span>
                  <span className={classes.body}>{body}</span>
                </li>
              ))}
            </ol>
          )
        }
      </QueryState>
    </Panel>
  );
}
