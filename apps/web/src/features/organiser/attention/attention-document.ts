import { type OrganiserAttentionQuery } from '../../../gql/graphql.ts';
import { graphql } from '../../../gql/index.ts';

export const OrganiserAttentionDocument = graphql(`
  query OrganiserAttention($eventSlug: String!) {
    attention(eventSlug: $eventSlug) {
      madeAt
      version
      floor
      gini
      giniWithoutFloor
      giniByScore
      firms { registrationId name typeCode lists listsWithoutFloor listsByScore ownLength unseen }
    }
  }
`);

export type Attention = NonNullable<OrganiserAttentionQuery['attention']>;
export type AttentionFirm = Attention['firms'][number];
