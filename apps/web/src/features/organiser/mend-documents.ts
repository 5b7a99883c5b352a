import { graphql } from '../../gql/index.ts';

export const HeldRowDocument = graphql(`
  query OrganiserHeldRow($eventSlug: String!, $batchId: ID!, $rowNumber: Int!) {
    importHeldRow(eventSlug: $eventSlug, batchId: $batchId, rowNumber: $rowNumber) { rowNumber version isDismissed cells { column value findings { column problem value earlierRowNumber remedy } } }
  }
`);

export const MendRowDocument = graphql(`
  mutation MendImportRow($input: MendImportRowInput!) {
    mendImportRow(input: $input) {
      ... on ImportRowMended { batch { id imported held warnings } registrationId }
      ... on ImportRowStillHeld { row { rowNumber version isDismissed cells { column value findings { column problem value earlierRowNumber remedy } } } }
      ...UserErrorParts
    }
  }
`);
