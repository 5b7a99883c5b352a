import { type SchedulingOnTheDayQuery, type SchedulingPresenceQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const OnTheDayDocument = graphql(`
  query SchedulingOnTheDay($eventSlug: String!) {
    onTheDay(eventSlug: $eventSlug) {
      day
      delegates
      present
      missingAfterMinutes
      answerMinutes
      leastMinutes
      running {
        meetingId
        table
        position
        hall
        hallUk
        startsAt
        endsAt
        firstName
        secondName
        isFirstPresent
        isSecondPresent
        isStandBy
        reportableFrom
        report
      }
      slot {
        startsAt
        endsAt
      }
      idleTables {
        table
        position
        hall
        hallUk
        isClosed
      }
      next {
        startsAt
        endsAt
        meetings
        incomplete {
          meetingId
          table
          hall
          hallUk
          toFind
        }
      }
      reports {
        id
        meetingId
        table
        hall
        hallUk
        startsAt
        endsAt
        firstName
        secondName
        cause
        status
        reportedBy
        freedBy
        reportedAt
        offerableUntil
        offers {
          id
          firstName
          secondName
          status
          answerBy
          taken
        }
      }
    }
  }
`);

export const OnTheDayChangedDocument = graphql(`
  subscription SchedulingOnTheDayChanged($eventSlug: String!) {
    onTheDayChanged(eventSlug: $eventSlug)
  }
`);

/** Which organisations have somebody here today. */
export const PresentFirmsDocument = graphql(`
  query SchedulingPresentFirms($eventSlug: String!) {
    onTheDay(eventSlug: $eventSlug) {
      day
      presentRegistrationIds
    }
  }
`);

export const PresenceDocument = graphql(`
  query SchedulingPresence($eventSlug: String!, $search: String!, $isPresentOnly: Boolean!) {
    presenceList(eventSlug: $eventSlug, search: $search, isPresentOnly: $isPresentOnly) {
      found
      delegates {
        delegateId
        name
        organisation
        presentSince
        isMarkedByOrganiser
      }
    }
  }
`);

export const SetPresenceDocument = graphql(`
  mutation SchedulingSetPresence($input: SetPresenceInput!) {
    setPresence(input: $input) {
      ... on OnTheDaySaved {
        onTheDay {
          present
        }
      }
      ...UserErrorParts
    }
  }
`);

export const FreeMissingTableDocument = graphql(`
  mutation SchedulingFreeMissingTable($input: MissingMeetingInput!) {
    freeMissingTable(input: $input) {
      ... on OnTheDaySaved {
        onTheDay {
          present
        }
      }
      ...UserErrorParts
    }
  }
`);

export const EndMissingReportDocument = graphql(`
  mutation SchedulingEndMissingReport($input: MissingMeetingInput!) {
    endMissingReport(input: $input) {
      ... on OnTheDaySaved {
        onTheDay {
          present
        }
      }
      ...UserErrorParts
    }
  }
`);

export const SetStandByRulesDocument = graphql(`
  mutation SchedulingSetStandByRules($input: SetStandByRulesInput!) {
    setStandByRules(input: $input) {
      ... on OnTheDaySaved {
        onTheDay {
          present
        }
      }
      ...UserErrorParts
    }
  }
`);

export type OnTheDay = SchedulingOnTheDayQuery['onTheDay'];
export type IdleTable = OnTheDay['idleTables'][number];
export type NextSlot = NonNullable<OnTheDay['next']>;
export type RunningMeeting = OnTheDay['running'][number];
export type MissingReport = OnTheDay['reports'][number];
export type PresentDelegate = SchedulingPresenceQuery['presenceList']['delegates'][number];
