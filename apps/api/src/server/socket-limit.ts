import { type Context } from 'graphql-ws';
import { tokenOfCookies } from '../identity/index.ts';

/** A socket that is one too many is closed with this code; the page then says so and tries again later. */
const TOO_MANY_SOCKETS = 4450;

interface Extra {
  readonly socket: { close(code: number, reason: string): void };
  readonly request: { readonly headers: Record<string, string | string[] | undefined>; readonly socket: { readonly remoteAddress?: string } };
}

export interface SocketLimit {
  /** @returns whether there is room; a socket for which there is none is closed */
  admit(context: Context): boolean;
  release(context: Context): void;
}

/**
 * Keeps one session from holding more than so many sockets of this process, one for each tab that is open. Pages go on without:
 * only what arrives by itself does not.
 */
export function socketLimit(most: number): SocketLimit {
  const holders = new Map<string, Set<unknown>>();
  const holderOf = ({ request }: Extra): string => tokenOfCookies(request.headers['cookie']) ?? request.socket.remoteAddress ?? '';
  return {
    admit: (context) => {
      const extra = context.extra as unknown as Extra;
      const holder = holderOf(extra);
      const open = holders.get(holder) ?? new Set();
      if (open.size >= most) {
        extra.socket.close(TOO_MANY_SOCKETS, 'Too many tabs are open: close some, then load this one again.');
        return false;
      }
      holders.set(holder, open.add(context));
      return true;
    },
    release: (context) => {
      const holder = holderOf(context.extra as unknown as Extra);
      const open = holders.get(holder);
      open?.delete(context);
      if (open?.size === 0) holders.delete(holder);
    },
  };
}
