import { graphql } from '../../gql/index.ts';
import { type OrganiserSetupQuery } from '../../gql/graphql.ts';

export const OrganiserSetupDocument = graphql(`
  query OrganiserSetup($eventSlug: String!) {
    eventSetup(eventSlug: $eventSlug) {
      slug version name nameUk city cityUk partnerCountries timeZone slotMinutes matchingOpenedAt hasPublishedSchedule now
      registrationOpensAt registrationClosesAt wishesCloseAt requestsCloseAt
      requestExpiryHours changeCutoffMinutes mutualWishesAgree parallelMeetings maxMeetingsInRow walkMinutes macroRegionMinimum venue venueReleasedAt
      days { id date startsAt endsAt utcOffset breaks { label labelUk startsAt endsAt } slots { id } }
      tables { id label hall hallUk }
      resourcePools { id kind name languages participantTypes size absences { date startsAt endsAt away } }
      participantTypes { code openToRegistration maxMeetings maxOpenRequests maxMustWishes }
      meetingRules { firstType secondType }
    }
  }
`);

/** The whole set-up of the event as its organisers see it. */
export type Setup = OrganiserSetupQuery['eventSetup'];
