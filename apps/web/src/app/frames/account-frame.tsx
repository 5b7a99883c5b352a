import { ParticipantShell, type NavigationLink } from '@spilno/ui';
import { IconBook2, IconCalendarEvent, IconHistory, IconListSearch, IconUsers } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { Outlet, useLocation } from 'react-router';
import { useApp } from '../app-context.tsx';
import { useConnection } from '../connection.ts';
import { useViewer } from '../viewer.tsx';
import { AccountMenu } from './account-menu.tsx';
import { ConnectionNote } from './connection-note.tsx';
import { SignedIn } from './guards.tsx';
import { NotificationBell } from './notification-bell.tsx';
import { SearchIcon } from './search-button.tsx';
import { useOtherPlaces } from './use-other-places.ts';

const ADMINISTRATION = [
  { href: '/admin/accounts', labelId: 'app.nav.accounts', icon: IconUsers },
  { href: '/admin/events', labelId: 'app.nav.events', icon: IconCalendarEvent },
  { href: '/admin/vocabulary', labelId: 'app.nav.vocabulary', icon: IconBook2 },
  { href: '/admin/screening', labelId: 'app.nav.screening', icon: IconListSearch },
  { href: '/admin/audit', labelId: 'app.nav.audit', icon: IconHistory },
] as const;

/** Frame of pages outside any event: the list of one's events, settings, administration. */
export function AccountFrame() {
  return (
    <SignedIn>
      <Frame />
    </SignedIn>
  );
}

function Frame() {
  const intl = useIntl();
  const { pathname } = useLocation();
  const { isAdministrator } = useViewer();
  const { state } = useConnection();
  const { features } = useApp();
  const addresses = new Set(features.flatMap(({ account = [] }) => account.map(({ path }) => path)));
  const links: NavigationLink[] = ADMINISTRATION.filter(({ href }) => isAdministrator && addresses.has(href)).map(({ href, labelId, icon }) => ({
    id: href,
    href,
    label: intl.formatMessage({ id: labelId }),
    icon,
    active: pathname.startsWith(href),
  }));
  return (
    <ParticipantShell
      productName="Spilno"
      homeHref="/"
      links={links}
      tabs={links}
      notice={state === 'ok' ? undefined : <ConnectionNote />}
      actions={
        <>
          <SearchIcon />
          <NotificationBell href="/notifications" />
          <AccountMenu settingsHref="/settings" others={useOtherPlaces()} />
        </>
      }
      labels={{ skip: intl.formatMessage({ id: 'app.shell.skip' }), navigation: intl.formatMessage({ id: 'app.shell.navigation' }) }}
    >
      <Outlet />
    </ParticipantShell>
  );
}
