import { Injectable } from '@nestjs/common';
import { type Job } from './job.ts';

/** The jobs of all features; a feature adds its own when its module starts. */
@Injectable()
export class JobRegistry {
  readonly #jobs = new Map<string, Job>();

  add(job: Job<never>): void {
    if (this.#jobs.has(job.name)) throw new Error(`two jobs are called ${job.name}`);
    this.#jobs.set(job.name, job as unknown as Job);
  }

  get(name: string): Job {
    const job = this.#jobs.get(name);
    if (!job) throw new Error(`no job is called ${name}`);
    return job;
  }

  all(): readonly Job[] {
    return [...this.#jobs.values()];
  }
}
