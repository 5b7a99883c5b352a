/**
 * The built product on a free port with a database of its own, for hand testing and for the page tests:
 *
 *     node --conditions=source tools/dev/serve.ts [--build] [--demo] [--port N] [--json] [--event SLUG]
 *
 * Uses the server of SPILNO_TEST_DATABASE_URL, or starts one. Makes an administrator, and with an event its organiser and
 * three officers, all with the password below. Prints the address and the sign-ins and runs until Ctrl-C; the database
 * goes with it.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createDatabase } from './product/database.ts';
import { seedEvent, PASSWORD } from './product/seed-event.ts';
import { startProduct } from './product/start-product.ts';
import { startTestPostgres } from '../test/test-postgres.ts';

const { values } = parseArgs({
  options: { build: { type: 'boolean' }, demo: { type: 'boolean' }, json: { type: 'boolean' }, port: { type: 'string' }, event: { type: 'string' } },
});
const root = path.resolve(import.meta.dirname, '../..');
if (values.build) build();

const own = process.env['SPILNO_TEST_DATABASE_URL'] === undefined ? await startTestPostgres() : null;
const database = await createDatabase(own?.url ?? process.env['SPILNO_TEST_DATABASE_URL']!);
let stopProduct = async () => {};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop(0));
process.once('disconnect', () => void stop(0));
try {
  const product = await startProduct({ root, databaseUrl: database.url, isDemo: values.demo === true, port: Number(values.port ?? 0) });
  stopProduct = product.stop;
  void product.died.then((reason) => {
    process.stderr.write(`${reason}\n`);
    return stop(1);
  });
  const signIns = values.demo ? [] : await seedEvent(product, values.event ?? null);
  const facts = { url: product.url, databaseUrl: database.url, password: PASSWORD, signIns };
  process.stdout.write(values.json ? `${JSON.stringify(facts)}\n` : `${product.url}\n${database.url}\n${signIns.map(({ role, email }) => `${role}: ${email}:${PASSWORD}`).join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  await stop(1);
}

async function stop(code: number): Promise<never> {
  await stopProduct();
  await database.drop().catch(() => undefined);
  await own?.stop();
  process.exit(code);
}

function build(): void {
  const nx = path.join(root, 'node_modules/nx/dist/bin/nx.js');
  const { status } = spawnSync(process.execPath, [nx, 'run-many', '-t', 'build', '-p', '@spilno/api', '@spilno/web', '--output-style=static'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NX_DAEMON: 'false' } });
  if (status !== 0) process.exit(status ?? 1);
}
