import { type SchedulingWhatIfFactsQuery, type SchedulingWhatIfsQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const WhatIfFactsDocument = graphql(`
  query SchedulingWhatIfFacts($eventSlug: String!) {
    eventSetup(eventSlug: $eventSlug) {
      slug
      resourcePools {
        id
        name
      }
    }
    scheduleBoard(eventSlug: $eventSlug) {
      version {
        id
        number
        status
      }
      slots {
        id
        day
        startsAt
      }
      meetings {
        id
        firstRegistrationId
        secondRegistrationId
        firstName
        secondName
      }
      leftovers {
        agreementId
        firstRegistrationId
        secondRegistrationId
        firstName
        secondName
      }
    }
  }
`);

export const WhatIfsDocument = graphql(`
  query SchedulingWhatIfs($eventSlug: String!) {
    whatIfs(eventSlug: $eventSlug) {
      id
      kind
      day
      organisation
      pool
      amount
      status
      versionNumber
      isOvertaken
      failure
      setUp {
        field
        before
        after
        label
        labelUk
        version
      }
      applied {
        versionId
        number
        besideVersionId
      }
      result {
        before {
          ...WhatIfScoreParts
        }
        unchanged {
          ...WhatIfScoreParts
        }
        after {
          ...WhatIfScoreParts
        }
        cured {
          agreementId
          firstName
          secondName
        }
        moved
        lost
        meetings {
          ...PublishChangeParts
        }
      }
    }
  }
`);

export const WhatIfScoreParts = graphql(`
  fragment WhatIfScoreParts on BoardScore {
    placed
    agreed
    unserved
    gaps
    gapSpread
    unmetTimeWishes
    tableChanges
    dayImbalance
  }
`);

export const StartWhatIfDocument = graphql(`
  mutation SchedulingStartWhatIf($input: StartWhatIfInput!) {
    startWhatIf(input: $input) {
      ... on WhatIfStarted {
        whatIfId
      }
      ...UserErrorParts
    }
  }
`);

export const ApplyWhatIfDocument = graphql(`
  mutation SchedulingApplyWhatIf($input: ApplyWhatIfInput!) {
    applyWhatIf(input: $input) {
      ... on WhatIfDraft {
        versionId
      }
      ...MeetingsAffectedParts
      ...UserErrorParts
    }
  }
`);

export const DiscardWhatIfDocument = graphql(`
  mutation SchedulingDiscardWhatIf($input: WhatIfIdInput!) {
    discardWhatIf(input: $input) {
      ... on WhatIfDiscarded {
        whatIfId
      }
      ...UserErrorParts
    }
  }
`);

export type WhatIfFacts = NonNullable<SchedulingWhatIfFactsQuery['scheduleBoard']>;
export type WhatIfPool = SchedulingWhatIfFactsQuery['eventSetup']['resourcePools'][number];
export type WhatIfRow = SchedulingWhatIfsQuery['whatIfs'][number];

/** Each change that can be tried out: what it needs to know, and whether the firm alone can bring it about. */
export const WHAT_IF_KINDS = [
  { kind: 'openTable', labelId: 'scheduling.whatIf.openTable', saidId: 'scheduling.whatIf.said.openTable', of: 'day', amountId: 'scheduling.whatIf.tables', isOfFirm: false },
  { kind: 'addSlots', labelId: 'scheduling.whatIf.addSlots', saidId: 'scheduling.whatIf.said.addSlots', of: 'day', amountId: 'scheduling.whatIf.slots', isOfFirm: false },
  { kind: 'longerBreak', labelId: 'scheduling.whatIf.longerBreak', saidId: 'scheduling.whatIf.said.longerBreak', of: 'day', amountId: 'scheduling.whatIf.slots', isOfFirm: false },
  { kind: 'enlargePool', labelId: 'scheduling.whatIf.enlargePool', saidId: 'scheduling.whatIf.said.enlargePool', of: 'pool', amountId: 'scheduling.whatIf.people', isOfFirm: false },
  { kind: 'addLine', labelId: 'scheduling.whatIf.addLine', saidId: 'scheduling.whatIf.said.addLine', of: 'organisation', amountId: 'scheduling.whatIf.lines', isOfFirm: false },
  { kind: 'addDelegate', labelId: 'scheduling.whatIf.addDelegate', saidId: 'scheduling.whatIf.said.addDelegate', of: 'organisation', amountId: null, isOfFirm: true },
  { kind: 'widenAvailability', labelId: 'scheduling.whatIf.widenAvailability', saidId: 'scheduling.whatIf.said.widenAvailability', of: 'organisation', amountId: null, isOfFirm: true },
  { kind: 'raiseMeetingLimit', labelId: 'scheduling.whatIf.raiseMeetingLimit', saidId: 'scheduling.whatIf.said.raiseMeetingLimit', of: 'organisation', amountId: 'scheduling.whatIf.limit', isOfFirm: false },
] as const;

export const whatIfKind = (kind: string): (typeof WHAT_IF_KINDS)[number] => WHAT_IF_KINDS.find((one) => one.kind === kind) ?? WHAT_IF_KINDS[0];
