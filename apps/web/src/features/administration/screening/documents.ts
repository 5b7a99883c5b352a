import { graphql } from '../../../gql/index.ts';
import { type AdministrationDeniedListsQuery } from '../../../gql/graphql.ts';

export const DeniedListsDocument = graphql(`
  query AdministrationDeniedLists {
    deniedLists {
      id
      name
      edition
      source
      entries
      skipped
      importedBy
      importedAt
      retiredAt
    }
  }
`);
export type DeniedList = AdministrationDeniedListsQuery['deniedLists'][number];

export const RetireDeniedListDocument = graphql(`
  mutation AdministrationRetireDeniedList($listId: ID!) {
    retireDeniedList(listId: $listId) {
      ... on DeniedListRetired {
        listId
      }
      ...UserErrorParts
    }
  }
`);
