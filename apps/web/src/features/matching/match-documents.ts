import { graphql } from '../../gql/index.ts';

/** What the list and the page of a match both show. */
export const MatchParts = graphql(`
  fragment MatchParts on Match {
    id
    score
    balance
    wish
    isNew
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
      headCountBand
      displayName {
        isCodeName
        en
        uk
      }
      offers {
        nodeCode
      }
    }
    get {
      ...MatchDirectionParts
    }
    give {
      ...MatchDirectionParts
    }
    missing {
      kind
      direction
      needNode
      offerNode
      form
      needed
      offered
    }
  }
`);

export const MatchDirectionParts = graphql(`
  fragment MatchDirectionParts on MatchDirection {
    percent
    termsPoints
    formsPoints
    certificatePoints
    needs {
      degree
      quantity
      leadTime
      place
      points
      need {
        nodeCode
        isEssential
        quantityBand
        leadTimeBand
        place
      }
      offer {
        nodeCode
        quantityBand
        leadTimeBand
        place
      }
    }
    forms {
      form
      soughtPlace
      offeredPlace
      placesAgree
    }
  }
`);

export const MatchingListDocument = graphql(`
  query MatchingList($eventSlug: String!, $order: MatchOrder!, $filter: MatchFilterInput!, $after: String) {
    matches(eventSlug: $eventSlug, order: $order, filter: $filter, first: 20, after: $after) {
      ... on MatchConnection {
        totalCount
        mustUsed
        mustMax
        rules {
          isDefault
          weights {
            capability
            quantity
            leadTime
            place
            forms
            certificate
            essential
            enabler
            text
            languages
          }
        }
        leftOut {
          gate
          count
        }
        facets {
          kind
          value
          count
        }
        edges {
          cursor
          node {
            id
            wish
            ...MatchParts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      ... on MatchesNotOpen {
        reason
      }
    }
  }
`);

/** Of the whole list, as its pills count it. */
export const MatchingNeedCountsDocument = graphql(`
  query MatchingNeedCounts($eventSlug: String!) {
    matches(eventSlug: $eventSlug, first: 1) {
      ... on MatchConnection {
        facets {
          kind
          value
          count
        }
      }
    }
  }
`);

export const MatchingDetailDocument = graphql(`
  query MatchingDetail($eventSlug: String!, $id: ID!) {
    match(eventSlug: $eventSlug, id: $id) {
      id
      licenceHints {
        from
        to
        leaving
        exporters {
          code
          en
          uk
        }
        importers {
          code
          en
          uk
        }
        lists {
          code
          reasons {
            nodeCode
            form
          }
        }
        others {
          nodeCode
          form
        }
        isTemporary
      }
      open {
        score
        teaserPoints
        textPoints
        languagesPoints
      }
      organisation {
        macroRegion
        confidential {
          productData
          offerCodes {
            scheme
            code
          }
          needCodes {
            scheme
            code
          }
          certificates {
            kind
            issuer
            scope
            validUntil
          }
        }
        details {
          legalName
          about
          website
          languages
          delegates {
            delegateId
            name
            jobFunction
            languages
            email
            telephone
          }
        }
      }
      ...MatchParts
    }
  }
`);

export const MatchingWishDocument = graphql(`
  mutation MatchingWish($input: SetWishInput!) {
    setWish(input: $input) {
      ... on WishSaved {
        registrationId
        value
        mustUsed
        mustMax
      }
      ...UserErrorParts
    }
  }
`);

/** The part of a match that the reader changes. */
export const MatchWishParts = graphql(`
  fragment MatchWishParts on Match {
    wish
  }
`);
