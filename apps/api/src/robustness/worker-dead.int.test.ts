import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { readEnvironment } from '../config/index.ts';
import { SCHEDULE_RUN } from '../scheduling/index.ts';
import { createTestApp, signedIn, withRole, type TestApp } from '../testing/index.ts';
import { WorkerModule } from '../worker.module.ts';

const PATIENCE_MS = 45_000;

describe('while no worker lives', () => {
  let test: TestApp;
  let source: DataSource;
  let worker: INestApplicationContext | null = null;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
  });
  afterAll(async () => {
    await worker?.close();
    await test.close();
  });

  const startWorker = async () => {
    worker = await NestFactory.createApplicationContext(WorkerModule.with(readEnvironment({ DATABASE_URL: test.databaseUrl, LOG_LEVEL: 'silent', NODE_ENV: 'test', DATABASE_POOL_SIZE: '4' })), { logger: false });
  };
  const ready = () => test.app.inject({ method: 'GET', url: '/readyz' });
  const statusOfRun = async () => (await source.query('select status from schedule_run'))[0]?.status as string | undefined;
  async function until(isSo: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await isSo()) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 200));
  }

  it('pages go on, /readyz says so, and the job is resumed when one returns', async () => {
    const administrator = await signedIn(test, 'administrator', { isAdministrator: true });
    const created = await test.graphql('mutation { createEvent(input: { slug: "forum", name: "Forum" }) { __typename } }', {}, administrator.cookie);
    expect(created.errors).toBeUndefined();
    const organiser = await withRole(test, 'organiser', 'forum', 'organiser');
    expect((await ready()).json()).toMatchObject({ statusCode: 503, message: 'No worker has reported in the last seconds.' });
    expect((await test.app.inject({ method: 'GET', url: '/healthz' })).statusCode).toBe(200);
    const started = await test.graphql('mutation { startScheduleRun(input: { eventSlug: "forum", seconds: 1, seed: 7 }) { __typename } }', {}, organiser.cookie);
    expect(started.data).toEqual({ startScheduleRun: { __typename: 'ScheduleRunAccepted' } });
    const board = await test.graphql('{ scheduleRun(eventSlug: "forum") { status } }', {}, organiser.cookie);
    expect(board.data).toEqual({ scheduleRun: { status: 'queued' } });
    // A worker took the job and was killed: the job stands as running, and nobody reports for it any more.
    await source.query(`update pgboss.job set state = 'active', started_on = now() - interval '1 minute', heartbeat_on = now() - interval '1 minute' where name = $1`, [SCHEDULE_RUN]);
    await source.query(`update schedule_run set status = 'running', started_at = now() - interval '1 minute'`);
    await startWorker();
    await until(async () => (await statusOfRun()) === 'done');
    expect(await statusOfRun()).toBe('done');
    expect((await ready()).statusCode).toBe(200);
    await worker!.close();
    worker = null;
    expect((await ready()).statusCode).toBe(503);
  });
});
