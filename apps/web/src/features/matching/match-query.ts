import { type useQuery } from '@apollo/client/react';
import { type MatchingListQuery, type MatchingListQueryVariables } from '../../gql/graphql.ts';

/** The list of matches as it is being asked for. */
export type ListQuery = useQuery.Result<MatchingListQuery, MatchingListQueryVariables>;
export type MatchConnection = Extract<MatchingListQuery['matches'], { __typename: 'MatchConnection' }>;
/** How many matches have a value of a filter. */
export type MatchFacet = MatchConnection['facets'][number];
