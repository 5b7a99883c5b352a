import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createTestApp, signedIn, type TestApp } from '../testing/index.ts';

describe('the net under free texts', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());

  const rename = async (displayName: string) => {
    const { cookie } = await signedIn(test, 'olena');
    const { data } = await test.graphql(`mutation ($displayName: String) { changeAccount(input: { displayName: $displayName }) { __typename ... on LocationRefused { field passages { start } } } }`, { displayName }, cookie);
    return data?.['changeAccount'];
  };
  const stored = async () => (await test.app.get(DataSource).query(`select display_name as name from account where email = 'olena@example.org'`))[0].name;

  it('refuses a place as the typed error of the mutation, and stores nothing', async () => {
    expect(await rename('Олена, вул. Робоча 23, м. Дніпро')).toMatchObject({ __typename: 'LocationRefused', field: 'displayName', passages: expect.arrayContaining([{ start: expect.any(Number) }]) });
    expect(await stored()).toBe('olena');
  });

  it.each([
    ['a page that is too long', '{ searchCapabilities(text: "x", first: 101) { code } }'],
    ['the same in a field that may be null', '{ mailbox(first: 101) { id } }'],
  ])('answers %s with 400, in the type that clients of GraphQL read', async (_what, query) => {
    const answer = await test.app.inject({ method: 'POST', url: '/graphql', headers: { accept: 'application/graphql-response+json,application/json;q=0.9' }, payload: { query } });
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.headers['content-type']).toContain('application/graphql-response+json');
  });

  it('answers with 200 where a part of what was asked did come', async () => {
    const answer = await test.app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ vocabulary { cooperationForms { code } } mailbox(first: 101) { id } }' } });
    expect([answer.statusCode, answer.json().data.mailbox, answer.json().errors[0].extensions.code]).toEqual([200, null, 'BAD_USER_INPUT']);
  });

  it('takes bidi controls out before anything is stored', async () => {
    expect(await rename('Olena \u202Egnp.exe')).toMatchObject({ __typename: 'AccountChanged' });
    expect(await stored()).toBe('Olena gnp.exe');
  });
});
