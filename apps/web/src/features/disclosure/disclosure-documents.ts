import { type ApolloCache } from '@apollo/client';
import { graphql } from '../../gql/index.ts';

export const OwnDisclosureDocument = graphql(`
  query DisclosureOwn($eventSlug: String!) {
    myRegistration(eventSlug: $eventSlug) {
      id
      version
      canEdit
      typeCode
      legalName
      approvedName
      codeNameEn
      codeNameUk
      usesCodeName
      codeNameKeptBecause
      macroRegion
      isMacroRegionShown
      previewAgreedAt
      namedExclusions {
        name
      }
      status {
        status
        seenBy
      }
    }
  }
`);

/** Another organisation in a line of a list. */
export const DisclosureFirmParts = graphql(`
  fragment DisclosureFirmParts on ParticipantOrganisation {
    registrationId
    level
    displayName {
      isCodeName
      en
      uk
    }
    country
    details {
      legalName
    }
  }
`);

export const OpenPairsDocument = graphql(`
  query DisclosurePairs($eventSlug: String!) {
    disclosures(eventSlug: $eventSlug) {
      ownLevel
      isWithdrawnByUs
      isAgreed
      openedBy
      openSince
      withdrawnAt
      withdrawnBy
      ownNda {
        documentVersion
        documentHash
        confirmedAt
        confirmedBy
      }
      theirNda {
        documentVersion
        documentHash
        confirmedAt
      }
      withdrawnNdas {
        documentVersion
        documentHash
        confirmedAt
        confirmedBy
        withdrawnAt
        withdrawnBy
      }
      organisation {
        registrationId
        ...DisclosureFirmParts
      }
    }
  }
`);

export const AccessLogDocument = graphql(`
  query DisclosureLog($eventSlug: String!, $filter: AccessLogFilterInput, $after: ID) {
    accessLog(eventSlug: $eventSlug, filter: $filter, first: 20, after: $after) {
      nodes {
        id
        viewedAt
        viewed
        level
        viewerRole
        viewer {
          ...DisclosureFirmParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ExclusionsDocument = graphql(`
  query DisclosureExclusions($eventSlug: String!) {
    privateExclusions(eventSlug: $eventSlug) {
      registrationId
      reason
      since
      organisation {
        ...DisclosureFirmParts
      }
    }
  }
`);

/** Firms by the words that may be searched: what the reader sees of them and nothing else. */
export const FindFirmsDocument = graphql(`
  query DisclosureFindFirms($eventSlug: String!, $text: String!) {
    matches(eventSlug: $eventSlug, first: 8, filter: { text: $text }) {
      ... on MatchConnection {
        totalCount
        edges {
          node {
            id
            organisation {
              ...DisclosureFirmParts
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

/** What is shown of a pair follows from these acts, so that lists read before are read anew. */
export function forgetMatches(cache: ApolloCache): void {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'matches' });
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'match' });
}

/** What is asked again after a level changed. */
export const AFTER_DISCLOSURE = { refetchQueries: ['DisclosurePairs'], update: forgetMatches };
