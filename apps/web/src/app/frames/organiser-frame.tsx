import { Menu } from '@mantine/core';
import { EventSwitcherButton, OrganiserShell, type NavigationLink } from '@spilno/ui';
import { useIntl } from 'react-intl';
import { Outlet, useLocation, useNavigate } from 'react-router';
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

function useRailLinks(): (places: readonly NavigationPlace[]) => NavigationLink[] {
  const intl = useIntl();
  const { slug } = useEvent();
  const { pathname } = useLocation();
  const paths = usePaths('organise');
  return (places) =>
    places
      .filter(({ path }) => paths.has(path))
      .map(({ path, labelId, icon }) => {
        const href = `/e/${slug}/organise/${path}`;
        return { id: path, href, label: intl.formatMessage({ id: labelId }), icon, active: pathname === href || pathname.startsWith(`${href}/`) };
      });
}

function EventSwitcher() {
  const { name } = useEvent();
  const others = useOtherPlaces();
  const navigate = useNavigate();
  return (
    <Menu position="bottom-start" width="target">
      <Menu.Target>
        <EventSwitcherButton name={name} />
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
