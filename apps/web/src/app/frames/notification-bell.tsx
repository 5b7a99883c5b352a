import { useQuery, useSubscription } from '@apollo/client/react';
import { Count, Glyph, Link } from '@spilno/ui';
import { IconBell } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { graphql } from '../../gql/index.ts';
import classes from './notification-bell.module.css';

const UnreadNotificationsDocument = graphql(`
  query UnreadNotifications {
    notifications(first: 1) {
      unreadCount
    }
  }
`);

const NotificationArrivedDocument = graphql(`
  subscription NotificationArrived {
    notificationReceived {
      id
    }
  }
`);

/** The way to the notifications, with how many are unread; kept true while the page is open. */
export function NotificationBell({ href }: { readonly href: string }) {
  const intl = useIntl();
  const { data } = useQuery(UnreadNotificationsDocument, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  useSubscription(NotificationArrivedDocument, {
    ignoreResults: true,
    onData: ({ client }) => void client.refetchQueries({ include: ['UnreadNotifications', 'Notifications', 'RequestsToAnswer'].filter((name) => hasQuery(client.getObservableQueries(), name)) }),
    onError: () => undefined,
  });
  const unread = data?.notifications.unreadCount ?? 0;
  return (
    <Link href={href} className={classes.bell} aria-label={intl.formatMessage({ id: 'app.bell.label' }, { unread })}>
      <Glyph icon={IconBell} size={20} />
      {unread > 0 && (
        <span aria-hidden="true">
          <Count value={unread > 99 ? '99+' : unread} urgent />
        </span>
      )}
    </Link>
  );
}

function hasQuery(queries: ReadonlySet<{ readonly queryName?: string }>, name: string): boolean {
  return [...queries].some(({ queryName }) => queryName === name);
}
