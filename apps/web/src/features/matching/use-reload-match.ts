import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useEvent } from '../../app/index.ts';
import { MatchingDetailDocument } from './match-documents.ts';

/** Asks for one match again; the list and the page of the match both show what comes. */
export function useReloadMatch(): (id: string) => Promise<void> {
  const client = useApolloClient();
  const { slug } = useEvent();
  return useCallback(
    async (id) => {
      await client.query({ query: MatchingDetailDocument, variables: { eventSlug: slug, id }, fetchPolicy: 'network-only' }).catch(() => undefined);
    },
    [client, slug],
  );
}
