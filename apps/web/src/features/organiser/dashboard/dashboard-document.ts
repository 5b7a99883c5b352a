import { type OrganiserDashboardQuery } from '../../../gql/graphql.ts';
import { graphql } from '../../../gql/index.ts';

export const OrganiserDashboardDocument = graphql(`
  query OrganiserDashboard($eventSlug: String!) {
    eventOverview(eventSlug: $eventSlug) {
      now
      registered
      registeredThisWeek
      registeredToday
      rowsHeld
      previewsMissing
      wishes
      byDay { date count total }
      byCountry { country approved inVetting draft }
      widestGaps { nodeCode needed offered }
      vetting { waitingFirst waitingSecond waitingThird oldestSince medianHours }
      requests { sent answered accepted waiting expiringSoon organisationsToRemind }
      capacity { tables places agreed booked days { dayId date slots places booked planned } }
    }
  }
`);

export type EventFigures = OrganiserDashboardQuery['eventOverview'];
