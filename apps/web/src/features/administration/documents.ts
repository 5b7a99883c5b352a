import { graphql } from '../../gql/index.ts';
import { type AdministrationAccountsQuery, type AdministrationAuditQuery, type AdministrationEventQuery, type AdministrationEventStaffQuery } from '../../gql/graphql.ts';

export const AdministrationAccountsDocument = graphql(`
  query AdministrationAccounts($text: String!, $after: ID, $first: Int!) {
    accounts(text: $text, after: $after, first: $first) {
      id displayName email isAdministrator isDisabled createdAt lastSeenAt
      roles { eventSlug role }
    }
  }
`);
export type Account = AdministrationAccountsQuery['accounts'][number];

export const AdministrationActDocument = graphql(`
  mutation AdministrationAct($input: ActOnAccountInput!) {
    actOnAccount(input: $input) { ... on AccountActDone { accountId } ...UserErrorParts }
  }
`);

export const AdministrationEventsDocument = graphql(`
  query AdministrationEvents($first: Int!, $after: String, $search: String) {
    events(first: $first, after: $after, search: $search) {
      nodes { slug name nameUk timeZone isRegistrationOpen matchingOpenedAt approvedOrganisations days { date } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const AdministrationCreateEventDocument = graphql(`
  mutation AdministrationCreateEvent($input: CreateEventInput!) {
    createEvent(input: $input) { ... on EventSetup { slug } ...UserErrorParts }
  }
`);

export const AdministrationEventDocument = graphql(`
  query AdministrationEvent($eventSlug: String!) {
    event(eventSlug: $eventSlug) { slug name nameUk timeZone isRegistrationOpen matchingOpenedAt approvedOrganisations days { date } }
  }
`);
export type AdministrationEvent = NonNullable<AdministrationEventQuery['event']>;

/** For an event that there is: the API refuses to answer for any other. */
export const AdministrationEventStaffDocument = graphql(`
  query AdministrationEventStaff($eventSlug: String!) {
    eventRoles(eventSlug: $eventSlug) { accountId displayName email role grantedAt }
    eventClock(eventSlug: $eventSlug) { now isMovable }
  }
`);
export type RoleHolder = AdministrationEventStaffQuery['eventRoles'][number];

export const AdministrationGrantRoleDocument = graphql(`
  mutation AdministrationGrantRole($input: GrantEventRoleInput!) {
    grantEventRole(input: $input) { ... on EventRolesChanged { holders { accountId } } ...UserErrorParts }
  }
`);

export const AdministrationRevokeRoleDocument = graphql(`
  mutation AdministrationRevokeRole($input: RevokeEventRoleInput!) {
    revokeEventRole(input: $input) { ... on EventRolesChanged { holders { accountId } } ...UserErrorParts }
  }
`);

export const AdministrationSetClockDocument = graphql(`
  mutation AdministrationSetClock($input: SetEventClockInput!) {
    setEventClock(input: $input) { ... on EventClockMoved { now } ...UserErrorParts }
  }
`);

export const AdministrationAuditDocument = graphql(`
  query AdministrationAudit($action: String!, $slug: String, $first: Int!, $before: ID) {
    auditLog(action: $action, slug: $slug, first: $first, before: $before) {
      id happenedAt actorKind actorId actorName eventSlug action subjectKind subjectId facts
    }
  }
`);
export type AuditEntry = AdministrationAuditQuery['auditLog'][number];

export const AdministrationIntegrityDocument = graphql(`
  query AdministrationIntegrity {
    auditIntegrity { isIntact sealedEntries brokenAtEntryId }
  }
`);
