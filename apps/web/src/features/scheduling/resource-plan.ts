import { graphql } from '../../gql/index.ts';

export const ResourcePlanDocument = graphql(`
  query SchedulingResourcePlan($eventSlug: String!) {
    resourcePlan(eventSlug: $eventSlug) {
      meetings {
        meetingId
        poolId
        kind
        pool
        number
        startsAt
        table
        hall
        hallUk
        firstName
        secondName
      }
      unserved {
        agreementId
        firstName
        secondName
        firstLanguages
        secondLanguages
      }
    }
  }
`);
