import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, PageTitle, Panel } from '@spilno/ui';
import { IconBell } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useTime } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { NotificationEntry } from './NotificationEntry.tsx';
import classes from './notifications.module.css';

const NotificationsDocument = graphql(`
  query Notifications {
    notifications(first: 100) {
      unreadCount
      notifications {
        id
        ...NotificationEntryParts
      }
    }
  }
`);

const MarkNotificationsReadDocument = graphql(`
  mutation MarkNotificationsRead($ids: [ID!]) {
    markNotificationsRead(ids: $ids)
  }
`);

/** What happened for the reader, newest first. */
export function NotificationsPage() {
  const intl = useIntl();
  const { zone } = useTime();
  const query = useQuery(NotificationsDocument, { fetchPolicy: 'cache-and-network' });
  const [markRead, { loading }] = useMutation(MarkNotificationsReadDocument, { refetchQueries: ['Notifications', 'UnreadNotifications'] });
  const mark = (ids: string[] | null) => void markRead({ variables: { ids } }).catch(() => undefined);
  return (
    <div className={classes.page}>
      <PageTitle
        title={<FormattedMessage id="notifications.page.title" />}
        lead={intl.formatMessage({ id: 'notifications.page.lead' }, { zone: zone(new Date().toISOString()) })}
        aside={
          (query.data?.notifications.unreadCount ?? 0) > 0 && (
            <Button loading={loading} onClick={() => mark(null)}>
              <FormattedMessage id="notifications.page.markAll" />
            </Button>
          )
        }
      />
      <QueryState query={query}>
        {({ notifications: { notifications } }) =>
          notifications.length === 0 ? (
            <EmptyState icon={IconBell} title={<FormattedMessage id="notifications.empty.title" />}>
              <FormattedMessage id="notifications.empty.next" />
            </EmptyState>
          ) : (
            <Panel flush>
              <ul className={classes.list}>
                {notifications.map((notification) => (
                  <NotificationEntry key={notification.id} notification={notification} onOpen={() => mark([notification.id])} />
                ))}
              </ul>
            </Panel>
          )
        }
      </QueryState>
    </div>
  );
}
