import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { createTestApp, type TestApp } from '../testing/index.ts';

const TABS = 300;
const KEPT = 60;

describe('300 tabs of one account', () => {
  let test: TestApp;
  let url: string;
  const sockets: WebSocket[] = [];
  beforeAll(async () => {
    test = await createTestApp();
    await test.app.listen(0, '127.0.0.1');
    url = `ws://127.0.0.1:${(test.app.getHttpServer().address() as AddressInfo).port}/graphql`;
  });
  afterAll(async () => {
    for (const socket of sockets) socket.terminate();
    await test.close();
  });

  /** @returns "kept", or why the socket was closed */
  async function openTab(cookie: string): Promise<string> {
    const socket = new WebSocket(url, 'graphql-transport-ws', { headers: { cookie } });
    sockets.push(socket);
    const closed = once(socket, 'close').then(([code, reason]) => `${String(code)} ${String(reason)}`);
    await once(socket, 'open');
    const answered = once(socket, 'message').then(() => 'kept');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    return Promise.race([answered, closed]);
  }

  it('leave every page answering; those that are too many are told so, and closing one makes room for another', async () => {
    const outcomes = await Promise.all(Array.from({ length: TABS }, () => openTab('spilno_session=one')));
    expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(KEPT);
    expect(new Set(outcomes.filter((outcome) => outcome !== 'kept'))).toEqual(new Set(['4450 Too many tabs are open: close some, then load this one again.']));
    expect(await openTab('spilno_session=other')).toBe('kept');
    const kept = sockets[outcomes.indexOf('kept')]!;
    kept.close();
    await once(kept, 'close');
    expect(await openTab('spilno_session=one')).toBe('kept');
    expect((await test.graphql('{ viewer { id } }')).data).toEqual({ viewer: null });
  });
});
