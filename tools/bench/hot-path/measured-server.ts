import { fork } from 'node:child_process';
import path from 'node:path';
import { reply, stop } from './child-messages.ts';

/** A server in a process of its own that can be asked what it uses. */
export interface MeasuredServer {
  readonly host: string;
  readonly port: number;
  /** Microseconds of user and system time since it was started. */
  cpuMicros(): Promise<number>;
  /** Bytes of the heap and of the process; after a collection where it was started with `--expose-gc`. */
  memory(): Promise<{ readonly heapUsed: number; readonly rss: number }>;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;
const USAGE_REPORT = path.join(import.meta.dirname, 'usage-report.mjs');

/**
 * Forks a program that sends `{ kind: 'listening', url }` once it answers.
 * @param nodeOptions such as `--cpu-prof`
 */
export async function startMeasured(program: string, env: NodeJS.ProcessEnv, nodeOptions: readonly string[] = []): Promise<MeasuredServer> {
  const child = fork(program, { env, execArgv: ['--import', USAGE_REPORT, ...nodeOptions], stdio: ['ignore', 2, 2, 'ipc'] });
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
      memory: () => {
        child.send({ kind: 'memory' });
        return reply<{ heapUsed: number; rss: number }>(child, 'memory', PATIENCE_MS);
      },
      stop: () => stop(child),
    };
  } catch (error) {
    await stop(child);
    throw error;
  }
}
