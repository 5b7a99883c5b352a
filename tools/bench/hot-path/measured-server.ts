import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

/** A server in a process of its own that can be asked for its processor time. */
export interface MeasuredServer {
  readonly host: string;
  readonly port: number;
  /** Microseconds of user and system time since it was started. */
  cpuMicros(): Promise<number>;
  stop(): Promise<void>;
}

const START_MS = 60_000;
const CPU_REPORT = path.join(import.meta.dirname, 'cpu-report.mjs');

/**
 * Forks a program that sends `{ kind: 'listening', url }` once it answers.
 * @param nodeOptions such as `--cpu-prof`
 */
export async function startMeasured(program: string, env: NodeJS.ProcessEnv, nodeOptions: readonly string[] = []): Promise<MeasuredServer> {
  const child = fork(program, { env, execArgv: ['--import', CPU_REPORT, ...nodeOptions], stdio: ['ignore', 2, 2, 'ipc'] });
  try {
    const { url } = await reply<{ url: string }>(child, 'listening', START_MS);
    const { hostname, port } = new URL(url);
    return {
      host: hostname,
      port: Number(port),
      cpuMicros: async () => {
        child.send({ kind: 'cpu' });
        return (await reply<{ micros: number }>(child, 'cpu', START_MS)).micros;
      },
      stop: () => stop(child),
    };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

function reply<T>(child: ChildProcess, kind: string, patienceMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      settle();
    };
    const onMessage = (message: unknown): void => {
      if ((message as { kind?: string }).kind === kind) end(() => resolve(message as T));
    };
    const onExit = (): void => end(() => reject(new Error(`The server ended before it said "${kind}".`)));
    const timer = setTimeout(() => end(() => reject(new Error(`The server did not say "${kind}" within ${patienceMs / 1000} s.`))), patienceMs);
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(late);
}
