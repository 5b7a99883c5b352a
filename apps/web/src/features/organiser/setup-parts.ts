import { graphql } from '../../gql/index.ts';

export const OrganiserSetupDocument = graphql(`
  query OrganiserSetup($eventSlug: String!) {
    eventSetup(eventSlug: $eventSlug) {
      slug version name timeZone slotMinutes matchingOpenedAt wishesCloseAt hasPublishedSchedule now
      requestExpiryHours changeCutoffMinutes mutualWishesAgree parallelMeetings macroRegionMinimum venue venueReleasedAt
      days { id date startsAt endsAt utcOffset breaks { label startsAt endsAt } slots { id } }
      tables { id label hall }
      participantTypes { code openToRegistration maxMeetings maxOpenRequests maxMustWishes }
      meetingRules { firstType secondType }
    }
  }
`);
