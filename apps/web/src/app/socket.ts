import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';

/** The server's close code where a session holds too many sockets. */
const TOO_MANY_SOCKETS = 4450;
/** Its code where the session of the socket has ended. */
const SESSION_ENDED = 4401;
const CROWDED_WAIT_MS = 60_000;
const MOST_WAIT_MS = 20_000;

/** What a socket has to tell. */
export interface SocketNews {
  /** The server keeps none for this tab because too many are open, or does again. */
  readonly onCrowded: (isCrowded: boolean) => void;
  /** The session that it was opened with is over: signed out in another tab, or ended by somebody else. */
  readonly onSessionEnded: () => void;
  /** It stands again after it was lost: what was told meanwhile was not heard. */
  readonly onHeardAgain: () => void;
}

/** A socket that opens with its first subscription and comes back as often as it is lost, unless its session has ended. */
export function createSocket(url: string, { onCrowded, onSessionEnded, onHeardAgain }: SocketNews) {
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
    on: {
      connected: (_socket, _payload, wasRetry) => {
        tell(false);
        if (wasRetry) onHeardAgain();
      },
      closed: (event) => {
        const { code } = event as CloseEvent;
        if (code === TOO_MANY_SOCKETS) tell(true);
        if (code === SESSION_ENDED) onSessionEnded();
      },
    },
  });
  return { client, link: new GraphQLWsLink(client) };
}
