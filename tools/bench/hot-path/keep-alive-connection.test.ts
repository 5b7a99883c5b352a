import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphqlRequest, KeepAliveConnection } from './keep-alive-connection.ts';

describe('a kept connection', () => {
  const received: string[] = [];
  let answers: string[][] = [];
  let server: net.Server;
  beforeAll(async () => {
    server = net.createServer((socket) => {
      socket.on('data', (chunk) => {
        received.push(chunk.toString());
        const parts = answers.shift();
        if (!parts) return void socket.destroy();
        for (const [index, part] of parts.entries()) setTimeout(() => socket.write(part), index * 20);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const open = () => KeepAliveConnection.open('127.0.0.1', (server.address() as AddressInfo).port);

  it('reads one answer after the other, in however many pieces they come', async () => {
    answers = [['HTTP/1.1 200 OK\r\nContent-', 'Length: 5\r\n\r\nhe', 'llo'], ['HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n']];
    const connection = await open();
    const first = await connection.send(graphqlRequest('token', '{ a }', { n: 1 }));
    expect([first.status, first.body.toString()]).toEqual([200, 'hello']);
    expect(await connection.send(graphqlRequest(null, '{ b }', {}))).toMatchObject({ status: 401 });
    connection.close();
    expect(received[0]).toMatch(/^POST \/graphql HTTP\/1\.1\r\n[^]*cookie: spilno_session=token\r\n[^]*\r\n\r\n\{"query":"\{ a \}","variables":\{"n":1\}\}$/);
    expect(received[1]).not.toContain('cookie');
  });

  it('says so when the server hangs up or does not tell the length', async () => {
    answers = [];
    await expect((await open()).send(graphqlRequest(null, '{ a }', {}))).rejects.toThrow(/closed|ECONNRESET/);
    answers = [['HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n']];
    const connection = await open();
    await expect(connection.send(graphqlRequest(null, '{ a }', {}))).rejects.toThrow('without Content-Length');
    connection.close();
  });
});
