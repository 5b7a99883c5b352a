import { graphql } from '../../gql/index.ts';

export const ChangeAccountDocument = graphql(`
  mutation ChangeAccount($input: ChangeAccountInput!) {
    changeAccount(input: $input) {
      ... on AccountChanged {
        viewer {
          id
          displayName
          emailNotifications
        }
      }
      ...UserErrorParts
    }
  }
`);
