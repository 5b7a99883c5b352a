import { type PublishChangePartsFragment, type SchedulingPreviewQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

/** A meeting that the draft changes against the published version. */
export const PublishChangeParts = graphql(`
  fragment PublishChangeParts on PublishChange {
    agreementId
    kind
    firstName
    secondName
    from {
      startsAt
      endsAt
      table
      isByVideo
    }
    to {
      startsAt
      endsAt
      table
      isByVideo
    }
    takesBackAgreed
  }
`);

export const PreviewDocument = graphql(`
  query SchedulingPreview($eventSlug: String!) {
    publishPreview(eventSlug: $eventSlug) {
      versionId
      revision
      needsReason
      closedFor
      changes {
        added
        moved
        cancelled
        unchanged
      }
      meetings {
        ...PublishChangeParts
      }
      receivers {
        delegateId
        delegateName
        organisation
        added
        moved
        cancelled
      }
    }
  }
`);

export type Preview = NonNullable<SchedulingPreviewQuery['publishPreview']>;
export type PublishChange = PublishChangePartsFragment;
