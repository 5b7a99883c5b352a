/**
 * A PostgreSQL server in the foreground, for work on single tests:
 *
 *     node --conditions=source tools/dev/postgres.ts [--data FOLDER]
 *
 * Prints its address and runs until Ctrl-C. Without a folder everything in it is thrown away at the end.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../postgres/postgres-server.ts';
import { startTestPostgres } from '../test/test-postgres.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const server = values.data === undefined ? await startTestPostgres() : await startKept(path.resolve(values.data));
process.stdout.write(`${server.url}\n`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void server.stop().then(() => process.exit(0)));
process.stderr.write(`${await server.died}\n`);
process.exit(1);

function startKept(home: string) {
  fs.mkdirSync(home, { recursive: true });
  return startPostgres({ folder: path.join(home, 'postgres'), logFile: path.join(home, 'postgres.log'), password: 'spilno', database: 'spilno' });
}
