import { type ConsortiumPartsFragment, type MatchingTogetherQuery } from '../../../gql/graphql.ts';
import { graphql } from '../../../gql/index.ts';

export const ConsortiumParts = graphql(`
  fragment ConsortiumParts on Consortium {
    seekerId
    percent
    bestPairPercent
    gainPercent
    need {
      nodeCode
      quantityBand
      place
    }
    duties {
      memberId
      role
      nodeCode
      offerNode
      form
      degree
      points
    }
    uncovered {
      role
      nodeCode
    }
    members {
      registrationId
      isYou
      gets {
        fromId
        percent
        needs
      }
    }
  }
`);

export const TogetherDocument = graphql(`
  query MatchingTogether($eventSlug: String!) {
    consortia(eventSlug: $eventSlug) {
      ... on Consortia {
        asPartnerTotal
        mustUsed
        mustMax
        needs {
          nodeCode
          state
        }
        forOwnNeeds {
          ...ConsortiumParts
        }
        asPartner {
          ...ConsortiumParts
        }
        matches {
          id
          wish
          request {
            id
            isOwn
            status
            isMyTurn
            version
            expiresAt
          }
          organisation {
            registrationId
            level
            country
            displayName {
              isCodeName
              en
              uk
            }
          }
        }
      }
      ... on MatchesNotOpen {
        reason
      }
    }
  }
`);

export type Together = Extract<MatchingTogetherQuery['consortia'], { __typename: 'Consortia' }>;
export type GroupRead = ConsortiumPartsFragment;
export type GroupMatch = Together['matches'][number];
export type GroupDuty = GroupRead['duties'][number];
