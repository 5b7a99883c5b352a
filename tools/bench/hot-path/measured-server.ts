import { fork } from 'node:child_process';
import path from 'node:path';
import { reply, stop } from './child-messages.ts';

/** A server in a process of its own that can be asked for its processor time. */
export interface MeasuredServer {
  readonly host: string;
  readonly port: number;
  /** Microseconds of user and system time since it was started. */
  cpuMicros(): Promise<number>;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;
const CPU_REPORT = path.join(import.meta.dirname, 'cpu-report.mjs');

/**
 * Forks a program that sends `{ kind: 'listening', url }` once it answers.
 * @param nodeOptions such as `--cpu-prof`
 */
export async function startMeasured(program: string, env: NodeJS.ProcessEnv, nodeOptions: readonly string[] = []): Promise<MeasuredServer> {
  const child = fork(program, { env, execArgv: ['--import', CPU_REPORT, ...nodeOptions], stdio: ['ignore', 2, 2, 'ipc'] });
  try {
    const { url } = await reply<{ url: string }>(child, 'listening', PATIENCE_MS);
    const { hostname, port } = new URL(url);
    return {
      host: hostname,
      port: Number(port),
      cpuMicros: async () => {
        child.send({ kind: 'cpu' });
        return (await reply<{ micros: number }>(child, 'cpu', PATIENCE_MS)).micros;
      },
      stop: () => stop(child),
    };
  } catch (error) {
    await stop(child);
    throw error;
  }
}
