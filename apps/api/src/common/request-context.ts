import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Actor } from './actor.ts';
import { type EventScope } from './event-scope.ts';
import { type LoaderCache } from './loader-cache.ts';

export interface HeaderBearer {
  headers: Record<string, string | string[] | undefined>;
  /** Set by the session guard; null when nobody is signed in. */
  actor?: Actor | null;
}

/** The GraphQL context of one operation, over HTTP or WebSocket. */
export interface RequestContext {
  readonly req: HeaderBearer & Partial<FastifyRequest>;
  /** Absent over a WebSocket. */
  readonly reply?: FastifyReply;
  readonly loaders: LoaderCache;
  actor?: Actor | null;
  scope?: EventScope;
}
