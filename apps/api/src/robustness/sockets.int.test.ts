import 'reflect-metadata';
import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import WebSocket from 'ws';
import { readEnvironment } from '../config/index.ts';
import { createApp } from '../create-app.ts';
import { createTestApp, signedIn, type TestApp } from '../testing/index.ts';

const TABS = 300;
const KEPT = 60;
const FOLLOW = 'subscription { notificationReceived { id } }';

describe('sockets', () => {
  let test: TestApp;
  let second: NestFastifyApplication;
  const sockets: WebSocket[] = [];
  beforeAll(async () => {
    test = await createTestApp();
    second = await createApp(readEnvironment({ DATABASE_URL: test.databaseUrl, LOG_LEVEL: 'silent', NODE_ENV: 'test', DATABASE_POOL_SIZE: '3' }));
    for (const app of [test.app, second]) await app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    for (const socket of sockets) socket.terminate();
    await second.close();
    await test.close();
  });

  interface Tab {
    readonly socket: WebSocket;
    /** Why it was closed. */
    readonly closed: Promise<string>;
    /** The next message. */
    readonly next: () => Promise<{ type: string; payload?: unknown }>;
  }

  async function connect(cookie: string, app = test.app): Promise<Tab> {
    const socket = new WebSocket(`ws://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}/graphql`, 'graphql-transport-ws', { headers: { cookie } });
    sockets.push(socket);
    const closed = once(socket, 'close').then(([code, reason]) => `${String(code)} ${String(reason)}`);
    await once(socket, 'open');
    return { socket, closed, next: async () => JSON.parse(String((await once(socket, 'message'))[0])) as { type: string } };
  }

  /** A tab that has been let in, and follows its notifications. */
  async function openTab(cookie: string, app = test.app): Promise<Tab> {
    const tab = await connect(cookie, app);
    const acknowledged = tab.next();
    tab.socket.send(JSON.stringify({ type: 'connection_init' }));
    expect((await acknowledged).type).toBe('connection_ack');
    tab.socket.send(JSON.stringify({ id: 'follow', type: 'subscribe', payload: { query: FOLLOW } }));
    return tab;
  }

  const stillOpen = async ({ socket }: Tab): Promise<void> => {
    const answered = new Promise<void>((resolve) => socket.on('message', (text) => (JSON.parse(String(text)) as { type: string }).type === 'pong' && resolve()));
    socket.send(JSON.stringify({ type: 'ping' }));
    await answered;
  };
  const ENDED = '4401 The session has ended.';

  it('of 300 tabs of one account leave its pages answering; those that are too many are told so, and closing one makes room for another', async () => {
    const outcomeOf = async (cookie: string): Promise<{ outcome: string; tab: Tab }> => {
      const tab = await connect(cookie);
      const answered = tab.next().then(() => 'kept');
      tab.socket.send(JSON.stringify({ type: 'connection_init' }));
      return { outcome: await Promise.race([answered, tab.closed]), tab };
    };
    const [{ accountId, cookie }, other] = [await signedIn(test, 'many'), await signedIn(test, 'few')];
    const outcomes = await Promise.all(Array.from({ length: TABS }, () => outcomeOf(cookie)));
    expect(outcomes.filter(({ outcome }) => outcome === 'kept')).toHaveLength(KEPT);
    expect(new Set(outcomes.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'kept'))).toEqual(new Set(['4450 Too many tabs are open: close some, then load this one again.']));
    expect((await outcomeOf(other.cookie)).outcome).toBe('kept');
    const { tab } = outcomes.find(({ outcome }) => outcome === 'kept')!;
    tab.socket.close();
    await tab.closed;
    expect((await outcomeOf(cookie)).outcome).toBe('kept');
    expect((await test.graphql('{ viewer { id } }', {}, cookie)).data).toEqual({ viewer: { id: accountId } });
    // Cookies that nobody was given hold nothing, however many they are.
    expect(await Promise.all([1, 2, 3].map(async (made) => (await outcomeOf(`spilno_session=made-up-${made}`)).outcome))).toEqual([ENDED, ENDED, ENDED]);
  });

  it('end with their session in every process, and no other does', async () => {
    const [one, elsewhere] = [await signedIn(test, 'olena'), await signedIn(test, 'olena')];
    const ending = [await openTab(one.cookie), await openTab(one.cookie, second)];
    const others = [await openTab(elsewhere.cookie), await openTab(elsewhere.cookie, second), await openTab((await signedIn(test, 'maryna')).cookie)];
    await test.graphql('mutation { signOut }', {}, one.cookie);
    expect(await Promise.all(ending.map(({ closed }) => closed))).toEqual([ENDED, ENDED]);
    await Promise.all(others.map(stillOpen));

    const administrator = await signedIn(test, 'admin', { isAdministrator: true });
    const suspended = await test.graphql('mutation ($input: ActOnAccountInput!) { actOnAccount(input: $input) { __typename } }', { input: { accountId: elsewhere.accountId, act: 'disable' } }, administrator.cookie);
    expect(suspended.errors).toBeUndefined();
    expect(await Promise.all(others.slice(0, 2).map(({ closed }) => closed))).toEqual([ENDED, ENDED]);
    await stillOpen(others[2]!);
  });

  it('end as well when the sign-out was not heard, because the line for events was cut', async () => {
    const { accountId, cookie } = await signedIn(test, 'taras');
    const tab = await openTab(cookie, second);
    const source = test.app.get(DataSource);
    await source.query('update session set revoked_at = now() where account_id = $1', [accountId]);
    await stillOpen(tab);
    await source.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'spilno-events' and datname = current_database()`);
    expect(await tab.closed).toBe(ENDED);
  });

  it('take no text that no database keeps, in a variable or written out', async () => {
    const tab = await openTab((await signedIn(test, 'ivan')).cookie);
    for (const payload of [
      { query: 'subscription ($slug: String!) { threadChanged(eventSlug: $slug) { threadId } }', variables: { slug: 'a\u0000b' } },
      { query: 'subscription { threadChanged(eventSlug: "a\\u0000b") { threadId } }' },
    ]) {
      const refused = tab.next();
      tab.socket.send(JSON.stringify({ id: 'unusable', type: 'subscribe', payload }));
      expect(await refused).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    }
  });
});
