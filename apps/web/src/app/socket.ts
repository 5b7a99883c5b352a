import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';

/** A socket that opens with its first subscription and comes back as often as it is lost. */
export function createSocket(url: string) {
  const client = createClient({ url, lazy: true, retryAttempts: Infinity, shouldRetry: () => true });
  return { client, link: new GraphQLWsLink(client) };
}
