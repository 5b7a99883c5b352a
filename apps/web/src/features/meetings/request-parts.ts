import { graphql } from '../../gql/index.ts';

/** A request with everything its card shows. */
export const RequestCardParts = graphql(`
  fragment RequestCardParts on MeetingRequest {
    id
    version
    isOwn
    isMyTurn
    status
    senderGets
    needNodeCode
    offerNodeCode
    message
    counterMessage
    counterDay
    counterPartOfDay
    reason
    sentAt
    answeredAt
    expiresAt
    counterpart {
      registrationId
      level
      country
      headCountBand
      displayName {
        isCodeName
        en
        uk
      }
    }
  }
`);
