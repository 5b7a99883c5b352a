import { type OpenForumsQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const OpenForumsDocument = graphql(`
  query OpenForums($after: String) {
    openEvents(first: 20, after: $after) {
      nodes {
        slug
        name
        nameUk
        city
        cityUk
        timeZone
        registrationClosesAt
        days {
          date
          startsAt
          endsAt
          utcOffset
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type OpenForum = OpenForumsQuery['openEvents']['nodes'][number];
