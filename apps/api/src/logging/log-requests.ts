import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { logContext, type LogContext } from './log-context.ts';
import { isRoutine, loggedPath } from './logged-path.ts';

const LEVELS = { debug: 20, info: 30, error: 50 } as const;

/**
 * One line per request once it is answered, and its id on every line written meanwhile. Nothing is put together for a level
 * that is not written.
 */
export function logRequests(server: FastifyInstance): void {
  const contexts = new WeakMap<FastifyRequest, LogContext>();
  server.addHook('onRequest', (request, _reply, done) => {
    const context = { requestId: request.id, facts: {} };
    contexts.set(request, context);
    logContext.run(context, done);
  });
  // The body arrives in the context of its connection.
  server.addHook('preHandler', (request, _reply, done) => logContext.run(contexts.get(request)!, done));
  const tell = (request: FastifyRequest, { statusCode, elapsedTime }: FastifyReply, message: string): void => {
    const level = isRoutine(request.url) ? 'debug' : statusCode >= 500 ? 'error' : 'info';
    const logger = PinoLogger.root;
    if (LEVELS[level] < logger.levelVal) return;
    logger[level]({ requestId: request.id, ...contexts.get(request)?.facts, req: toLine(request), milliseconds: Math.round(elapsedTime), res: { statusCode } }, message);
  };
  server.addHook('onRequestAbort', async (request) => {
    if (PinoLogger.root.levelVal <= LEVELS.info) PinoLogger.root.info({ requestId: request.id, req: toLine(request) }, 'request aborted');
  });
  server.addHook('onResponse', async (request, reply) => tell(request, reply, reply.statusCode >= 500 ? 'request failed' : 'request completed'));
}

const toLine = ({ method, url }: FastifyRequest): { method: string; path: string } => ({ method, path: loggedPath(url) });
