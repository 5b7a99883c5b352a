import { type LandingEventQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const LandingDocument = graphql(`
  query LandingEvent($eventSlug: String!, $locale: String!) {
    event(eventSlug: $eventSlug) {
      slug
      name
      nameUk
      city
      cityUk
      timeZone
      slotMinutes
      days {
        id
        date
        startsAt
        endsAt
        utcOffset
      }
      openTypes
      isRegistrationOpen
      registrationOpensAt
      registrationClosesAt
      matchingOpenedAt
      wishesCloseAt
      requestsCloseAt
      approvedOrganisations
      approvedCountries
      now
    }
    capabilityTree(locale: $locale) {
      code
      title
      isLeaf
      parentCode
      branchCode
    }
    vocabulary(locale: $locale) {
      cooperationForms {
        code
        title
      }
    }
  }
`);

export type LandingEvent = NonNullable<LandingEventQuery['event']>;
export type CapabilityTree = LandingEventQuery['capabilityTree'];

/** First and last moment of the event as instants; null while no day is announced. */
export function spanOf({ days }: { readonly days: readonly Omit<LandingEvent['days'][number], 'id'>[] }): { readonly first: string; readonly last: string } | null {
  const [first] = days;
  const last = days.at(-1);
  return first && last ? { first: `${first.date}T${first.startsAt}:00${first.utcOffset}`, last: `${last.date}T${last.endsAt}:00${last.utcOffset}` } : null;
}

/** Titles by code; the code itself where there is none. */
export const titleIn = (tree: CapabilityTree) => (code: string): string => tree.find((node) => node.code === code)?.title ?? code;
