/** Health of one container: `node docker/healthy.mjs api` asks the API, `… worker` looks for a heartbeat of the last 15 seconds. */
import fs from 'node:fs';

const HEARTBEAT_MS = 15_000;

const checks = {
  api: async () => (await fetch(`http://127.0.0.1:${process.env.PORT}/healthz`)).ok,
  worker: async () => Date.now() - fs.statSync(process.env.SPILNO_HEARTBEAT_FILE).mtimeMs < HEARTBEAT_MS,
};

try {
  process.exit((await checks[process.argv[2]]()) ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
