import { type OrganiserTimeAsksQuery, type OrganiserUnansweredQuery } from '../../../gql/graphql.ts';
import { graphql } from '../../../gql/index.ts';

export const OrganiserUnansweredDocument = graphql(`
  query OrganiserUnanswered($eventSlug: String!, $onlySoon: Boolean!, $after: ID) {
    unansweredOrganisations(eventSlug: $eventSlug, onlySoon: $onlySoon, first: 50, after: $after) {
      total
      requests
      nodes { registrationId legalName codeNameEn codeNameUk country typeCode waiting expiringSoon since expiresAt }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export type UnansweredRow = OrganiserUnansweredQuery['unansweredOrganisations']['nodes'][number];

export const OrganiserTimeAsksDocument = graphql(`
  query OrganiserTimeAsks($eventSlug: String!) {
    openTimeAsks(eventSlug: $eventSlug, first: 200) { id askingName askingNameUk otherName otherNameUk startsAt tableLabel hall hallUk offered reason askedAt expiresAt }
  }
`);
export type TimeAskRow = OrganiserTimeAsksQuery['openTimeAsks'][number];

export const OrganiserRequestStatesDocument = graphql(`
  query OrganiserRequestStates($eventSlug: String!) {
    eventOverview(eventSlug: $eventSlug) { requests { sent answered accepted } requestStates { status count ukrainian } }
  }
`);
