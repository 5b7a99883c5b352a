import { graphql } from '../../gql/index.ts';

export const TakeOverMeetingDocument = graphql(`
  mutation AgendaTakeOverMeeting($input: MeetingSeatInput!) {
    takeOverMeeting(input: $input) {
      ... on MeetingReseated {
        meetingId
      }
      ...UserErrorParts
    }
  }
`);

export const JoinMeetingDocument = graphql(`
  mutation AgendaJoinMeeting($input: MeetingSeatInput!) {
    joinMeeting(input: $input) {
      ... on MeetingReseated {
        meetingId
      }
      ...UserErrorParts
    }
  }
`);

export const LeaveMeetingDocument = graphql(`
  mutation AgendaLeaveMeeting($input: MeetingSeatInput!) {
    leaveMeeting(input: $input) {
      ... on MeetingReseated {
        meetingId
      }
      ...UserErrorParts
    }
  }
`);
