import { IconBell, IconSettings, IconSwitchHorizontal } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { usePaths } from '../app-context.tsx';
import { type Place } from '../event.tsx';
import { useOtherPlaces } from '../frames/use-other-places.ts';
import { organiserNavigation, participantNavigation, SETUP, type NavigationPlace } from '../navigation.ts';
import { type PaletteEntry } from './palette-entry.ts';
import { type PaletteScope } from './palette-scope.ts';

/** Every page the person can go to from here, and the other places of theirs. */
export function usePlaceEntries({ slug, place, isOrganising }: PaletteScope): readonly PaletteEntry[] {
  const intl = useIntl();
  const navigate = useNavigate();
  const eventPaths = usePaths('event');
  const organisePaths = usePaths('organise');
  const others = useOtherPlaces();
  const own = place ? placesOf(place, isOrganising).filter(({ path }) => (isOrganising ? organisePaths : eventPaths).has(path)) : [];
  const base = isOrganising ? `/e/${slug}/organise` : `/e/${slug}`;
  const account = [
    { href: place && !isOrganising ? `/e/${slug}/settings` : '/settings', labelId: 'app.nav.settings', icon: IconSettings },
    { href: place && !isOrganising ? `/e/${slug}/notifications` : '/notifications', labelId: 'app.nav.notifications', icon: IconBell },
  ];
  const to = (href: string) => () => void navigate(href);
  return [
    ...own.map(({ path, labelId, icon }): PaletteEntry => ({ key: `place-${path}`, group: 'places', label: intl.formatMessage({ id: labelId }), icon, act: to(`${base}/${path}`) })),
    ...account.map(({ href, labelId, icon }): PaletteEntry => ({ key: `place-${href}`, group: 'places', label: intl.formatMessage({ id: labelId }), icon, act: to(href) })),
    ...others.map(({ href, label }): PaletteEntry => ({ key: `place-${href}`, group: 'places', label, icon: IconSwitchHorizontal, act: to(href) })),
  ];
}

/** Without "More", which is a page of links, and what stands in every list. */
function placesOf(place: Place, isOrganising: boolean): readonly NavigationPlace[] {
  if (isOrganising) return [...organiserNavigation(place).flatMap(({ places }) => places), ...(place.isOrganiser ? [SETUP] : [])];
  const { bar, more } = participantNavigation(place);
  return [...new Set([...bar, ...more])].filter(({ path }) => path !== 'settings' && path !== 'notifications');
}
