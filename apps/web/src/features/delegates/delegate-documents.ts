import { graphql } from '../../gql/index.ts';

export const DelegateParts = graphql(`
  fragment DelegateParts on RegistrationDelegate {
    id
    version
    name
    jobFunction
    email
    telephone
    languages
    isLead
    isMe
    showsEmail
    showsTelephone
    attendsDayIds
    attendanceConfirmedAt
    hasAccount
    unavailable {
      startsAt
      endsAt
    }
  }
`);

/** What every change of the people is answered with; the cache takes it in by the ids. */
export const DelegationParts = graphql(`
  fragment DelegationParts on MyRegistration {
    id
    version
    canEdit
    delegates {
      id
      email
      ...DelegateParts
    }
  }
`);

/** Published meetings that stand in the way of a change. */
export const MeetingsInTheWayParts = graphql(`
  fragment MeetingsInTheWayParts on DelegateMeetingsAffected {
    total
    meetings {
      meetingId
      startsAt
      endsAt
      tableLabel
    }
  }
`);

export const DelegatesDocument = graphql(`
  query DelegatesPage($eventSlug: String!) {
    myRegistration(eventSlug: $eventSlug) {
      id
      status {
        status
      }
      ...DelegationParts
    }
    event(eventSlug: $eventSlug) {
      slug
      days {
        id
        slots {
          id
          startsAt
          endsAt
        }
      }
    }
  }
`);

export const InviteDocument = graphql(`
  mutation DelegatesInvite($input: InviteDelegateInput!) {
    inviteDelegate(input: $input) {
      ... on RegistrationSaved {
        registration {
          ...DelegationParts
        }
      }
      ... on DelegateMeetingsAffected {
        ...MeetingsInTheWayParts
      }
      ...UserErrorParts
    }
  }
`);

export const RemoveDocument = graphql(`
  mutation DelegatesRemove($input: RemoveDelegateInput!) {
    removeDelegate(input: $input) {
      ... on RegistrationSaved {
        registration {
          ...DelegationParts
        }
      }
      ... on DelegateMeetingsAffected {
        ...MeetingsInTheWayParts
      }
      ...UserErrorParts
    }
  }
`);

export const HandOverDocument = graphql(`
  mutation DelegatesHandOver($input: HandOverLeadInput!) {
    handOverLead(input: $input) {
      ... on RegistrationSaved {
        registration {
          ...DelegationParts
        }
      }
      ... on DelegateMeetingsAffected {
        ...MeetingsInTheWayParts
      }
      ...UserErrorParts
    }
  }
`);

export const ChangeDetailsDocument = graphql(`
  mutation DelegatesChangeDetails($input: ChangeMyDetailsInput!) {
    changeMyDetails(input: $input) {
      ... on RegistrationSaved {
        registration {
          ...DelegationParts
        }
      }
      ... on DelegateMeetingsAffected {
        ...MeetingsInTheWayParts
      }
      ...UserErrorParts
    }
  }
`);

export const SetAvailabilityDocument = graphql(`
  mutation DelegatesSetAvailability($input: SetAvailabilityInput!) {
    setAvailability(input: $input) {
      ... on RegistrationSaved {
        registration {
          ...DelegationParts
        }
      }
      ... on DelegateMeetingsAffected {
        ...MeetingsInTheWayParts
      }
      ...UserErrorParts
    }
  }
`);

export const ConfirmAttendanceDocument = graphql(`
  mutation DelegatesConfirmAttendance($input: ConfirmAttendanceInput!) {
    confirmAttendance(input: $input) {
      ... on RegistrationSaved {
        registration {
          ...DelegationParts
        }
      }
      ... on DelegateMeetingsAffected {
        ...MeetingsInTheWayParts
      }
      ...UserErrorParts
    }
  }
`);

export const AddDelegateDocument = graphql(`
  mutation DelegatesAdd($input: SaveDelegatesStepInput!) {
    saveDelegatesStep(input: $input) {
      ... on RegistrationSaved {
        registration {
          ...DelegationParts
        }
      }
      ... on DelegateMeetingsAffected {
        ...MeetingsInTheWayParts
      }
      ...UserErrorParts
    }
  }
`);
