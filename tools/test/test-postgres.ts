import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeOwnFolder, operatingUser } from '../postgres/operating-user.ts';
import { startPostgres, type PostgresServer } from '../postgres/postgres-server.ts';

/** Speed before durability: nobody needs these rows tomorrow. */
const THROW_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', shared_buffers: '128MB' };

/** A PostgreSQL server for one run of tests, in a folder that goes with it; every test makes databases of its own. */
export async function startTestPostgres(): Promise<Pick<PostgresServer, 'url' | 'died' | 'stop'>> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'spilno-test-'));
  fs.chmodSync(home, 0o711);
  const folder = path.join(home, 'postgres');
  makeOwnFolder(operatingUser(), folder);
  const server = await startPostgres({ folder, logFile: path.join(home, 'postgres.log'), password: 'spilno', database: 'spilno', settings: THROW_AWAY });
  const stop = async () => {
    await server.stop();
    fs.rmSync(home, { recursive: true, force: true });
  };
  return { url: server.url, died: server.died, stop };
}
