import { Global, Module } from '@nestjs/common';
import { JobQueue } from './job-queue.ts';
import { JobRegistry } from './job-registry.ts';

@Global()
@Module({ providers: [JobQueue, JobRegistry], exports: [JobQueue, JobRegistry] })
export class JobsModule {}
