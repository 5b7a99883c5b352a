import { ApolloLink } from '@apollo/client';
import { defer, switchMap } from 'rxjs';
import { type SocketNews } from './socket.ts';

/** The way of subscriptions, and how to begin it anew with the cookies of now. */
export interface SubscriptionLink {
  readonly link: ApolloLink;
  readonly reconnect: () => void;
}

/** Subscriptions over a socket, whose code is fetched when the first one begins. */
export function createSubscriptionLink(url: string, news: SocketNews): SubscriptionLink {
  let opened: ReturnType<typeof open> | null = null;
  const tryToOpen = () =>
    open(url, news).catch((error: unknown) => {
      opened = null;
      throw error;
    });
  const link = new ApolloLink((operation) => defer(() => (opened ??= tryToOpen())).pipe(switchMap((socket) => socket.link.request(operation))));
  return { link, reconnect: () => void opened?.then(({ client }) => client.terminate(), () => undefined) };
}

async function open(url: string, news: SocketNews) {
  const { createSocket } = await import('./socket.ts');
  return createSocket(url, news);
}
