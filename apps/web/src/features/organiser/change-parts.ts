import { type ChangeEffectsPartsFragment } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

/** A planned meeting that a change of the set-up touches. */
export const AffectedMeetingParts = graphql(`
  fragment AffectedMeetingParts on AffectedMeeting {
    meetingId
    scheduleStatus
    firstName
    secondName
    startsAt
    tableLabel
    hall
    hallUk
  }
`);

/** The planned meetings in the way of a change. */
export const MeetingsAffectedParts = graphql(`
  fragment MeetingsAffectedParts on MeetingsAffected {
    count
    inDraft
    key
    meetings {
      ...AffectedMeetingParts
    }
  }
`);

/** What a change would do. */
export const ChangeEffectsParts = graphql(`
  fragment ChangeEffectsParts on EventChangePreview {
    effects {
      kind
      count
      before
      after
      organisations {
        registrationId
        name
        count
      }
      meetings {
        ...AffectedMeetingParts
      }
    }
  }
`);

export type ChangeEffects = ChangeEffectsPartsFragment['effects'];
