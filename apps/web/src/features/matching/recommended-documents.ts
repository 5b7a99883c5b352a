import { graphql } from '../../gql/index.ts';

export const RecommendedDocument = graphql(`
  query MatchingRecommended($eventSlug: String!) {
    recommendedMatches(eventSlug: $eventSlug) {
      ... on RecommendedMatches {
        mustUsed
        mustMax
        entries {
          since
          match {
            id
            wish
            ...MatchParts
          }
        }
      }
      ... on RecommendedNotMade {
        reason
      }
      ... on MatchesNotOpen {
        reason
      }
    }
  }
`);
