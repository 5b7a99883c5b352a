import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { SYSTEM } from '../common/index.ts';
import { createTestApp, type TestApp } from '../testing/index.ts';
import { AuditLog } from './audit-log.ts';
import { AuditSeals } from './audit-seals.ts';

describe('the audit log', () => {
  let test: TestApp;
  let source: DataSource;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
  });
  afterAll(() => test.close());

  const append = (action: string) => source.transaction((manager) => test.app.get(AuditLog).record(manager, SYSTEM, { action }));

  /** A transaction anywhere on the server keeps younger entries from being sealed: waits for those of other tests. */
  const sealAll = async (seals: AuditSeals): Promise<void> => {
    for (let attempt = 0; attempt < 200; attempt++) {
      await seals.seal();
      const [{ entries }] = (await source.query('select count(*)::int as entries from audit_entry')) as [{ entries: number }];
      if ((await seals.check()).sealedEntries === entries) return;
      await sleep(100);
    }
  };

  it('cannot be changed, shortened or emptied, by 50 attempts at once either', async () => {
    await append('test.first');
    const attempts = [`update audit_entry set action = 'forged'`, 'delete from audit_entry', 'truncate audit_entry cascade'];
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => source.query(attempts[index % attempts.length]!)));
    expect(outcomes.every((outcome) => outcome.status === 'rejected')).toBe(true);
    expect(await source.query('select action from audit_entry')).toEqual([{ action: 'test.first' }]);
  });

  it('is sealed without gaps while other transactions are still open', async () => {
    const slow = source.createQueryRunner();
    await slow.startTransaction();
    await test.app.get(AuditLog).record(slow.manager, SYSTEM, { action: 'test.slow' });
    await append('test.fast');
    const seals = test.app.get(AuditSeals);
    await seals.seal();
    await slow.commitTransaction();
    await slow.release();
    await sealAll(seals);
    expect(await seals.check()).toMatchObject({ isIntact: true, sealedEntries: 3 });
  });

  it('shows when somebody with the keys of the database has forged an entry', async () => {
    const owner = new pg.Client({ connectionString: test.databaseUrl });
    await owner.connect();
    await owner.query('alter table audit_entry disable trigger user');
    await owner.query(`update audit_entry set action = 'forged' where action = 'test.fast'`);
    await owner.query('alter table audit_entry enable trigger user');
    await owner.end();
    expect(await test.app.get(AuditSeals).check()).toMatchObject({ isIntact: false });
  });
});
