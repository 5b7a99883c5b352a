import { afterEach, describe, expect, it } from '@jest/globals';
import { graphql, post, product } from './product.ts';

const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { __typename } }`;
const refused = (status: number): boolean => status >= 400 && status < 500;

describe('the API over HTTP', () => {
  afterEach(async () => {
    expect((await fetch(`${product().url}/healthz`)).status).toBe(200);
  });

  it('is ready once its worker has reported', async () => {
    expect((await fetch(`${product().url}/readyz`)).status).toBe(200);
  });

  it.each([
    ['no JSON', '{"query": '],
    ['no query', '{}'],
    ['a query that does not parse', JSON.stringify({ query: '{ viewer {' })],
    ['a field that does not exist', JSON.stringify({ query: '{ viewer { shoeSize } }' })],
    ['a variable of the wrong type', JSON.stringify({ query: SIGN_IN, variables: { email: 1, password: [] } })],
    ['a batch', JSON.stringify([{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }])],
    ['too long a query', JSON.stringify({ query: `{ ${'viewer { id } '.repeat(3_000)} }` })],
    ['too deep a query', JSON.stringify({ query: `{ viewer ${'{ places '.repeat(20)}{ eventSlug }${' }'.repeat(20)} }` })],
    ['too long a page', JSON.stringify({ query: '{ searchCapabilities(text: "x", first: 101) { code } }' })],
    ['too many aliases', JSON.stringify({ query: `{ ${Array.from({ length: 60 }, (_, index) => `a${index}: viewer { id }`).join(' ')} }` })],
  ])('answers %s with 4xx and a reason', async (_what, body) => {
    const answer = await post(body);
    expect(refused(answer.status)).toBe(true);
    expect(answer.text.length).toBeGreaterThan(10);
    expect(answer.text).not.toMatch(/node_modules|at .*\.js:|select .* from/i);
  });

  it('refuses a body of 10 MB before it reads it', async () => {
    const outcome = await graphql(SIGN_IN, { email: 'a@example.org', password: 'x'.repeat(10_000_000) }).then(
      ({ status }) => status,
      () => 'connection closed while sending',
    );
    expect([413, 'connection closed while sending']).toContain(outcome);
  });

  it.each([
    ['NUL bytes', 'a\u0000b@example.org'],
    ['a lone surrogate', '\ud800@example.org'],
    ['SQL', `' or 1=1 --`],
  ])('takes %s in a value as no account and stays alive', async (_what, email) => {
    const answer = await graphql(SIGN_IN, { email, password: 'whatever it is' });
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toContain('SignedIn');
    expect(answer.text).not.toMatch(/syntax error|invalid byte|postgres/i);
  });

  it.each([
    ['a NUL byte in a variable', '\u0000', 'query ($text: String!) { searchCapabilities(text: $text) { code } }'],
    ['half a character in a variable', '\ud800', 'query ($text: String!) { searchCapabilities(text: $text) { code } }'],
    ['half a character in the slug of an event', '\ud800', 'query ($text: String!) { event(eventSlug: $text) { slug } }'],
    ['a NUL byte in the query itself', '', '{ searchCapabilities(text: "a\\u0000b") { code } }'],
    ['half a character in a locale', '\udc00', 'query ($text: String!) { capabilityTree(locale: $text) { code } }'],
    ['a NUL byte in an id of a query', '\u0000', 'query ($text: String!) { events(after: $text) { nodes { slug } } }'],
    ['half a character in a code of a mutation', '\ud800', 'mutation ($text: String!) { signIn(input: { email: "a@example.org", password: $text }) { __typename } }'],
    ['a cursor that is not ours', 'last week', 'query ($text: String!) { events(after: $text) { nodes { slug } } }'],
    ['a cursor of another list', Buffer.from('12 7d9f5c2e-0d0a-4a53-9a3e-3f1f6c2b8a10').toString('base64url'), 'query ($text: String!) { openEvents(after: $text) { nodes { slug } } }'],
  ])('answers %s with 400', async (_what, text, query) => {
    const answer = await graphql(query, { text });
    expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it.each([
    ['the slug of an event', 'query ($text: String!) { event(eventSlug: $text) { slug } }'],
    ['a text of a mutation that its own rule checks', 'mutation ($text: String!) { signIn(input: { email: $text, password: "whatever it is" }) { __typename } }'],
  ])('answers NUL bytes in %s with 400 and what to do', async (_what, query) => {
    const answer = await graphql(query, { text: 'a\u0000b@example.org' });
    expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.text).toContain('cannot be stored');
  });

  it.each([
    ['matches', '{ matches(eventSlug: "forum") { __typename } }'],
    ['the vetting queue', '{ vettingQueue(eventSlug: "forum") { nextCursor } }'],
    ['the schedule board', '{ scheduleBoard(eventSlug: "forum") { slots { id } } }'],
    ['accounts', '{ accounts { id } }'],
    ['the audit log', '{ auditLog { id } }'],
  ])('shows nobody %s without a session', async (_what, query) => {
    expect((await graphql(query)).code).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['a query', '{ vocabulary { cooperationForms { code } } }'],
    ['a mutation', 'mutation { signOut }'],
    ['what does not parse', 'subscription {'],
    ['too long a subscription', `subscription { ${'notificationReceived { id } '.repeat(3_000)} }`],
  ])('takes %s over a socket as a fault: depth and cost are limited over HTTP alone', async (_what, query) => {
    expect(await overSocket(query)).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('takes no operation from a form of another site', async () => {
    const answer = await post('query=%7B+viewer+%7B+id+%7D+%7D', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(refused(answer.status)).toBe(true);
  });

  it('sets headers that keep pages of others out', async () => {
    const { headers } = await fetch(`${product().url}/healthz`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

/** The first answer to an operation over the socket. */
function overSocket(query: string): Promise<unknown> {
  const socket = new WebSocket(`${product().url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  return new Promise((resolve, reject) => {
    socket.onopen = () => socket.send(JSON.stringify({ type: 'connection_init' }));
    socket.onerror = () => reject(new Error('The socket was refused.'));
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(String(data)) as { type: string };
      if (message.type === 'connection_ack') return socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
      socket.close();
      return resolve(message);
    };
  });
}
