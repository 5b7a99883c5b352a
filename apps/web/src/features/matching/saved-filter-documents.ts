import { graphql } from '../../gql/index.ts';
import { type MatchingSavedFiltersQuery } from '../../gql/graphql.ts';

export const SavedFiltersDocument = graphql(`
  query MatchingSavedFilters($eventSlug: String!) {
    savedMatchFilters(eventSlug: $eventSlug) {
      id
      name
      criteria {
        field
        value
      }
      gone {
        field
        value
      }
    }
  }
`);

export const SaveFilterDocument = graphql(`
  mutation MatchingSaveFilter($input: SaveMatchFilterInput!) {
    saveMatchFilter(input: $input) {
      ... on MatchFilterSaved {
        filter {
          id
          name
        }
      }
      ...UserErrorParts
    }
  }
`);

export const RenameFilterDocument = graphql(`
  mutation MatchingRenameFilter($input: RenameMatchFilterInput!) {
    renameMatchFilter(input: $input) {
      ... on MatchFilterSaved {
        filter {
          id
          name
        }
      }
      ...UserErrorParts
    }
  }
`);

export const RemoveFilterDocument = graphql(`
  mutation MatchingRemoveFilter($input: RemoveMatchFilterInput!) {
    removeMatchFilter(input: $input) {
      ... on MatchFilterRemoved {
        filterId
      }
      ...UserErrorParts
    }
  }
`);

export type SavedFilter = MatchingSavedFiltersQuery['savedMatchFilters'][number];
