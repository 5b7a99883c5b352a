import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useEvent, useTypedMutation } from '../../app/index.ts';
import { type ThreadOpenQuery } from '../../gql/graphql.ts';
import { ThreadChangedDocument, ThreadEarlierDocument, ThreadOpenDocument, ThreadReadDocument } from './thread-documents.ts';

/** Queries of the pages that show how far a pair is open: what was open when it changed must not stay there. */
const SHOWS_PAIR = new Set(['MatchingDetail', 'AgendaMeetingPage', 'DisclosurePairs']);

type Messages = ThreadOpenQuery['threadMessages'];
export type MessageNode = Messages['nodes'][number];

/** One thread with its messages, newest first, kept true while it is open on the page. */
export function useThread(id: string) {
  const { slug } = useEvent();
  const client = useApolloClient();
  const query = useQuery(ThreadOpenDocument, { variables: { eventSlug: slug, id }, fetchPolicy: 'cache-and-network' });
  const { updateQuery, refetch } = query;
  const [earlier, setEarlier] = useState<'ready' | 'running' | 'failed'>('ready');
  const add = useCallback((message: MessageNode) => updateQuery((_before, { complete, previousData }) => (complete ? withMessage(previousData, message) : undefined)), [updateQuery]);

  useSubscription(ThreadChangedDocument, {
    variables: { eventSlug: slug },
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      const change = data?.threadChanged;
      if (change?.threadId !== id) return;
      if (change.message) return add(change.message);
      void refetch().catch(() => undefined);
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'match' });
      void client.refetchQueries({ include: 'active', onQueryUpdated: ({ queryName }) => SHOWS_PAIR.has(queryName ?? '') }).catch(() => undefined);
    },
  });

  const loadEarlier = async () => {
    setEarlier('running');
    try {
      const { data } = await client.query({ query: ThreadEarlierDocument, variables: { eventSlug: slug, id, after: query.data?.threadMessages.pageInfo.endCursor ?? null }, fetchPolicy: 'network-only' });
      const page = data?.threadMessages;
      if (page) updateQuery((_before, { complete, previousData }) => (complete ? withEarlier(previousData, page) : undefined));
      setEarlier('ready');
    } catch {
      setEarlier('failed');
    }
  };
  return { query, add, earlier, loadEarlier };
}

function withMessage(before: ThreadOpenQuery, message: MessageNode): ThreadOpenQuery {
  const { nodes } = before.threadMessages;
  return nodes.some(({ id }) => id === message.id) ? before : { ...before, threadMessages: { ...before.threadMessages, nodes: [message, ...nodes] } };
}

const withEarlier = (before: ThreadOpenQuery, page: Messages): ThreadOpenQuery => ({
  ...before,
  threadMessages: { ...page, nodes: [...before.threadMessages.nodes, ...page.nodes] },
});

/** Marks a thread read up to a message, with what the bell counted of it; what it fails to tell is told with the next one. */
export function useMarkRead(id: string): (messageId: string) => void {
  const { slug } = useEvent();
  const [run] = useTypedMutation(ThreadReadDocument, { refetchQueries: ['ThreadList', 'UnreadNotifications'] });
  return useCallback(
    (messageId) => {
      void run({ input: { eventSlug: slug, registrationId: id, messageId } });
    },
    [run, slug, id],
  );
}
