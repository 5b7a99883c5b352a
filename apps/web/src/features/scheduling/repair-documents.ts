import { type SchedulingRepairNeedQuery, type SchedulingRepairQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const RepairNeedDocument = graphql(`
  query SchedulingRepairNeed($eventSlug: String!) {
    repairNeed(eventSlug: $eventSlug) {
      versionNumber
      publishedAt
      draftNumber
      withoutTable
      withoutPeople
      withoutPair
      withoutTime
      tooMany
      withoutHelper
      outOfOrder
      tooFar
      newlyAgreed
      leftOver
      meetings {
        meetingId
        cause
        closedFor
        firstName
        secondName
        startsAt
        tableLabel
        hall
        hallUk
      }
    }
  }
`);

export const RepairDocument = graphql(`
  query SchedulingRepair($eventSlug: String!) {
    scheduleRepair(eventSlug: $eventSlug) {
      id
      status
      part
      versionNumber
      isOvertaken
      failure
      movesBound
      takenKind
      offers {
        kind
        moved
        otherPlace
        added
        lost
        gaps
        unplaced
        affected
      }
    }
  }
`);

export const RepairChangesDocument = graphql(`
  query SchedulingRepairChanges($eventSlug: String!, $repairId: ID!, $kind: String!) {
    repairOfferChanges(eventSlug: $eventSlug, repairId: $repairId, kind: $kind) {
      meetings {
        ...PublishChangeParts
      }
      organisations {
        registrationId
        name
        changes
      }
    }
  }
`);

export const StartRepairDocument = graphql(`
  mutation SchedulingStartRepair($input: StartRepairInput!) {
    startRepair(input: $input) {
      ... on RepairStarted {
        repairId
      }
      ...UserErrorParts
    }
  }
`);

export const DiscardRepairDocument = graphql(`
  mutation SchedulingDiscardRepair($input: RepairIdInput!) {
    discardRepair(input: $input) {
      ... on RepairDiscarded {
        repairId
      }
      ...UserErrorParts
    }
  }
`);

export const TakeRepairOfferDocument = graphql(`
  mutation SchedulingTakeRepairOffer($input: TakeRepairOfferInput!) {
    takeRepairOffer(input: $input) {
      ... on RepairOfferTaken {
        versionId
        number
      }
      ...UserErrorParts
    }
  }
`);

export type RepairNeed = NonNullable<SchedulingRepairNeedQuery['repairNeed']>;
export type Repair = NonNullable<SchedulingRepairQuery['scheduleRepair']>;
export type RepairOffer = Repair['offers'][number];

/** Whether anything published no longer holds, or anybody waits for a meeting. */
export const hasNeed = ({ withoutTable, withoutPeople, withoutPair, withoutTime, tooMany, withoutHelper, outOfOrder, tooFar, newlyAgreed, leftOver }: RepairNeed): boolean => withoutTable + withoutPeople + withoutPair + withoutTime + tooMany + withoutHelper + outOfOrder + tooFar + newlyAgreed + leftOver > 0;
/** Whether an offer differs from what is published at all. */
export const changesSomething = ({ moved, otherPlace, added, lost }: RepairOffer): boolean => moved + otherPlace + added + lost > 0;
