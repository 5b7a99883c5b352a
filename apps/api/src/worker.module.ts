import { type DynamicModule, Module } from '@nestjs/common';
import { CoreModule } from './app.module.ts';
import { type Environment } from './config/index.ts';
import { JobWorkers } from './jobs/index.ts';
import { LoggingModule } from './logging/index.ts';
import { Heartbeat } from './health/heartbeat.ts';

@Module({})
export class WorkerModule {
  static with(environment: Environment): DynamicModule {
    return { module: WorkerModule, imports: [LoggingModule.with(environment), CoreModule.with(environment)], providers: [Heartbeat, JobWorkers] };
  }
}
