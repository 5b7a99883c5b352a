import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readEnvironment } from './config/index.ts';
import { logCrash, ProductLogger } from './logging/index.ts';
import { endWithParent } from './server/end-with-parent.ts';
import { WorkerModule } from './worker.module.ts';

endWithParent();
const environment = readEnvironment(process.env);
logCrash();
const app = await NestFactory.createApplicationContext(WorkerModule.with(environment), { bufferLogs: true });
app.useLogger(app.get(ProductLogger));
app.enableShutdownHooks();
new Logger('Process').log('working');
process.send?.({ kind: 'working' });
