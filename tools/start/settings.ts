import path from 'node:path';
import { Problem } from './problem.ts';

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Whether `npm run cli` finds the folder without being told. */
  readonly isUsualDataDir: boolean;
  readonly mode: Mode;
  /** A server of the user's own; null means the embedded one. */
  readonly databaseUrl: string | null;
}

/** What a data folder is for life. */
export type Mode = 'demo' | 'real';

/**
 * Reads what the launcher itself needs from the environment; the rest is checked by the API.
 * @param standing - folder that relative names start from
 */
export function readSettings(env: NodeJS.ProcessEnv, root: string, standing: string): Settings {
  const faults: string[] = [];
  const port = readPort(env['PORT'] || '4000', faults);
  const demo = env['SPILNO_DEMO'] || 'on';
  if (demo !== 'on' && demo !== 'off') faults.push(`SPILNO_DEMO is "${demo}": set it to "on" or "off".`);
  const databaseUrl = env['DATABASE_URL'] || null;
  if (databaseUrl !== null && !isPostgresUrl(databaseUrl)) faults.push('DATABASE_URL is not an address like postgres://user:password@host:5432/database.');
  const dataDir = dataDirOf(env, root, standing);
  if (faults.length > 0) throw new Problem(faults.join('\n'));
  return {
    port,
    host: env['HOST'] || '127.0.0.1',
    dataDir,
    isUsualDataDir: dataDir === usualDataDir(root),
    mode: demo === 'on' ? 'demo' : 'real',
    databaseUrl,
  };
}

export function dataDirOf(env: NodeJS.ProcessEnv, root: string, standing: string): string {
  const named = env['SPILNO_DATA_DIR'];
  return named ? path.resolve(standing, named) : usualDataDir(root);
}

const usualDataDir = (root: string): string => path.join(root, '.spilno');

/** Address that a browser on this machine opens. */
export function localUrl({ host, port }: Pick<Settings, 'host' | 'port'>): string {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function readPort(text: string, faults: string[]): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) faults.push(`PORT is "${text}": set it to a whole number from 1 to 65535.`);
  return port;
}

function isPostgresUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '';
}
