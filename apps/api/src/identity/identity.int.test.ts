import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createTestApp, type TestApp } from '../testing/index.ts';
import { hashPassword } from './password.ts';

const PASSWORD = 'correct horse battery';
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { __typename } }`;
const VIEWER = '{ viewer { email } }';
const mailedToken = (text: string) => /\/(?:link|reset-password)\/([\w-]+)/.exec(text)![1]!;

describe('signing in', () => {
  let test: TestApp;
  let source: DataSource;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    await source.query(`insert into account (email, display_name, password_hash) values ('Ada@example.org', 'Ada', $1)`, [await hashPassword(PASSWORD)]);
  });
  afterAll(() => test.close());

  const signIn = (email: string, password = PASSWORD) => test.graphql(SIGN_IN, { email, password });
  const typename = (answer: { data: Record<string, unknown> | null }, field: string) => (answer.data?.[field] as { __typename: string }).__typename;
  const newestMail = async (kind: string) => {
    for (let attempt = 0; attempt < 50; attempt++) {
      const [row] = await source.query('select body_text from mail_message where kind = $1 order by queued_at desc limit 1', [kind]);
      if (row) return mailedToken(row.body_text);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('no mail came');
  };

  it('works whatever the case of the address, and sets a cookie that scripts cannot read', async () => {
    const answer = await signIn('ada@EXAMPLE.org');
    expect(typename(answer, 'signIn')).toBe('SignedIn');
    expect((await test.graphql(VIEWER, {}, answer.cookie!)).data).toEqual({ viewer: { email: 'Ada@example.org' } });
  });

  it('answers an unknown address and a wrong password alike', async () => {
    const wrong = await signIn('ada@example.org', 'not the password');
    const unknown = await signIn('nobody@example.org', 'not the password');
    expect(wrong.data).toEqual(unknown.data);
    expect(typename(wrong, 'signIn')).toBe('SignInRefused');
  });

  it('ends every session when asked to, at once', async () => {
    const [first, second] = [await signIn('ada@example.org'), await signIn('ada@example.org')];
    await test.graphql('mutation { signOut(everywhere: true) }', {}, first.cookie!);
    expect((await test.graphql(VIEWER, {}, second.cookie!)).data).toEqual({ viewer: null });
  });

  it('opens a mailed link once, though two click it at the same time', async () => {
    await test.graphql(`mutation { requestSignInLink(input: { email: "ada@example.org", targetPath: "/e/forum/matches" }) { validMinutes } }`);
    const token = await newestMail('signInLink');
    const open = () => test.graphql('mutation ($token: String!) { openLink(input: { token: $token }) { __typename ... on SignedIn { targetPath } } }', { token });
    const answers = (await Promise.all([open(), open()])).map((answer) => answer.data!['openLink']);
    expect(answers).toContainEqual({ __typename: 'SignedIn', targetPath: '/e/forum/matches' });
    expect(answers).toContainEqual({ __typename: 'LinkExpired' });
  });

  it('answers a request for a link alike for an unknown address, and mails nothing', async () => {
    const answer = await test.graphql(`mutation { requestPasswordReset(input: { email: "nobody@example.org" }) { validMinutes } }`);
    expect(answer.data).toEqual({ requestPasswordReset: { validMinutes: 60 } });
    expect(await source.query(`select 1 from mail_message where recipient = 'nobody@example.org'`)).toEqual([]);
  });

  it('sets a new password by a reset link and signs out every other device', async () => {
    const before = await signIn('ada@example.org');
    await test.graphql(`mutation { requestPasswordReset(input: { email: "ada@example.org" }) { validMinutes } }`);
    const token = await newestMail('passwordReset');
    const reset = await test.graphql('mutation ($token: String!) { resetPassword(input: { token: $token, password: "a new long password" }) { __typename } }', { token });
    expect(typename(reset, 'resetPassword')).toBe('SignedIn');
    expect((await test.graphql(VIEWER, {}, before.cookie!)).data).toEqual({ viewer: null });
    expect(typename(await signIn('ada@example.org', 'a new long password'), 'signIn')).toBe('SignedIn');
  });

  it('waits after too many failures for one address, even with the right password', async () => {
    for (let attempt = 0; attempt < 10; attempt++) await signIn('grace@example.org', 'wrong');
    expect(typename(await signIn('grace@example.org'), 'signIn')).toBe('TooManyAttempts');
    expect(typename(await signIn('ada@example.org', 'a new long password'), 'signIn')).toBe('SignedIn');
  });

  it('refuses administration to everybody else, and keeps the last administrator', async () => {
    const ada = (await signIn('ada@example.org', 'a new long password')).cookie!;
    const accounts = '{ accounts { id email } }';
    expect((await test.graphql(accounts, {}, ada)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await test.graphql(accounts)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await source.query(`update account set is_administrator = true where email = 'ada@example.org'`);
    const [{ id }] = (await source.query(`select id from account where email = 'ada@example.org'`)) as [{ id: string }];
    const administrator = (await signIn('ada@example.org', 'a new long password')).cookie!;
    expect(((await test.graphql(accounts, {}, administrator)).data!['accounts'] as unknown[]).length).toBe(1);
    const act = await test.graphql('mutation ($id: ID!) { actOnAccount(input: { accountId: $id, act: disable }) { __typename ... on NotPossible { reason } } }', { id }, administrator);
    expect(act.data).toEqual({ actOnAccount: { __typename: 'NotPossible', reason: 'lastAdministrator' } });
  });

  it('lets an administrator end the sessions of an account, which stays open', async () => {
    const administrator = (await signIn('ada@example.org', 'a new long password')).cookie!;
    await source.query(`insert into account (email, display_name, locale) values ('linus@example.org', 'Linus', 'en')`);
    const [{ id }] = (await source.query(`select id from account where email = 'linus@example.org'`)) as [{ id: string }];
    await source.query(`insert into session (token_hash, account_id, expires_at) values ('\\x01', $1, now() + interval '1 hour')`, [id]);
    const act = (accountId: string) => test.graphql('mutation ($id: ID!) { actOnAccount(input: { accountId: $id, act: endSessions }) { __typename } }', { id: accountId }, administrator);
    expect((await act(id)).data).toEqual({ actOnAccount: { __typename: 'AccountActDone' } });
    expect(await source.query('select count(*)::int as open from session where account_id = $1 and revoked_at is null', [id])).toEqual([{ open: 0 }]);
    expect((await test.graphql('{ accounts(text: "linus") { isDisabled } }', {}, administrator)).data).toEqual({ accounts: [{ isDisabled: false }] });
    expect((await act('no such account')).data).toEqual({ actOnAccount: { __typename: 'NotFound' } });
  });
});
