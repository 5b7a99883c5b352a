import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from '../app.module.ts';
import { readEnvironment } from '../config/index.ts';

const HEAD = '# The contract between the API and its clients. Written by `npm run schema`; a test fails when it is stale.\n\n';

/** Builds the schema from the code alone: no database is asked. */
export async function buildContract(): Promise<GraphQLSchema> {
  const environment = readEnvironment({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', LOG_LEVEL: 'silent' });
  const app = await NestFactory.create(AppModule.with(environment, { connects: false }), new FastifyAdapter(), { logger: false });
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  await app.close();
  return lexicographicSortSchema(schema);
}

/** The committed text of the contract, sorted. */
export async function printContract(): Promise<string> {
  return `${HEAD}${printSchema(await buildContract())}\n`;
}
