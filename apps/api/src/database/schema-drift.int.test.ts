import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, EntitySchema } from 'typeorm';
import { createTestApp, type TestApp } from '../testing/index.ts';
import { entityDrift } from './entity-drift.ts';

describe('entities and migrations', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());

  it('agree on every column, its type and whether it may be null', async () => {
    expect(await entityDrift(test.app.get(DataSource))).toEqual([]);
  });

  it('are caught when they do not', async () => {
    const stray = new EntitySchema<{ id: string; nickname: string }>({
      name: 'Stray',
      tableName: 'account',
      columns: { id: { type: 'uuid', primary: true }, nickname: { type: 'text' } },
    });
    const source = await new DataSource({ type: 'postgres', url: test.databaseUrl, entities: [stray] }).initialize();
    expect(await entityDrift(source)).toContain('Stray.nickname: account has no column nickname');
    await source.destroy();
  });
});
