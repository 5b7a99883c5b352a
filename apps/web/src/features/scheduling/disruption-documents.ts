import { type SchedulingDisruptionPreviewQuery, type SchedulingOpenDisruptionQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const DisruptionCountsParts = graphql(`
  fragment DisruptionCountsParts on DisruptionCounts {
    moved
    shortened
    resumed
    otherPlace
    cancelled
    byVideo
    untouched
    endsAt
    meetingMinutes
  }
`);

export const OpenDisruptionDocument = graphql(`
  query SchedulingOpenDisruption($eventSlug: String!) {
    openDisruption(eventSlug: $eventSlug) {
      id
      kind
      isRehearsal
      from
      minutes
      reason
      versionNumber
      isOvertaken
      counts {
        ...DisruptionCountsParts
      }
    }
    videoLinks(eventSlug: $eventSlug) {
      eventUrl
      meetings {
        meetingId
        firstName
        secondName
        startsAt
        url
      }
    }
    eventSetup(eventSlug: $eventSlug) {
      slug
      hasPublishedSchedule
      now
      days {
        id
        date
        slots {
          id
          startsAt
          endsAt
        }
      }
    }
  }
`);

export const DisruptionPreviewDocument = graphql(`
  query SchedulingDisruptionPreview($input: DisruptionInput!) {
    disruptionPreview(input: $input) {
      ... on DisruptionPreview {
        publishedVersionId
        publishedRevision
        people
        organisations
        interrupted
        counts {
          ...DisruptionCountsParts
        }
        choices {
          lengths
          pastEnd
          endsAt
          meetingMinutes
          withoutTime
          obstacle
        }
        unfit {
          firstName
          secondName
          reason
          from {
            startsAt
            table
          }
          to {
            startsAt
            table
          }
        }
        meetings {
          ...PublishChangeParts
        }
      }
      ...UserErrorParts
    }
  }
`);

export const BeginDisruptionDocument = graphql(`
  mutation SchedulingBeginDisruption($input: BeginDisruptionInput!) {
    beginDisruption(input: $input) {
      ... on DisruptionBegun {
        disruption {
          id
        }
      }
      ...UserErrorParts
    }
  }
`);

export const UndoDisruptionDocument = graphql(`
  mutation SchedulingUndoDisruption($input: DisruptionIdInput!) {
    undoDisruption(input: $input) {
      ... on DisruptionUndone {
        draftId
      }
      ...UserErrorParts
    }
  }
`);

export const RenewDisruptionDocument = graphql(`
  mutation SchedulingRenewDisruption($input: DisruptionIdInput!) {
    renewDisruption(input: $input) {
      ... on DisruptionBegun {
        disruption {
          id
        }
      }
      ...UserErrorParts
    }
  }
`);

export const PublishRehearsalDocument = graphql(`
  query SchedulingPublishRehearsal($eventSlug: String!) {
    publishRehearsal(eventSlug: $eventSlug) {
      ... on PublishRehearsal {
        mails
        notifications
        people
        firstMails {
          organisation
          delegateName
          subject
          method
          sequence
        }
      }
      ...UserErrorParts
    }
  }
`);

export const SetVideoLinkDocument = graphql(`
  mutation SchedulingSetVideoLink($input: SetVideoLinkInput!) {
    setVideoLink(input: $input) {
      ... on VideoLinkSet {
        url
      }
      ...UserErrorParts
    }
  }
`);

export type OpenDisruption = NonNullable<SchedulingOpenDisruptionQuery['openDisruption']>;
export type DisruptionDays = NonNullable<SchedulingOpenDisruptionQuery['eventSetup']>;
export type VideoLinks = SchedulingOpenDisruptionQuery['videoLinks'];
export type DisruptionPreview = Extract<SchedulingDisruptionPreviewQuery['disruptionPreview'], { __typename: 'DisruptionPreview' }>;
