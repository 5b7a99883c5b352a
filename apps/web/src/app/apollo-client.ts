import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, ServerError } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { map } from 'rxjs';
import { createCache } from './cache.ts';
import { type ConnectionMonitor } from './connection.ts';
import { createFreshReads } from './fresh-reads.ts';
import { createSubscriptionLink } from './subscription-link.ts';

/** The answer says that a part of the server is down; asked again by itself. */
class Unavailable extends Error {}

const codesOf = (error: unknown): unknown[] => (CombinedGraphQLErrors.is(error) ? error.errors.map(({ extensions }) => extensions?.['code']) : []);

/** Whether nobody answered, as opposed to an answer that says no. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof Unavailable || error instanceof TypeError || (ServerError.is(error) && [502, 503, 504].includes(error.statusCode)) || codesOf(error).includes('UNAVAILABLE');

export const isUnauthenticated = (error: unknown): boolean => codesOf(error).includes('UNAUTHENTICATED') || (ServerError.is(error) && error.statusCode === 401);

export const isForbidden = (error: unknown): boolean => codesOf(error).some((code) => code === 'FORBIDDEN' || code === 'ACTING_ENDED' || code === 'NOT_WHILE_ACTING') || (ServerError.is(error) && error.statusCode === 403);

export const isTooMany = (error: unknown): boolean => codesOf(error).includes('TOO_MANY_REQUESTS') || (ServerError.is(error) && error.statusCode === 429);

export interface ServerConnectionOptions {
  /** Address of the server, such as `https://forum.example`. */
  readonly origin: string;
  readonly connection: ConnectionMonitor;
  /** The session has ended. */
  readonly onUnauthenticated: () => void;
  /** The session that the subscriptions came with is over; another may stand. */
  readonly onSessionEnded: () => void;
  /** Subscriptions stand again after they were lost: what was told meanwhile was not heard. */
  readonly onHeardAgain: () => void;
}

export interface ServerConnection {
  readonly client: ApolloClient;
  /** Begins the subscriptions anew, as whoever is signed in now. */
  readonly reconnect: () => void;
}

/** Queries wait out a restart of the server; a mutation is never sent twice by itself. */
const retryQueries = () =>
  new RetryLink({
    delay: { initial: 300, max: 5_000, jitter: true },
    attempts: { max: 6, retryIf: (error, { operationType }) => operationType === OperationTypeNode.QUERY && navigator.onLine && isUnanswered(error) },
  });

/** The way to the API over HTTP and WebSocket. */
export function createServerConnection({ origin, connection, onUnauthenticated, onSessionEnded, onHeardAgain }: ServerConnectionOptions): ServerConnection {
  const subscriptions = createSubscriptionLink(`${origin.replace(/^http/, 'ws')}/graphql`, { onCrowded: (isCrowded) => connection.crowded(isCrowded), onSessionEnded, onHeardAgain });
  const errors = new ErrorLink(({ error }) => {
    if (isUnauthenticated(error)) onUnauthenticated();
  });
  const watch = new ErrorLink(({ error }) => {
    if (isUnanswered(error)) connection.failed(navigator.onLine);
  });
  const answers = new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      map((result) => {
        if (result.errors?.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')) throw new Unavailable('The server cannot answer now.');
        connection.answered(Date.now());
        return result;
      }),
    ),
  );
  const http = ApolloLink.from([errors, retryQueries(), watch, answers, new HttpLink({ uri: `${origin}/graphql`, credentials: 'same-origin' })]);
  const link = ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, subscriptions.link, http);
  return { client: new ApolloClient({ link: createFreshReads().concat(link), cache: createCache(), queryDeduplication: false }), reconnect: subscriptions.reconnect };
}
