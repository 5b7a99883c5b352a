import { useQuery } from '@apollo/client/react';
import { Menu } from '@mantine/core';
import { EventSwitcherButton, OrganiserShell, type NavigationLink } from '@spilno/ui';
import { useIntl } from 'react-intl';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { graphql } from '../../gql/index.ts';
import { usePaths } from '../app-context.tsx';
import { useEvent, usePlace } from '../event.tsx';
import { organiserNavigation, SETUP, type NavigationPlace } from '../navigation.ts';
import { ActingBanner } from './acting-banner.tsx';
import { AccountMenu } from './account-menu.tsx';
import { ConnectionNote } from './connection-note.tsx';
import { SignedIn, WithEvent, WithPlace } from './guards.tsx';
import { NotificationBell } from './notification-bell.tsx';
import classes from './organiser-frame.module.css';
import { SearchButton, SearchIcon } from './search-button.tsx';
import { useOtherPlaces } from './use-other-places.ts';

const OrganiserRailDocument = graphql(`
  query OrganiserRail($eventSlug: String!) {
    organiserCounts(eventSlug: $eventSlug) { registered toDecide }
  }
`);

const OrganiserRailDaysDocument = graphql(`
  query OrganiserRailDays($eventSlug: String!) {
    event(eventSlug: $eventSlug) { slug days { date } }
  }
`);

/** Frame of organisers' and vetting officers' pages in an event. */
export function OrganiserFrame() {
  return (
    <SignedIn>
      <WithPlace allows={({ isOrganiser, isVettingOfficer }) => isOrganiser || isVettingOfficer}>
        <WithEvent>
          <Frame />
        </WithEvent>
      </WithPlace>
    </SignedIn>
  );
}

function Frame() {
  const intl = useIntl();
  const { slug } = useEvent();
  const place = usePlace();
  const toLinks = useRailLinks();
  const sections = organiserNavigation(place).map(({ id, labelId, places }) => ({
    id,
    label: labelId && intl.formatMessage({ id: labelId }),
    links: toLinks(places),
  }));
  const account = (
    <div className={classes.account}>
      <AccountMenu withName settingsHref="/settings" others={useOtherPlaces()} />
      <NotificationBell href="/notifications" />
    </div>
  );
  return (
    <OrganiserShell
      productName="Spilno"
      homeHref={`/e/${slug}/organise/${place.isOrganiser ? 'dashboard' : 'vetting'}`}
      eventSwitcher={
        <div className={classes.head}>
          <EventSwitcher />
          <SearchButton />
        </div>
      }
      compactActions={<SearchIcon />}
      groups={sections.filter(({ links }) => links.length > 0)}
      footLinks={place.isOrganiser ? toLinks([SETUP]) : []}
      account={account}
      labels={{
        skip: intl.formatMessage({ id: 'app.shell.skip' }),
        navigation: intl.formatMessage({ id: 'app.shell.navigation' }),
        open: intl.formatMessage({ id: 'app.shell.open' }),
        close: intl.formatMessage({ id: 'app.shell.close' }),
      }}
    >
      <ConnectionNote />
      <ActingBanner />
      <Outlet />
    </OrganiserShell>
  );
}

/** Figures beside places of the rail, once they are known. */
function useRailCounts(): Readonly<Record<string, Pick<NavigationLink, 'count' | 'countLabel' | 'urgent'>>> {
  const intl = useIntl();
  const { slug } = useEvent();
  const { isOrganiser } = usePlace();
  const { data } = useQuery(OrganiserRailDocument, { variables: { eventSlug: slug }, skip: !isOrganiser, fetchPolicy: 'cache-and-network' });
  if (!data) return {};
  const { registered, toDecide } = data.organiserCounts;
  return {
    ...(registered > 0 && { registrations: { count: intl.formatNumber(registered), countLabel: intl.formatMessage({ id: 'app.nav.registeredCount' }, { count: registered }) } }),
    ...(toDecide > 0 && { vetting: { count: intl.formatNumber(toDecide), urgent: true, countLabel: intl.formatMessage({ id: 'app.nav.toDecideCount' }, { count: toDecide }) } }),
  };
}

function useRailLinks(): (places: readonly NavigationPlace[]) => NavigationLink[] {
  const intl = useIntl();
  const counts = useRailCounts();
  const { slug } = useEvent();
  const { pathname } = useLocation();
  const paths = usePaths('organise');
  return (places) =>
    places
      .filter(({ path }) => paths.has(path))
      .map(({ path, labelId, icon }) => {
        const href = `/e/${slug}/organise/${path}`;
        return { id: path, href, label: intl.formatMessage({ id: labelId }), icon, active: pathname === href || pathname.startsWith(`${href}/`), ...counts[path] };
      });
}

/** "21 – 23 Sept 2027", once the days are known; dates of the venue have no zone. */
function useEventDates(): string | undefined {
  const intl = useIntl();
  const { slug } = useEvent();
  const { data } = useQuery(OrganiserRailDaysDocument, { variables: { eventSlug: slug }, fetchPolicy: 'no-cache' });
  const [first, last] = [data?.event?.days[0]?.date, data?.event?.days.at(-1)?.date];
  if (!first || !last) return undefined;
  return intl.formatDateTimeRange(`${first}T12:00:00Z`, `${last}T12:00:00Z`, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
}

function EventSwitcher() {
  const dates = useEventDates();
  const { name } = useEvent();
  const others = useOtherPlaces();
  const navigate = useNavigate();
  return (
    <Menu position="bottom-start" width="target">
      <Menu.Target>
        <EventSwitcherButton name={name} dates={dates} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled>{name}</Menu.Item>
        {others.map(({ href, label }) => (
          <Menu.Item key={href} onClick={() => void navigate(href)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
