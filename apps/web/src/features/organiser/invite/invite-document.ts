import { type OrganiserInvitationsQuery } from '../../../gql/graphql.ts';
import { graphql } from '../../../gql/index.ts';

export const OrganiserInvitationsDocument = graphql(`
  query OrganiserInvitations($eventSlug: String!) {
    invitationPlan(eventSlug: $eventSlug) {
      basis
      earlierEvent
      earlierEventUk
      places
      meetingsEach
      targets { country proposed earlier sent approved }
      kinds {
        nodeCode does isUkrainian essential useful offered waiting countries forms knownTotal
        known { registrationId name country event eventUk nodes }
      }
    }
  }
`);

export type InvitationPlan = OrganiserInvitationsQuery['invitationPlan'];
export type InvitationKind = InvitationPlan['kinds'][number];
export type InvitationTarget = InvitationPlan['targets'][number];
