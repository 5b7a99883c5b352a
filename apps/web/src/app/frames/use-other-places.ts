import { useIntl } from 'react-intl';
import { useParams } from 'react-router';
import { useApp } from '../app-context.tsx';
import { placeIn } from '../event.tsx';
import { homePath } from '../navigation.ts';
import { useEventNameOf, useViewer } from '../viewer.tsx';

interface OtherPlace {
  readonly href: string;
  readonly label: string;
}

/** Where else the person has a place: other events, the organiser's side of this one, the installation. */
export function useOtherPlaces(): readonly OtherPlace[] {
  const intl = useIntl();
  const { slug } = useParams();
  const { features } = useApp();
  const { places, isAdministrator } = useViewer();
  const nameOf = useEventNameOf();
  const events = [...new Map(places.map((place) => [place.eventSlug, nameOf(place)]))];
  const others = events.flatMap(([eventSlug, eventName]): OtherPlace[] => {
    const place = placeIn(places, eventSlug);
    if (!place) return [];
    if (eventSlug !== slug) return [{ href: homePath(eventSlug, place), label: eventName }];
    if (!place.registrationId || !(place.isOrganiser || place.isVettingOfficer)) return [];
    return [
      { href: `/e/${eventSlug}/overview`, label: intl.formatMessage({ id: 'app.account.asParticipant' }) },
      { href: homePath(eventSlug, { ...place, registrationId: null }), label: intl.formatMessage({ id: 'app.account.asOrganiser' }) },
    ];
  });
  const administration = features.flatMap(({ account = [] }) => account.map(({ path }) => path ?? '')).find((path) => path.startsWith('/admin'));
  return isAdministrator && administration !== undefined ? [...others, { href: administration, label: intl.formatMessage({ id: 'app.account.administration' }) }] : others;
}
