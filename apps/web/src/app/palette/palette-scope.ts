import { useLocation } from 'react-router';
import { placeIn, type Place } from '../event.tsx';
import { useViewer } from '../viewer.tsx';

/** Where the palette was opened. */
export interface PaletteScope {
  /** The event of the page; empty outside of any. */
  readonly slug: string;
  /** What the person is in it; null for nothing. */
  readonly place: Place | null;
  /** On the organisers' and officers' side of it. */
  readonly isOrganising: boolean;
}

/** Read from the address, because the palette stands outside of the frames. */
export function usePaletteScope(): PaletteScope {
  const { pathname } = useLocation();
  const { places } = useViewer();
  const [, slug = '', side] = /^\/e\/([^/]+)(?:\/([^/]+))?/.exec(pathname) ?? [];
  const place = slug === '' ? null : (placeIn(places, slug) ?? null);
  const isStaff = place !== null && (place.isOrganiser || place.isVettingOfficer);
  return { slug, place, isOrganising: isStaff && (side === 'organise' || place.registrationId === null) };
}
