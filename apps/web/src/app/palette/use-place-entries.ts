import { IconBell, IconBook2, IconCalendarEvent, IconColumns, IconCopy, IconListSearch, IconMailOff, IconSettings, IconShieldCheck, IconSwitchHorizontal, IconTable, IconUsers } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { usePaths } from '../app-context.tsx';
import { type Place } from '../event.tsx';
import { useOtherPlaces } from '../frames/use-other-places.ts';
import { useViewer } from '../viewer.tsx';
import { organiserNavigation, participantNavigation, SETUP, type NavigationPlace } from '../navigation.ts';
import { type PaletteEntry } from './palette-entry.ts';
import { type PaletteScope } from './palette-scope.ts';

/** Pages of organisers that stand in no list of places: others lead to them. */
const ORGANISER_MORE: readonly NavigationPlace[] = [
  { path: 'meetings', labelId: 'app.palette.meetings', icon: IconTable },
  { path: 'versions/compare', labelId: 'app.palette.compareVersions', icon: IconColumns },
  { path: 'setup/copy', labelId: 'app.palette.copyEvent', icon: IconCopy },
  { path: 'failed-mails', labelId: 'app.palette.failedMails', icon: IconMailOff },
];
const ADMINISTRATION = [
  { href: '/admin/accounts', labelId: 'app.palette.accounts', icon: IconUsers },
  { href: '/admin/events', labelId: 'app.palette.events', icon: IconCalendarEvent },
  { href: '/admin/vocabulary', labelId: 'app.palette.vocabulary', icon: IconBook2 },
  { href: '/admin/screening', labelId: 'app.palette.screening', icon: IconListSearch },
  { href: '/admin/audit', labelId: 'app.palette.audit', icon: IconShieldCheck },
] as const;

/** Every page the person can go to from here, and the other places of theirs. */
export function usePlaceEntries({ slug, place, isOrganising }: PaletteScope): readonly PaletteEntry[] {
  const intl = useIntl();
  const navigate = useNavigate();
  const eventPaths = usePaths('event');
  const organisePaths = usePaths('organise');
  const { isAdministrator } = useViewer();
  const others = useOtherPlaces().filter(({ href }) => !href.startsWith('/admin'));
  const own = place ? placesOf(place, isOrganising).filter(({ path }) => (isOrganising ? organisePaths : eventPaths).has(path)) : [];
  const base = isOrganising ? `/e/${slug}/organise` : `/e/${slug}`;
  const account = [
    { href: place && !isOrganising ? `/e/${slug}/settings` : '/settings', labelId: 'app.nav.settings', icon: IconSettings },
    { href: place && !isOrganising ? `/e/${slug}/notifications` : '/notifications', labelId: 'app.nav.notifications', icon: IconBell },
  ];
  const administration = isAdministrator ? ADMINISTRATION : [];
  const to = (href: string) => () => void navigate(href);
  return [
    ...own.map(({ path, labelId, icon }): PaletteEntry => ({ key: `place-${path}`, group: 'places', label: intl.formatMessage({ id: labelId }), icon, act: to(`${base}/${path}`) })),
    ...[...account, ...administration].map(({ href, labelId, icon }): PaletteEntry => ({ key: `place-${href}`, group: 'places', label: intl.formatMessage({ id: labelId }), icon, act: to(href) })),
    ...others.map(({ href, label }): PaletteEntry => ({ key: `place-${href}`, group: 'places', label, icon: IconSwitchHorizontal, act: to(href) })),
  ];
}

/** Without "More", which is a page of links, and what stands in every list. */
function placesOf(place: Place, isOrganising: boolean): readonly NavigationPlace[] {
  if (isOrganising) return [...organiserNavigation(place).flatMap(({ places }) => places), ...(place.isOrganiser ? [SETUP, ...ORGANISER_MORE] : [])];
  const { bar, more } = participantNavigation(place);
  return [...new Set([...bar, ...more])].filter(({ path }) => path !== 'settings' && path !== 'notifications');
}
