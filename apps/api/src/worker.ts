import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readEnvironment } from './config/index.ts';
import { endWithParent } from './server/end-with-parent.ts';
import { WorkerModule } from './worker.module.ts';

endWithParent();
const environment = readEnvironment(process.env);
const app = await NestFactory.createApplicationContext(WorkerModule.with(environment), { logger: ['error', 'warn'] });
app.enableShutdownHooks();
process.send?.({ kind: 'working' });
