import { fork } from 'node:child_process';
import path from 'node:path';
import { reply, stop } from './child-messages.ts';
import { type LoadOrder } from './load.ts';
import { type MeasuredServer } from './measured-server.ts';

export interface Throughput {
  readonly requestsPerSecond: number;
  readonly cpuMicrosPerRequest: number;
}

export interface LoadGenerator {
  /** Sends that many requests and does not measure. */
  warm(server: MeasuredServer, requests: number): Promise<void>;
  measure(server: MeasuredServer, ms: number): Promise<Throughput>;
  stop(): Promise<void>;
}

const PATIENCE_MS = 300_000;

/** @param requests - prepared bytes; the connections take turns with them */
export function startLoad(requests: readonly Buffer[], connections: number): LoadGenerator {
  const child = fork(path.join(import.meta.dirname, 'load.ts'), { stdio: ['ignore', 2, 2, 'ipc'] });
  const texts = requests.map((bytes) => bytes.toString('base64'));
  const load = async ({ host, port }: MeasuredServer, limits: Pick<LoadOrder, 'limitMs' | 'limitRequests'>): Promise<{ requests: number; seconds: number }> => {
    const order: LoadOrder = { kind: 'load', host, port, requests: texts, connections, ...limits };
    child.send(order);
    const done = await reply<{ requests: number; seconds: number; failure?: string }>(child, 'done', PATIENCE_MS);
    if (done.failure !== undefined) throw new Error(done.failure);
    return done;
  };
  return {
    warm: async (server, limitRequests) => void (await load(server, { limitMs: null, limitRequests })),
    measure: async (server, limitMs) => {
      const cpuBefore = await server.cpuMicros();
      const done = await load(server, { limitMs, limitRequests: null });
      return { requestsPerSecond: done.requests / done.seconds, cpuMicrosPerRequest: ((await server.cpuMicros()) - cpuBefore) / done.requests };
    },
    stop: () => stop(child),
  };
}
