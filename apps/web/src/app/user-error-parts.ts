import { graphql } from '../gql/index.ts';

/** What `UserErrorNote` needs of any error of a mutation's union. */
export const UserErrorParts = graphql(`
  fragment UserErrorParts on UserError {
    message
    ... on InvalidInput {
      field
      reason
    }
    ... on LocationRefused {
      field
      passages {
        start
        end
        kind
      }
    }
    ... on NotPossible {
      reason
      currentState
    }
    ... on StaleVersion {
      currentVersion
    }
    ... on TooManyAttempts {
      retryAfterSeconds
    }
  }
`);
