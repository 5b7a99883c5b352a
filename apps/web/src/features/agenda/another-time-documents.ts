import { graphql } from '../../gql/index.ts';

export const AnotherTimeChoicesDocument = graphql(`
  query AgendaAnotherTimeChoices($eventSlug: String!, $meetingId: ID!) {
    anotherTimeChoices(eventSlug: $eventSlug, meetingId: $meetingId) {
      canAsk
      refusal
      asksLeft
      maxOffered
      changeableUntil
      times {
        slotId
        startsAt
        endsAt
      }
    }
  }
`);

export const AskForAnotherTimeDocument = graphql(`
  mutation AgendaAskForAnotherTime($input: AskForAnotherTimeInput!) {
    askForAnotherTime(input: $input) {
      ... on AnotherTimeAsked {
        askId
        answerBy
      }
      ... on TimeTaken {
        remaining {
          slotId
          startsAt
          endsAt
        }
      }
      ...UserErrorParts
    }
  }
`);

export const AcceptAnotherTimeDocument = graphql(`
  mutation AgendaAcceptAnotherTime($input: AcceptAnotherTimeInput!) {
    acceptAnotherTime(input: $input) {
      ... on MeetingMoved {
        meetingId
        startsAt
      }
      ... on TimeTaken {
        remaining {
          slotId
          startsAt
          endsAt
        }
      }
      ...UserErrorParts
    }
  }
`);

export const RefuseAnotherTimeDocument = graphql(`
  mutation AgendaRefuseAnotherTime($input: AnotherTimeRef!) {
    refuseAnotherTime(input: $input) {
      ... on AnotherTimeEnded {
        askId
        status
      }
      ...UserErrorParts
    }
  }
`);

export const WithdrawAnotherTimeDocument = graphql(`
  mutation AgendaWithdrawAnotherTime($input: AnotherTimeRef!) {
    withdrawAnotherTime(input: $input) {
      ... on AnotherTimeEnded {
        askId
        status
      }
      ...UserErrorParts
    }
  }
`);

/** What a change of a meeting's time makes old on the pages of this feature. */
export const AFTER_CHANGE = ['AgendaMeetingPage', 'AgendaPage', 'AgendaAnotherTimeChoices'];

export interface OfferedTime {
  readonly slotId: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface AnotherTimeAskParts {
  readonly id: string;
  readonly isOwn: boolean;
  readonly status: string;
  readonly reason: string;
  readonly answerBy: string;
  readonly offered: readonly OfferedTime[];
}
