import { type AgendaStandByQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const StandByDocument = graphql(`
  query AgendaStandBy($eventSlug: String!) {
    standBy(eventSlug: $eventSlug) {
      day
      presentSince
      isMarkedByOrganiser
      didNotComeAbout
      meetings {
        meetingId
        reportableFrom
        refusal
        report
        reportedBy
        canAnswer
        canWithdraw
      }
      offer {
        id
        hall
        hallUk
        endsAt
        answerBy
        isTaken
      }
    }
  }
`);

export const SetOwnPresenceDocument = graphql(`
  mutation AgendaSetOwnPresence($input: SetOwnPresenceInput!) {
    setOwnPresence(input: $input) {
      ... on StandBySaved {
        standBy {
          day
        }
      }
      ...UserErrorParts
    }
  }
`);

export const ReportMissingDocument = graphql(`
  mutation AgendaReportMissing($input: MissingMeetingInput!) {
    reportMissing(input: $input) {
      ... on StandBySaved {
        standBy {
          day
        }
      }
      ...UserErrorParts
    }
  }
`);

export const AnswerMissingReportDocument = graphql(`
  mutation AgendaAnswerMissingReport($input: AnswerMissingReportInput!) {
    answerMissingReport(input: $input) {
      ... on StandBySaved {
        standBy {
          day
        }
      }
      ...UserErrorParts
    }
  }
`);

export const WithdrawMissingReportDocument = graphql(`
  mutation AgendaWithdrawMissingReport($input: MissingMeetingInput!) {
    withdrawMissingReport(input: $input) {
      ... on StandBySaved {
        standBy {
          day
        }
      }
      ...UserErrorParts
    }
  }
`);

export const AnswerStandByDocument = graphql(`
  mutation AgendaAnswerStandBy($input: AnswerStandByInput!) {
    answerStandBy(input: $input) {
      ... on StandBySaved {
        standBy {
          day
        }
      }
      ...UserErrorParts
    }
  }
`);

export type OwnStandBy = AgendaStandByQuery['standBy'];
export type OwnMissingMeeting = OwnStandBy['meetings'][number];
export type StandByOffer = NonNullable<OwnStandBy['offer']>;
