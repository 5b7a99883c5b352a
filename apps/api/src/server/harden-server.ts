import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet, { type HelmetOptions } from 'helmet';
import { type FastifyInstance } from 'fastify';
import { type Environment } from '../config/index.ts';
import { servePages } from './serve-pages.ts';

/** Headers of every answer, the id of its log lines among them, and the built pages where there are any. */
export async function hardenServer(app: NestFastifyApplication, environment: Environment): Promise<void> {
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  server.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  const headers = headersOf({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: environment.publicUrl.startsWith('https:') ? [] : null,
      },
    },
    crossOriginEmbedderPolicy: false,
    hsts: environment.publicUrl.startsWith('https:'),
  });
  app.getHttpAdapter().getInstance().addHook('onRequest', (_request, reply, next) => {
    reply.headers(headers);
    next();
  });
  if (environment.webDir) await servePages(app, environment.webDir);
}

/** The same for every request, so that they are worked out once. */
function headersOf(options: HelmetOptions): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const response = { setHeader: (name: string, value: string) => void (headers[name] = value), removeHeader: () => undefined };
  helmet(options)({} as IncomingMessage, response as unknown as ServerResponse, () => undefined);
  return headers;
}
