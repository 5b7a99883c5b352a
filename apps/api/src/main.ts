import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { readEnvironment } from './config/index.ts';
import { createApp } from './create-app.ts';
import { logCrash } from './logging/index.ts';
import { endWithParent } from './server/end-with-parent.ts';

endWithParent();
const environment = readEnvironment(process.env);
logCrash();
const app = await createApp(environment);
await app.listen(environment.port, environment.host);
new Logger('Process').log('listening');
process.send?.({ kind: 'listening', url: await app.getUrl() });
if (environment.isDemo) {
  const { seedDemo } = await import('./demo/index.ts');
  await seedDemo(app, environment);
}
