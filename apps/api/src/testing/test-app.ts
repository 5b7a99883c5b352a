import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type DestinationStream } from 'pino';
import { readEnvironment } from '../config/index.ts';
import { createApp } from '../create-app.ts';
import { createTestDatabase } from './test-database.ts';

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly databaseUrl: string;
  /** Sends one GraphQL operation without a network. */
  graphql(query: string, variables?: object, cookie?: string, headers?: Record<string, string>): Promise<{ data: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[]; cookie: string | null }>;
  close(): Promise<void>;
}

/** The whole API on a database of its own. */
export async function createTestApp(variables: Record<string, string> = {}, logs?: DestinationStream): Promise<TestApp> {
  const database = await createTestDatabase();
  const environment = readEnvironment({ DATABASE_URL: database.url, LOG_LEVEL: 'silent', NODE_ENV: 'test', DATABASE_POOL_SIZE: '5', ...variables });
  const app = await createApp(environment, logs);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    databaseUrl: database.url,
    graphql: async (query, variables, cookie, headers) => {
      const answer = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}), ...headers }, payload: { query, variables } });
      const setCookie = answer.headers['set-cookie'];
      return { ...answer.json(), cookie: setCookie ? String(setCookie).split(';')[0]! : null };
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
