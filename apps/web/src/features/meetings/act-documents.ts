import { graphql } from '../../gql/index.ts';

export const AcceptRequestDocument = graphql(`
  mutation MeetingsAccept($input: MeetingRequestRef!) {
    acceptMeetingRequest(input: $input) {
      ... on MeetingRequestActedOn {
        requestId
        status
      }
      ...UserErrorParts
    }
  }
`);

export const WithdrawRequestDocument = graphql(`
  mutation MeetingsWithdraw($input: MeetingRequestRef!) {
    withdrawMeetingRequest(input: $input) {
      ... on MeetingRequestActedOn {
        requestId
        status
      }
      ...UserErrorParts
    }
  }
`);

export const DeclineRequestDocument = graphql(`
  mutation MeetingsDecline($input: DeclineMeetingRequestInput!) {
    declineMeetingRequest(input: $input) {
      ... on MeetingRequestActedOn {
        requestId
        status
      }
      ...UserErrorParts
    }
  }
`);

export const CounterRequestDocument = graphql(`
  mutation MeetingsCounter($input: CounterMeetingRequestInput!) {
    counterMeetingRequest(input: $input) {
      ... on MeetingRequestActedOn {
        requestId
        status
      }
      ...UserErrorParts
    }
  }
`);

export const CancelAgreedDocument = graphql(`
  mutation MeetingsCancelAgreed($input: CancelAgreedMeetingInput!) {
    cancelAgreedMeeting(input: $input) {
      ... on MeetingRequestActedOn {
        requestId
        status
      }
      ...UserErrorParts
    }
  }
`);
