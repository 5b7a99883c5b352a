import { useQuery } from '@apollo/client/react';
import { useEvent } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';

const DeadlinesDocument = graphql(`
  query MeetingsDeadlines($eventSlug: String!) {
    event(eventSlug: $eventSlug) {
      slug
      wishesCloseAt
      requestsCloseAt
    }
  }
`);

/** Until when wishes can be set and requests sent; null where the organiser has named no time. */
export interface Closing {
  readonly wishesCloseAt: string | null;
  readonly requestsCloseAt: string | null;
  readonly areWishesClosed: boolean;
  readonly areRequestsClosed: boolean;
}

/** What of wishes and requests is over by now; nothing is while the times are not known. */
export function useClosing(): Closing {
  const { slug, clockOffsetMs } = useEvent();
  const event = useQuery(DeadlinesDocument, { variables: { eventSlug: slug } }).data?.event;
  const isOver = (at: string | null | undefined) => typeof at === 'string' && Date.parse(at) <= Date.now() + clockOffsetMs;
  return { wishesCloseAt: event?.wishesCloseAt ?? null, requestsCloseAt: event?.requestsCloseAt ?? null, areWishesClosed: isOver(event?.wishesCloseAt), areRequestsClosed: isOver(event?.requestsCloseAt) };
}
