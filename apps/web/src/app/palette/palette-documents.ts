import { graphql } from '../../gql/index.ts';

/** Firms whose disclosed name or capabilities hold the words; nothing hidden is searched. */
export const PaletteMatchesDocument = graphql(`
  query PaletteMatches($eventSlug: String!, $text: String!) {
    matches(eventSlug: $eventSlug, first: 6, filter: { text: $text }) {
      ... on MatchConnection {
        totalCount
        edges {
          node {
            id
            organisation {
              registrationId
              country
              displayName {
                en
                uk
              }
            }
          }
        }
      }
    }
  }
`);

/** The own meetings and conversations: few, and searched here. */
export const PaletteOwnDocument = graphql(`
  query PaletteOwn($eventSlug: String!) {
    event(eventSlug: $eventSlug) {
      timeZone
    }
    agenda(eventSlug: $eventSlug) {
      meetings {
        id
        counterpartId
        counterpartName
        counterpartNameUk
        startsAt
        table
        status
      }
    }
    threads(eventSlug: $eventSlug, first: 100) {
      nodes {
        id
        counterpart {
          registrationId
          displayName {
            en
            uk
          }
          details {
            legalName
          }
        }
      }
    }
  }
`);

export const PaletteRegistrationsDocument = graphql(`
  query PaletteRegistrations($eventSlug: String!, $text: String!) {
    registrations(eventSlug: $eventSlug, first: 6, filter: { text: $text }) {
      nodes {
        id
        legalName
        codeNameEn
        codeNameUk
        country
      }
    }
  }
`);

/** Cases that wait, and those that are decided. */
export const PaletteCasesDocument = graphql(`
  query PaletteCases($eventSlug: String!, $text: String!) {
    open: vettingQueue(eventSlug: $eventSlug, first: 6, text: $text) {
      cases {
        id
        legalName
        country
      }
    }
    closed: vettingQueue(eventSlug: $eventSlug, stage: closed, first: 6, text: $text) {
      cases {
        id
        legalName
        country
      }
    }
  }
`);

/** Meetings of the board by the names that stand on it. */
export const PaletteMeetingsDocument = graphql(`
  query PaletteMeetings($eventSlug: String!, $text: String!) {
    event(eventSlug: $eventSlug) {
      timeZone
    }
    findMeetings(eventSlug: $eventSlug, text: $text, first: 6) {
      id
      day
      startsAt
      table
      firstName
      secondName
      firstNameUk
      secondNameUk
    }
  }
`);
