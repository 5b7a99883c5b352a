import fs from 'node:fs';
import path from 'node:path';
import { startOfProcess } from '../run/processes.mjs';

/** What a running product tells other commands, in the file `runtime.json` of its data folder. */
export interface Runtime {
  readonly pid: number;
  readonly started: string | null;
  readonly url: string;
  /** Everything that its processes were started with, the database's address among it. */
  readonly environment: Record<string, string>;
  /** Its processes, so that the next start can end what a killed one left. */
  readonly children: readonly { readonly pid: number; readonly started: string | null }[];
}

export const runtimeFile = (folder: string) => path.join(folder, 'runtime.json');

/** @returns null when the folder has none that can be read */
export function readRuntime(folder: string): Runtime | null {
  try {
    return JSON.parse(fs.readFileSync(runtimeFile(folder), 'utf8')) as Runtime;
  } catch {
    return null;
  }
}

export function isRunning(runtime: Pick<Runtime, 'pid' | 'started'>): boolean {
  return startOfProcess(runtime.pid) === runtime.started;
}

/** Ends processes of a start that was killed, should any not have noticed yet. */
export function endLeftovers(folder: string): void {
  const runtime = readRuntime(folder);
  for (const child of runtime?.children ?? []) {
    if (isRunning(child)) process.kill(child.pid, 'SIGKILL');
  }
  fs.rmSync(runtimeFile(folder), { force: true });
}
