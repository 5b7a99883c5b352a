import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

const STAGE_LIMIT_MS = 25 * 60_000;

export interface TaskOutcome {
  readonly project: string;
  readonly target: string;
  /** `missing`: Nx says nothing about it, because it was not reached or Nx itself ended badly. */
  readonly state: 'passed' | 'failed' | 'missing';
  /** Everything the task printed; empty when Nx kept nothing. */
  readonly output: string;
}

export interface Workspace {
  readonly root: string;
  /** Nx, or what stands in for it, as command and first arguments. */
  readonly nx: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

export interface Stage {
  readonly targets: readonly string[];
  /** Of these projects alone; of all when left out. */
  readonly projects?: readonly string[];
  /** Tasks at once. */
  readonly parallel: number;
  /** Runs while another stage does: in a folder of its own, without the tasks that its own need, which have run before. */
  readonly isBeside?: boolean;
}

interface NxRun {
  readonly run: { readonly startTime: string };
  readonly tasks: readonly { readonly projectName: string; readonly target: string; readonly hash: string; readonly status: number }[];
}

/**
 * Runs some targets of every project that has them and says what became of each task. What Nx does not report as
 * successful has not passed: a stage that breaks down never looks green.
 */
export async function runStage(within: Workspace, { targets, projects, parallel, isBeside = false }: Stage, onTask: (line: string) => void): Promise<TaskOutcome[]> {
  const cache = path.join(within.root, '.nx', isBeside ? 'beside' : 'cache');
  const workspace = { ...within, env: { ...within.env, NX_CACHE_DIRECTORY: cache } };
  const expected = (await expectedTasks(workspace, targets)).filter(({ project }) => projects?.includes(project) ?? true);
  const report = path.join(cache, 'run.json');
  fs.rmSync(report, { force: true });
  const code = await nx(workspace, ['run-many', '-t', ...targets, ...(projects ? [`--projects=${projects.join()}`] : []), `--parallel=${parallel}`, '--output-style=static', ...(isBeside ? ['--excludeTaskDependencies'] : [])], (line) => {
    const task = /^> nx run (\S+)(.*)/.exec(line);
    if (task) onTask(`${task[1]}${task[2]?.includes('cache') ? ' (unchanged)' : ''}`);
  });
  const reported = readReport(report);
  const outcomes = expected.map(({ project, target }): TaskOutcome => {
    const task = reported.find((one) => one.projectName === project && one.target === target);
    if (task === undefined) return { project, target, state: 'missing', output: '' };
    const file = path.join(cache, 'terminalOutputs', task.hash);
    return { project, target, state: task.status === 0 ? 'passed' : 'failed', output: fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '' };
  });
  const isGreen = outcomes.every((task) => task.state === 'passed');
  if (code === 0 || !isGreen) return outcomes;
  return [...outcomes, { project: 'nx', target: targets.join(', '), state: 'failed', output: `Nx ended with ${code} although it reports every task as passed.` }];
}

async function expectedTasks(workspace: Workspace, targets: readonly string[]): Promise<{ project: string; target: string }[]> {
  const tasks: { project: string; target: string }[] = [];
  for (const target of targets) {
    let json = '';
    const code = await nx(workspace, ['show', 'projects', '--with-target', target, '--json'], (line) => (json += line));
    if (code !== 0) throw new Error(`Nx could not list the projects with a target "${target}" (exit ${code}).`);
    for (const project of JSON.parse(json) as string[]) tasks.push({ project, target });
  }
  return tasks.toSorted((a, b) => targets.indexOf(a.target) - targets.indexOf(b.target) || a.project.localeCompare(b.project));
}

function readReport(file: string): NxRun['tasks'] {
  try {
    return (JSON.parse(fs.readFileSync(file, 'utf8')) as NxRun).tasks;
  } catch {
    return [];
  }
}

const running = new Set<number>();

/** Ends what is running, with everything below it. */
export function stopStages(): void {
  for (const pid of running) {
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  }
}

async function nx(workspace: Workspace, args: readonly string[], onLine: (line: string) => void): Promise<number> {
  const [command, ...first] = workspace.nx;
  const child = spawn(command as string, [...first, ...args], {
    cwd: workspace.root,
    env: { ...workspace.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', NO_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  if (child.pid !== undefined) running.add(child.pid);
  const limit = setTimeout(stopStages, STAGE_LIMIT_MS);
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints = (complaints + chunk).slice(-4_000)));
  createInterface({ input: child.stdout }).on('line', onLine);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(limit);
  if (child.pid !== undefined) running.delete(child.pid);
  if (code !== 0 && complaints.trim() !== '') process.stderr.write(complaints);
  return code ?? 1;
}
