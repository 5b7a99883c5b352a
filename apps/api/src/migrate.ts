import { readEnvironment } from './config/index.ts';
import { migrate } from './database/index.ts';
import { installJobQueue } from './jobs/index.ts';
import { prepareInstallation } from './database/prepare-installation.ts';

const environment = readEnvironment(process.env);
const applied = await migrate(environment.databaseUrl);
await installJobQueue(environment.databaseUrl);
await prepareInstallation(environment.databaseUrl, environment.isDemo ? 'demo' : 'real');
process.stdout.write(`${JSON.stringify({ applied })}\n`);
