import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { type CurrentActingQuery } from '../gql/graphql.ts';
import { useEvent, usePlace } from './event.tsx';

const CurrentActingDocument = graphql(`
  query CurrentActing($eventSlug: String!) {
    currentActing(eventSlug: $eventSlug) { id registrationId organisationName reason startedAt endsAt }
  }
`);

export const EndActingDocument = graphql(`
  mutation EndActing($input: EndActingInput!) {
    endActing(input: $input)
  }
`);

export type CurrentActing = NonNullable<CurrentActingQuery['currentActing']>;

/** How often a page looks whether it still acts; it ends by itself after half an hour. */
const LOOK_EVERY_MS = 20_000;

/** On whose behalf this session acts in the event; null when on nobody's. */
export function useCurrentActing(): CurrentActing | null {
  const { slug } = useEvent();
  const { isOrganiser } = usePlace();
  const { data } = useQuery(CurrentActingDocument, { variables: { eventSlug: slug }, skip: !isOrganiser, pollInterval: LOOK_EVERY_MS, fetchPolicy: 'cache-and-network' });
  return data?.currentActing ?? null;
}
