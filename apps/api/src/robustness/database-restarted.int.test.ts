import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { readEnvironment } from '../config/index.ts';
import { EventBus } from '../common/index.ts';
import { createApp } from '../create-app.ts';
import { createTestDatabase, lineTo, type Line, type TestDatabase } from '../testing/index.ts';

const PATIENCE_MS = 20_000;
const QUERY = '{ event(eventSlug: "none") { name } }';
const MUTATION = 'mutation { requestSignInLink(input: { email: "olena@example.org" }) { __typename } }';

describe('while the database is restarted', () => {
  let database: TestDatabase;
  let line: Line;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    database = await createTestDatabase();
    line = await lineTo(database.url);
    app = await createApp(readEnvironment({ DATABASE_URL: line.url, LOG_LEVEL: 'silent', NODE_ENV: 'test', DATABASE_POOL_SIZE: '4' }));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await line.cut();
    await database.drop();
  });

  const ask = (query: string, cookie = '') => app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie }, payload: { query } });
  const read = (url: string) => app.inject({ method: 'GET', url });

  it('requests answer 503 with a sentence and recover by themselves', async () => {
    expect((await ask(QUERY)).statusCode).toBe(200);
    await line.cut();
    for (const [query, cookie] of [[QUERY, ''], [QUERY, 'spilno_session=of-somebody'], [MUTATION, '']] as const) {
      const answer = await ask(query, cookie);
      expect(answer.statusCode).toBe(503);
      expect(answer.json().errors[0]).toMatchObject({ message: expect.stringMatching(/database does not answer.*try again/), extensions: { code: 'UNAVAILABLE' } });
    }
    const feed = await read(`/calendar/${'x'.repeat(43)}.ics`);
    expect(feed.statusCode).toBe(503);
    expect(feed.json().message).toContain('try again');
    expect((await read('/healthz')).json()).toMatchObject({ statusCode: 503, message: 'The database does not answer.' });
    await line.mend();
    const deadline = Date.now() + PATIENCE_MS;
    while ((await ask(QUERY)).statusCode !== 200 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await ask(QUERY)).statusCode).toBe(200);
    expect((await ask(MUTATION)).json().data).toEqual({ requestSignInLink: { __typename: 'LinkRequested' } });
    expect((await read('/healthz')).statusCode).toBe(200);
  });

  it('one connection for events is made anew, however long the outage was', async () => {
    await line.cut();
    await new Promise((resolve) => setTimeout(resolve, 4_500));
    await line.mend();
    const heard: string[] = [];
    app.get(EventBus).on('matchesChanged', ({ eventId }) => void heard.push(eventId));
    const deadline = Date.now() + PATIENCE_MS;
    while (heard.length === 0 && Date.now() < deadline) {
      await app.get(EventBus).publish('matchesChanged', { eventId: 'e' }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(new Set(heard)).toEqual(new Set(['e']));
    const [{ count }] = await app.get(DataSource).query(`select count(*)::int from pg_stat_activity where datname = current_database() and application_name = 'spilno-events'`);
    expect(count).toBe(1);
  });
});
