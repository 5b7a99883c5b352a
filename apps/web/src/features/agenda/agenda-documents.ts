import { type AgendaPageQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const AgendaDocument = graphql(`
  query AgendaPage($eventSlug: String!) {
    agenda(eventSlug: $eventSlug) {
      timeZone
      delegateName
      attendanceConfirmedAt
      versionNumber
      publishedAt
      nextMeetingId
      days {
        date
        startsAt
        endsAt
        breaks {
          label
          labelUk
          startsAt
          endsAt
        }
      }
      meetings {
        id
        startsAt
        endsAt
        status
        movedFrom
        table
        hall
        hallUk
        isByVideo
        placeLost
        counterpartName
        counterpartNameUk
        counterpartCountry
        delegateName
        companionNames
        isMine
        youGetNodeCode
        theyGetNodeCode
        cancelledBy
        cancelReason
        cancelCause
        standBy
        anotherTime {
          id
          isOwn
          status
        }
      }
      halls {
        hall
        hallUk
        tables
      }
      feeds {
        id
        createdAt
        lastReadAt
      }
    }
  }
`);

export const AgendaChangedDocument = graphql(`
  subscription AgendaChanged($eventSlug: String!) {
    agendaChanged(eventSlug: $eventSlug)
  }
`);

export type OwnAgenda = AgendaPageQuery['agenda'];
export type OwnMeeting = OwnAgenda['meetings'][number];
