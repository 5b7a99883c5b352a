import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

const SHOWN = new Set(['MeetingsBox', 'MeetingsOfMatch', 'MatchingDetail', 'RequestsToAnswer']);

/** After a step with a request: what is on the page is asked again, lists that are not are forgotten. */
export function useRequestsChanged(): () => Promise<void> {
  const client = useApolloClient();
  return useCallback(async () => {
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'matches' });
    await client
      .refetchQueries({ include: 'active', onQueryUpdated: ({ queryName }) => SHOWN.has(queryName ?? '') })
      .catch(() => undefined);
  }, [client]);
}
