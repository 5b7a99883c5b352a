import { type OrganiserDashboardQuery } from '../../../gql/graphql.ts';
import { graphql } from '../../../gql/index.ts';

export const OrganiserDashboardDocument = graphql(`
  query OrganiserDashboard($eventSlug: String!) {
    workList(eventSlug: $eventSlug) {
      now
      items { kind urgency count organisations since due reference }
    }
    gapMap(eventSlug: $eventSlug) {
      organisations
      nodes { nodeCode needed offered neededInUkraine offeredInUkraine neededByOthers offeredByOthers }
    }
    eventOverview(eventSlug: $eventSlug) {
      now
      registered
      registeredThisWeek
      registeredToday
      wishes
      byDay { date count total ukrainian }
      earlier { name nameUk days { date total } }
      byCountry { country approved inVetting draft }
      requestStates { status count ukrainian }
      requests { sent answered accepted waiting expiringSoon }
      capacity { tables places agreed booked days { dayId date slots places booked planned } slots { dayId startsAt meetings } }
    }
  }
`);

export type EventFigures = OrganiserDashboardQuery['eventOverview'];
export type WorkItems = OrganiserDashboardQuery['workList']['items'];
