import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { canReach, operatingUser, type OperatingUser } from '../postgres/operating-user.ts';
import { startPostgres, type PostgresServer } from '../postgres/postgres-server.ts';
import { type DataFolder, secretOf, writePrivate } from './data-folder.ts';
import { requireDatabase } from './external-database.ts';
import { type Settings } from './settings.ts';

export interface Database {
  readonly url: string;
  /** Settles with a sentence when an embedded server is lost for good. */
  readonly lost: Promise<string>;
  stop(): Promise<void>;
}

const NAME = 'spilno';
const MAX_RESTARTS = 3;
const RESTART_WINDOW_MS = 10 * 60_000;

/** The database of DATABASE_URL, or an embedded server whose files lie in the data folder. */
export async function openDatabase(settings: Settings, folder: DataFolder, say: (sentence: string) => void): Promise<Database> {
  if (settings.databaseUrl !== null) {
    await requireDatabase(settings.databaseUrl);
    folder.bindMode();
    return { url: settings.databaseUrl, lost: new Promise(() => undefined), stop: async () => undefined };
  }
  const { place, isKnown } = clusterFolder(operatingUser(), folder, say);
  const options = {
    folder: place,
    mustExist: isKnown,
    logFile: path.join(folder.logs, 'postgres.log'),
    password: secretOf(folder, 'database-password'),
    database: NAME,
  };
  const server = await startPostgres(options);
  folder.bindMode();
  if (!isKnown) writePrivate(placeNote(folder), `${path.relative(folder.path, place).startsWith('..') ? place : path.relative(folder.path, place)}\n`);
  return keepRunning(server, (port) => startPostgres({ ...options, port }), say);
}

/** A server that dies is started again at the same address: the API's pool finds it by itself. */
function keepRunning(first: PostgresServer, again: (port: number) => Promise<PostgresServer>, say: (sentence: string) => void): Database {
  let server = first;
  let isStopping = false;
  const deaths: number[] = [];
  const lost = new Promise<string>((resolve) => {
    const follow = () =>
      void server.died.then(async (sentence) => {
        deaths.push(Date.now());
        const recent = deaths.filter((at) => at > Date.now() - RESTART_WINDOW_MS).length;
        if (isStopping) return;
        if (recent > MAX_RESTARTS) return resolve(sentence);
        say('The database server ended by itself; starting it again …');
        try {
          server = await again(server.port);
          if (isStopping) return void server.stop();
          follow();
        } catch (error) {
          resolve((error as Error).message);
        }
      });
    follow();
  });
  const stop = async () => {
    isStopping = true;
    await server.stop();
  };
  return { url: first.url, lost, stop };
}

/**
 * Where the database's files lie: in the data folder. Where root runs the product and the user `postgres` cannot get there
 * (a folder above it is private), they lie below /var/lib/spilno. The data folder keeps the place in a file.
 */
function clusterFolder(user: OperatingUser, folder: DataFolder, say: (sentence: string) => void): { readonly place: string; readonly isKnown: boolean } {
  const note = placeNote(folder);
  if (fs.existsSync(note)) return { place: path.resolve(folder.path, fs.readFileSync(note, 'utf8').trim()), isKnown: true };
  if (isReachable(user, folder.path)) return { place: path.join(folder.path, 'postgres'), isKnown: false };
  const elsewhere = path.join('/var/lib/spilno', `data-${randomBytes(6).toString('hex')}`, 'postgres');
  fs.mkdirSync(path.dirname(elsewhere), { recursive: true, mode: 0o711 });
  say(`The user "postgres" cannot enter ${folder.path}: the database's files are in ${elsewhere}.`);
  return { place: elsewhere, isKnown: false };
}

const placeNote = (folder: DataFolder) => path.join(folder.path, 'database-folder');

/** The data folder itself may be opened for passing through, every secret in it has a mode of its own; folders above stay as they are. */
function isReachable(user: OperatingUser, folder: string): boolean {
  if (user.uid === undefined) return true;
  const { mode, uid } = fs.statSync(folder);
  if (uid === process.getuid?.() && (mode & 0o001) === 0) fs.chmodSync(folder, (mode & 0o7777) | 0o011);
  return canReach(user, folder, 'enter');
}
