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

  it('takes bidi controls out before anything is stored', async () => {
    expect(await rename('Olena \u202Egnp.exe')).toMatchObject({ __typename: 'AccountChanged' });
    expect(await stored()).toBe('Olena gnp.exe');
  });
});
