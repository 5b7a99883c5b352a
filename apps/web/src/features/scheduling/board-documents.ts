import { type SchedulingBoardQuery, type SchedulingRunQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const BoardDocument = graphql(`
  query SchedulingBoard($eventSlug: String!, $versionId: ID) {
    scheduleBoard(eventSlug: $eventSlug, versionId: $versionId) {
      version {
        id
        number
        status
        revision
        meetings
        createdAt
        publishedAt
        score {
          placed
          agreed
          gaps
          gapSpread
          unserved
          unmetTimeWishes
        }
      }
      published {
        id
        number
        publishedAt
      }
      changes {
        added
        moved
        cancelled
        unchanged
      }
      slots {
        id
        day
        startsAt
        endsAt
      }
      tables {
        id
        label
        hall
      }
      meetings {
        id
        agreementId
        slotId
        tableId
        firstName
        secondName
        isPinned
        status
        change
        cancelReason
      }
      leftovers {
        agreementId
        firstName
        secondName
        reason
        organisation
        count
        ofCount
        remedies {
          kind
          organisation
          day
          slotId
          tableId
          cures
        }
      }
      topRemedies {
        kind
        organisation
        day
        slotId
        tableId
        cures
      }
    }
  }
`);

export const RunDocument = graphql(`
  query SchedulingRun($eventSlug: String!) {
    scheduleRun(eventSlug: $eventSlug) {
      id
      status
      seed
      timeLimitMs
      placed
      total
      gaps
      failure
      versionId
      startedAt
      finishedAt
    }
  }
`);

export const RunProgressedDocument = graphql(`
  subscription SchedulingRunProgressed($eventSlug: String!) {
    scheduleRunProgressed(eventSlug: $eventSlug) {
      id
      status
      placed
      total
      gaps
      failure
      versionId
      startedAt
      finishedAt
    }
  }
`);

export type Board = NonNullable<SchedulingBoardQuery['scheduleBoard']>;
export type BoardMeeting = Board['meetings'][number];
export type BoardLeftover = Board['leftovers'][number];
export type BoardRemedy = Board['topRemedies'][number];
export type Run = NonNullable<SchedulingRunQuery['scheduleRun']>;
