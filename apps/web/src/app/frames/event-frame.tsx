import { useQuery } from '@apollo/client/react';
import { ParticipantShell, type NavigationLink } from '@spilno/ui';
import { useIntl } from 'react-intl';
import { Outlet, useLocation } from 'react-router';
import { graphql } from '../../gql/index.ts';
import { usePaths } from '../app-context.tsx';
import { useEvent, usePlace } from '../event.tsx';
import { participantNavigation, type NavigationPlace, type ParticipantNavigation } from '../navigation.ts';
import { AccountMenu } from './account-menu.tsx';
import { ConnectionNote } from './connection-note.tsx';
import { SignedIn, WithEvent, WithPlace } from './guards.tsx';
import { LiveClock } from './live-clock.tsx';
import { NotificationBell } from './notification-bell.tsx';
import { SearchIcon } from './search-button.tsx';
import { useOtherPlaces } from './use-other-places.ts';
import { useConnection } from '../connection.ts';

const RequestsToAnswerDocument = graphql(`
  query RequestsToAnswer($eventSlug: String!) {
    meetingRequests(eventSlug: $eventSlug, box: incoming, first: 1) {
      waitingForMe
    }
  }
`);

/** Frame of a participant's pages in an event. */
export function EventFrame() {
  return (
    <SignedIn>
      <WithPlace allows={({ registrationId }) => registrationId !== null}>
        <WithEvent>
          <Frame />
        </WithEvent>
      </WithPlace>
    </SignedIn>
  );
}

function Frame() {
  const intl = useIntl();
  const event = useEvent();
  const navigation = participantNavigation(usePlace());
  const toLinks = useLinks(navigation.more);
  const { state } = useConnection();
  return (
    <ParticipantShell
      productName="Spilno"
      eventName={event.name}
      homeHref={`/e/${event.slug}/overview`}
      links={toLinks(navigation.bar)}
      tabs={toLinks(navigation.tabs)}
      clock={<LiveClock />}
      notice={state === 'ok' ? undefined : <ConnectionNote />}
      actions={
        <>
          <SearchIcon />
          <NotificationBell href={`/e/${event.slug}/notifications`} />
          <AccountMenu settingsHref={`/e/${event.slug}/settings`} places={toLinks(withoutRoom(navigation))} others={useOtherPlaces()} />
        </>
      }
      labels={{ skip: intl.formatMessage({ id: 'app.shell.skip' }), navigation: intl.formatMessage({ id: 'app.shell.navigation' }) }}
    >
      <Outlet />
    </ParticipantShell>
  );
}

/** Pages behind "More" that the bar of a wide screen does not show; bell and account lead to theirs. */
const withoutRoom = ({ bar, more }: ParticipantNavigation): readonly NavigationPlace[] => more.filter((place) => !bar.includes(place) && place.path !== 'notifications' && place.path !== 'settings');

/** Figures beside places, once they are known: the requests that wait for an answer of the own side. */
function useCounts(): Readonly<Record<string, Pick<NavigationLink, 'count' | 'countLabel' | 'urgent'>>> {
  const intl = useIntl();
  const { slug } = useEvent();
  const { registrationStatus } = usePlace();
  const { data } = useQuery(RequestsToAnswerDocument, { variables: { eventSlug: slug }, skip: registrationStatus !== 'approved', fetchPolicy: 'cache-and-network' });
  const count = data?.meetingRequests.waitingForMe ?? 0;
  return count === 0 ? {} : { requests: { count: intl.formatNumber(count), urgent: true, countLabel: intl.formatMessage({ id: 'app.nav.toAnswerCount' }, { count }) } };
}

/** Turns places into links; "More" is where the reader is on every page behind it. */
function useLinks(behindMore: readonly NavigationPlace[]): (places: readonly NavigationPlace[]) => NavigationLink[] {
  const intl = useIntl();
  const { slug } = useEvent();
  const counts = useCounts();
  const { pathname } = useLocation();
  const paths = usePaths('event');
  const isAt = (path: string) => pathname === `/e/${slug}/${path}` || pathname.startsWith(`/e/${slug}/${path}/`);
  return (places) => {
    const shown = places.filter(({ path }) => paths.has(path));
    const isElsewhere = !shown.some(({ path }) => isAt(path));
    return shown.map(({ path, labelId, icon }) => ({
      id: path,
      href: `/e/${slug}/${path}`,
      label: intl.formatMessage({ id: labelId }),
      icon,
      active: isAt(path) || (path === 'more' && isElsewhere && behindMore.some((place) => isAt(place.path))),
      ...counts[path],
    }));
  };
}
