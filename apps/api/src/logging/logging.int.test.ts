/** @runs-alone because nestjs-pino keeps one logger for the whole process */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { signedIn } from '../testing/test-people.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

const PERSON = 'olena.kovalenko@zavod.example';
const SECRET = 'correct horse battery staple';
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { __typename } }`;

type Line = Record<string, unknown> & { level: string; requestId?: string; req?: { path: string } };

describe('the log of the server', () => {
  const written: string[] = [];
  const lines = (): Line[] => written.map((line) => JSON.parse(line) as Line);
  let test: TestApp;

  beforeAll(async () => {
    test = await createTestApp({ LOG_LEVEL: 'debug' }, { write: (line) => void written.push(line) });
  });
  afterEach(() => void written.splice(0));
  afterAll(() => test.close());

  /** The line of a request is written once its answer is out. */
  const inject = async (url: string, headers: Record<string, string> = {}, payload?: object) => {
    const answer = await test.app.inject({ method: payload ? 'POST' : 'GET', url, headers: { ...(payload ? { 'content-type': 'application/json' } : {}), ...headers }, ...(payload ? { payload } : {}) });
    await new Promise(setImmediate);
    return answer;
  };

  it('is one JSON line per event with the request id that the answer carries', async () => {
    const answer = await inject('/graphql', {}, { query: SIGN_IN, variables: { email: PERSON, password: SECRET } });
    const request = lines().find(({ message }) => message === 'request completed');
    expect(request).toMatchObject({ level: 'info', requestId: answer.headers['x-request-id'], operation: 'mutation signIn', req: { method: 'POST', path: '/graphql' }, res: { statusCode: 200 } });
    expect(lines().find(({ message }) => message === 'mutation answered')).toMatchObject({ requestId: answer.headers['x-request-id'], operation: 'signIn' });
  });

  it('never holds an e-mail address, a body, a variable, a cookie or the query of an address', async () => {
    const { cookie } = await signedIn(test, 'somebody');
    written.splice(0);
    await inject('/graphql', { cookie, 'user-agent': `Firefox of ${PERSON}` }, { query: SIGN_IN, variables: { email: PERSON, password: SECRET } });
    await inject('/graphql', { cookie }, { query: `mutation { signIn(input: { email: "${PERSON}", password: "${SECRET}" }) { __typename shoeSize } }` });
    await inject('/graphql', { cookie }, { query: SIGN_IN, variables: { email: [PERSON], password: SECRET } });
    await inject(`/nowhere/${PERSON}?person=${PERSON}&token=${SECRET}`, { cookie });
    await test.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: `{"query": "${PERSON} ${SECRET}` });
    await new Promise(setImmediate);
    await test.app.get(DataSource).query('select $1::uuid', [PERSON]).catch(() => undefined);
    expect(written.length).toBeGreaterThanOrEqual(5);
    const log = written.join('');
    for (const told of [PERSON, 'kovalenko', SECRET, 'correct', cookie, cookie.split('=')[1]!, 'Firefox', '127.0.0.1']) expect(log).not.toContain(told);
  });

  it('blanks the secret in the address of a calendar', async () => {
    const secret = 'x'.repeat(43);
    await inject(`/calendar/${secret}.ics`);
    expect(lines().find(({ req }) => req)?.req?.path).toBe('/calendar/…');
    expect(written.join('')).not.toContain(secret);
  });

  it('tells refusals at debug or info, never as errors', async () => {
    await inject('/graphql', {}, { query: '{ accounts { id } }' });
    const { cookie } = await signedIn(test, 'reader');
    await inject('/graphql', { cookie }, { query: '{ accounts { id } }' });
    await inject('/graphql', {}, { query: SIGN_IN, variables: { email: 7 } });
    await inject('/graphql', {}, { query: SIGN_IN, variables: { email: PERSON, password: SECRET } });
    const refusals = lines().flatMap(({ refused }) => refused ?? []);
    expect(refusals).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT']);
    expect(lines().filter(({ level }) => level !== 'debug' && level !== 'info')).toEqual([]);
  });

  it('tells a bug as an error with its place, without the values that a database quotes', async () => {
    const source = test.app.get(DataSource);
    await source.query('alter table account rename to account_away');
    const answer = await inject('/graphql', {}, { query: SIGN_IN, variables: { email: PERSON, password: SECRET } });
    await source.query('alter table account_away rename to account');
    const error = lines().find(({ level }) => level === 'error');
    expect(error).toMatchObject({ requestId: answer.headers['x-request-id'], err: { type: 'QueryFailedError', code: '42P01' } });
    expect((error!['err'] as { stack: string }).stack).toContain('sign-in.service');
    expect(written.join('')).not.toMatch(/kovalenko|select id/);
  });
});
