import { type BoardChangePartsFragment, type SchedulingBoardQuery, type SchedulingRunQuery } from '../../gql/graphql.ts';
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
          bound
          gapBound
          gaps
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
        hallUk
      }
      closures {
        tableId
        slotId
        reason
      }
      slotRules {
        agreementId
        slotId
        rule
      }
      orders {
        beforeId
        afterId
      }
      meetings {
        id
        agreementId
        slotId
        tableId
        firstName
        secondName
        firstRegistrationId
        secondRegistrationId
        isPinned
        isByVideo
        status
        change
        pools
        cancelReason
      }
      leftovers {
        agreementId
        firstRegistrationId
        secondRegistrationId
        firstName
        secondName
        firstCountry
        secondCountry
        reason
        organisation
        pool
        count
        ofCount
        lostFromVersion
        lostCause
        remedies {
          kind
          organisation
          registrationId
          pool
          poolId
          day
          slotId
          tableId
          amount
          cures
        }
      }
      topRemedies {
        kind
        organisation
        registrationId
        pool
        poolId
        day
        slotId
        tableId
        amount
        cures
      }
    }
  }
`);

/** What one act changed on the board. */
export const BoardChangeParts = graphql(`
  fragment BoardChangeParts on BoardChange {
    versionId
    revision
    editId
    kind
    by
    isOwn
    at
    meetings {
      id
      agreementId
      slotId
      tableId
      firstName
      secondName
      firstRegistrationId
      secondRegistrationId
      isPinned
      isByVideo
      status
      change
      pools
      cancelReason
    }
    removedIds
    changes {
      added
      moved
      cancelled
      unchanged
    }
    score {
      placed
      agreed
      bound
      gapBound
      gaps
      unmetTimeWishes
    }
    leftovers {
      agreementId
      firstRegistrationId
      secondRegistrationId
      firstName
      secondName
      firstCountry
      secondCountry
      reason
      organisation
      pool
      count
      ofCount
      lostFromVersion
      lostCause
      remedies {
        kind
        organisation
        registrationId
        pool
        poolId
        day
        slotId
        tableId
        amount
        cures
      }
    }
    topRemedies {
      kind
      organisation
      registrationId
      pool
      poolId
      day
      slotId
      tableId
      amount
      cures
    }
  }
`);

export const BoardChangedDocument = graphql(`
  subscription SchedulingBoardChanged($eventSlug: String!) {
    scheduleBoardChanged(eventSlug: $eventSlug) {
      ...BoardChangeParts
    }
  }
`);

/** Every outcome of an act in the draft. */
export const EditOutcome = graphql(`
  fragment EditOutcome on EditDraftResult {
    ... on ScheduleDraftEdited {
      editId
      change {
        ...BoardChangeParts
      }
    }
    ... on PlaceRefused {
      conflicts {
        kind
        organisation
        pool
        otherMeeting
        otherTable
        otherAgreementId
        delegates
      }
    }
    ... on MeetingMovedMeanwhile {
      agreementId
      by
      isOwn
      at
      slotId
      tableId
    }
    ...UserErrorParts
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
      bound
      gapBound
      course {
        elapsedMs
        placed
      }
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

export type BoardChange = BoardChangePartsFragment;
export type Board = NonNullable<SchedulingBoardQuery['scheduleBoard']>;
export type BoardMeeting = Board['meetings'][number];
export type BoardLeftover = Board['leftovers'][number];
export type BoardRemedy = Board['topRemedies'][number];
export type Run = NonNullable<SchedulingRunQuery['scheduleRun']>;
