import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from './problem.ts';
import { type Settings } from './settings.ts';

/** A killed start may need a moment to let go of its port. */
const PATIENCE_MS = 2_000;

/** Makes sure that the product will be able to listen. */
export async function requireFreePort({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const code = await tryToListen(host, port);
    if (code === null) return;
    if (code !== 'EADDRINUSE' || Date.now() > deadline) throw new Problem(explain(code, host, port));
    await pause(200);
  }
}

async function tryToListen(host: string, port: number): Promise<string | null> {
  const probe = net.createServer();
  try {
    probe.listen({ host, port });
    await once(probe, 'listening');
    probe.close();
    await once(probe, 'close');
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}

function explain(code: string, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program: stop that one, or choose another port, for example PORT=${port + 1} npm start.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user: choose one above 1023, for example PORT=4000 npm start.`;
  return `HOST is "${host}", which is no address of this machine (${code}): set it to 127.0.0.1 for this machine alone, or to 0.0.0.0 for its network.`;
}
