import { createContext, useContext } from 'react';
import { type ViewerPlace } from './viewer.tsx';

/** The event whose page is open. */
export interface OpenEvent {
  readonly slug: string;
  /** Name in the reader's language, where it has one. */
  readonly name: string;
  /** IANA zone of the venue. */
  readonly timeZone: string;
  /** What to add to this machine's clock for the event's "now"; a demo may have moved it. */
  readonly clockOffsetMs: number;
  readonly matchingOpenedAt: string | null;
}

/** What the reader is in the open event. */
export interface Place {
  readonly roles: readonly string[];
  readonly isLead: boolean;
  readonly isOrganiser: boolean;
  readonly isVettingOfficer: boolean;
  /** Null for organisers and officers. */
  readonly registrationId: string | null;
  readonly typeCode: string | null;
  readonly registrationStatus: string | null;
}

export const EventContext = createContext<OpenEvent | null>(null);
export const PlaceContext = createContext<Place | null>(null);

/** The open event, or null outside of one. */
export const useMaybeEvent = (): OpenEvent | null => useContext(EventContext);

/** The open event, in the frames of an event. */
export function useEvent(): OpenEvent {
  const event = useContext(EventContext);
  if (!event) throw new Error('useEvent stands in a frame of an event');
  return event;
}

/** What the reader is in the open event. */
export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('usePlace stands in a frame of an event');
  return place;
}

/** Joins the places of one person in one event. */
export function placeIn(places: readonly ViewerPlace[], eventSlug: string): Place | null {
  const own = places.filter((place) => place.eventSlug === eventSlug);
  if (own.length === 0) return null;
  const delegation = own.find(({ role, registrationId }) => role === 'lead' && registrationId) ?? own.find(({ registrationId }) => registrationId);
  const roles = own.map(({ role }) => role);
  return {
    roles,
    isLead: delegation?.role === 'lead',
    isOrganiser: roles.includes('organiser'),
    isVettingOfficer: roles.includes('vettingOfficer'),
    registrationId: delegation?.registrationId ?? null,
    typeCode: delegation?.typeCode ?? null,
    registrationStatus: delegation?.registrationStatus ?? null,
  };
}
