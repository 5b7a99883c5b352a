/**
 * `npm test`: everything that can be checked, from a clean clone. The build, lint with boundaries, types, unit and property
 * tests and the API against a real PostgreSQL, then the built product over the wire and in a real browser.
 */
import path from 'node:path';
import { Problem } from '../start/problem.ts';
import { findChromium } from './chromium.ts';
import { countStage, forgetCounts, total, type Counts } from './counts.ts';
import { runStage, stopStages, type Stage, type TaskOutcome, type Workspace } from './nx-stage.ts';
import { startTestPostgres } from './test-postgres.ts';

const root = path.resolve(import.meta.dirname, '../..');
const TAIL_LINES = 120;
/** The stages of a step run at the same time: the API over the wire waits more than it works, but a browser needs the machine for itself. */
const STEPS: readonly { readonly title: string; readonly stages: readonly Stage[] }[] = [
  { title: 'Build', stages: [{ targets: ['build', 'build-storybook'], parallel: 2 }] },
  {
    title: 'Lint, types and tests, and the product over the wire',
    stages: [{ targets: ['lint', 'typecheck', 'test'], parallel: 3 }, { targets: ['e2e'], projects: ['@spilno/api-e2e'], parallel: 1, isBeside: true }],
  },
  { title: 'The product in a browser', stages: [{ targets: ['e2e'], projects: ['@spilno/web-e2e'], parallel: 1 }] },
];

const say = (line: string) => void process.stdout.write(`${line}\n`);

try {
  process.exitCode = await testEverything();
} catch (error) {
  say(error instanceof Problem ? error.message : String(error instanceof Error ? error.stack : error));
  say('0 passed, 1 failed');
  process.exitCode = 1;
}
process.exit();

async function testEverything(): Promise<number> {
  const chromium = findChromium(process.env, say);
  chromium.catch(() => undefined);
  const server = await startTestPostgres();
  const quit = () => void server.stop().finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stopStages();
      quit();
    });
  }
  try {
    const nx = [process.execPath, path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js')];
    const env = { ...process.env, SPILNO_TEST_DATABASE_URL: server.url, CI: 'true' };
    return await runSteps({ root, nx, env }, chromium);
  } finally {
    await server.stop();
  }
}

/** @param chromium may still be installed until the last step, which has the browser */
async function runSteps(workspace: Workspace, chromium: Promise<string>): Promise<number> {
  const started = Date.now();
  const counts: Counts[] = [];
  const failures: TaskOutcome[] = [];
  forgetCounts(root);
  for (const [index, { title, stages }] of STEPS.entries()) {
    say(`\n${title}`);
    const env = index < STEPS.length - 1 ? workspace.env : { ...workspace.env, CHROMIUM_PATH: await chromium };
    const outcomes = await Promise.all(stages.map((stage) => runStage({ ...workspace, env }, stage, (task) => say(`  ${elapsed(started)}  ${task}`))));
    counts.push(...outcomes.flatMap((ofStage) => countStage(root, ofStage)));
    failures.push(...outcomes.flat().filter((task) => task.state !== 'passed'));
  }
  for (const failure of failures) showFailure(failure);
  return summarise(counts, failures);
}

function showFailure({ project, target, state, output }: TaskOutcome): void {
  say(`\n── ${project}: ${target} ${state === 'missing' ? 'was not run' : 'failed'} ${'─'.repeat(20)}`);
  say(output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n'));
}

function summarise(counts: readonly Counts[], failures: readonly TaskOutcome[]): number {
  const sum = total(counts);
  const width = Math.max(...counts.map((one) => one.runner.length));
  say('');
  for (const { runner, passed, failed, skipped } of counts) {
    say(`${runner.padEnd(width)}  ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed${skipped > 0 ? ` ${skipped} skipped` : ''}`);
  }
  if (failures.length > 0) say(`Failed: ${failures.map(({ project, target }) => `${project}:${target}`).join(', ')}`);
  say(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

function elapsed(started: number): string {
  const seconds = Math.round((Date.now() - started) / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2)}:${String(seconds % 60).padStart(2, '0')}`;
}
