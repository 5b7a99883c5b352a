import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance } from 'fastify';
import { AppModule } from './app.module.ts';
import { type DestinationStream } from 'pino';
import { type Environment } from './config/index.ts';
import { logRequests, ProductLogger } from './logging/index.ts';
import { hardenServer } from './server/harden-server.ts';

const MAX_BODY_BYTES = 1_000_000;

/**
 * The HTTP server with everything but a port.
 * @param logs - takes the log lines instead of standard output
 */
export async function createApp(environment: Environment, logs?: DestinationStream): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: MAX_BODY_BYTES, trustProxy: environment.trustedProxies, genReqId: () => crypto.randomUUID() });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(environment, { connects: true, logs }), adapter, environment.logLevel === 'silent' ? { logger: false } : { bufferLogs: true });
  if (environment.logLevel !== 'silent') app.useLogger(app.get(ProductLogger));
  if (environment.logLevel !== 'silent') logRequests(app.getHttpAdapter().getInstance() as unknown as FastifyInstance);
  await app.register(multipart, { limits: { files: 1, fields: 10, fieldSize: 10_000 } });
  await hardenServer(app, environment);
  app.enableShutdownHooks();
  return app;
}
