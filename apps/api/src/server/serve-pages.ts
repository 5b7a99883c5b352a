import fs from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

const API_PATHS = /^\/(graphql|healthz|readyz|calendar|api)(\/|$|\?)/;

/** Serves the built web app; every other address is a page of it, so that links can be opened directly. */
export async function servePages(app: NestFastifyApplication, webDir: string): Promise<void> {
  const root = path.resolve(webDir);
  const index = fs.readFileSync(path.join(root, 'index.html'));
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await server.register(fastifyStatic, { root, index: false, wildcard: false, preCompressed: true, cacheControl: false, setHeaders: cacheHeaders });
  server.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const isPage = !API_PATHS.test(request.url) && !path.extname(request.url.split('?')[0] ?? '');
    if (!isPage) return reply.code(404).send({ statusCode: 404, message: 'There is nothing at this address.' });
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(index);
  });
}

function cacheHeaders(reply: FastifyReply, file: string): void {
  void reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache');
}
