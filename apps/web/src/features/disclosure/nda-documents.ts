import { graphql } from '../../gql/index.ts';

export const ConfirmNdaDocument = graphql(`
  mutation DisclosureConfirmNda($input: ConfirmNdaInput!) {
    confirmNda(input: $input) {
      ... on DisclosureChanged {
        pair {
          ownLevel
        }
      }
      ...UserErrorParts
    }
  }
`);

export const WithdrawNdaDocument = graphql(`
  mutation DisclosureWithdrawNda($input: WithdrawNdaInput!) {
    withdrawNda(input: $input) {
      ... on DisclosureChanged {
        pair {
          ownLevel
        }
      }
      ...UserErrorParts
    }
  }
`);

export const ProductDataDocument = graphql(`
  query DisclosureProductData($eventSlug: String!) {
    productData(eventSlug: $eventSlug) {
      id
      text
      version
    }
  }
`);

export const SaveProductDataDocument = graphql(`
  mutation DisclosureSaveProductData($input: SaveProductDataInput!) {
    saveProductData(input: $input) {
      ... on ProductDataSaved {
        productData {
          id
          text
          version
        }
      }
      ...UserErrorParts
    }
  }
`);
