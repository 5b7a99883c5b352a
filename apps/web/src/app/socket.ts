import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';

/** The server's close code where a session holds too many sockets. */
const TOO_MANY_SOCKETS = 4450;
const CROWDED_WAIT_MS = 60_000;
const MOST_WAIT_MS = 20_000;

/**
 * A socket that opens with its first subscription and comes back as often as it is lost.
 * @param onCrowded - told when the server keeps none for this tab because too many are open, and when it does again
 */
export function createSocket(url: string, onCrowded: (isCrowded: boolean) => void) {
  let isCrowded = false;
  const tell = (next: boolean) => {
    if (next !== isCrowded) onCrowded(next);
    isCrowded = next;
  };
  const client = createClient({
    url,
    lazy: true,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, isCrowded ? CROWDED_WAIT_MS : Math.min(MOST_WAIT_MS, 500 * 2 ** retries) * (0.5 + Math.random()))),
    on: { connected: () => tell(false), closed: (event) => (event as CloseEvent).code === TOO_MANY_SOCKETS && tell(true) },
  });
  return { client, link: new GraphQLWsLink(client) };
}
