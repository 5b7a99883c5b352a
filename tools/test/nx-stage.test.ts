import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { countStage, total } from './counts.ts';
import { runStage, type TaskOutcome } from './nx-stage.ts';

const standIn = [process.execPath, path.join(import.meta.dirname, 'fixtures', 'nx.mjs')];
let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'spilno-stage-'));
});

afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

async function stage(outcome: string, target = 'lint', isBeside = false): Promise<TaskOutcome[]> {
  return runStage({ root, nx: standIn, env: { ...process.env, NODE_OPTIONS: '', STAND_IN_NX: outcome } }, { targets: [target], parallel: 2, isBeside }, () => undefined);
}

function report(project: string, counts: object): void {
  const file = path.join(root, '.cache', 'test-results', `${project}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(counts));
}

const passedAndFailed = (outcomes: readonly TaskOutcome[]) => {
  const { passed, failed } = total(countStage(root, outcomes));
  return { passed, failed };
};

describe('A stage', () => {
  it('is green when every task of every project is', async () => {
    expect(passedAndFailed(await stage('green'))).toEqual({ passed: 2, failed: 0 });
  });

  it('names the failed task with what it printed', async () => {
    const outcomes = await stage('red');
    expect(outcomes[1]).toEqual({ project: '@planted/two', target: 'lint', state: 'failed', output: 'what @planted/two said\n' });
    expect(passedAndFailed(outcomes)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts what was not reached as failed', async () => {
    expect(passedAndFailed(await stage('skips'))).toEqual({ passed: 1, failed: 1 });
  });

  it('expects no task of a project that it leaves out', async () => {
    const tasks = await runStage({ root, nx: standIn, env: { ...process.env, NODE_OPTIONS: '', STAND_IN_NX: 'skips' } }, { targets: ['e2e'], projects: ['@planted/one'], parallel: 1 }, () => undefined);
    expect(tasks.map(({ project, state }) => [project, state])).toEqual([['@planted/one', 'passed']]);
  });

  it('keeps its outcome apart from that of a stage beside it', async () => {
    const states = await Promise.all([stage('green'), stage('red', 'e2e', true)]);
    expect(states.map((tasks) => tasks.map(({ state }) => state))).toEqual([['passed', 'passed'], ['passed', 'failed']]);
  });

  it('is never green when Nx breaks down, even after an earlier green run', async () => {
    await stage('green');
    expect(passedAndFailed(await stage('crashes'))).toEqual({ passed: 0, failed: 2 });
  });

  it('is not green when Nx fails although it reports success', async () => {
    expect(passedAndFailed(await stage('lies'))).toEqual({ passed: 2, failed: 1 });
  });
});

describe('Tests of a project', () => {
  const task = (state: TaskOutcome['state']): TaskOutcome => ({ project: '@planted/one', target: 'test', state, output: '' });

  it('count as their runner reported them', () => {
    report('@planted/one', { passed: 7, failed: 2, skipped: 1 });
    expect(countStage(root, [task('failed')])).toEqual([{ runner: 'test @planted/one', passed: 7, failed: 2, skipped: 1 }]);
  });

  it.each([
    ['whose runner crashed before it could report', null, 'failed'],
    ['whose runner crashed after reporting success', { passed: 7, failed: 0, skipped: 0 }, 'failed'],
    ['that report nothing although their runner ended well', null, 'passed'],
    ['that ran no test', { passed: 0, failed: 0, skipped: 0 }, 'passed'],
    ['whose report cannot be read', { passed: 'all' }, 'passed'],
  ] as const)('%s count a failure', (_what, reported, state) => {
    if (reported !== null) report('@planted/one', reported);
    expect(passedAndFailed([task(state)]).failed).toBe(1);
  });
});
