import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inTransaction } from '../../database/index.ts';
import { type Job } from '../../jobs/index.ts';
import { AnotherTimeEndings } from './another-time-endings.ts';

const BATCH = 200;

/** Ends asks for another time that were not answered in time, by the clock of their event, and those that were overtaken. */
@Injectable()
export class ExpireAnotherTimeJob implements Job {
  readonly name = 'expire-another-time';
  readonly cron = '* * * * *';

  constructor(
    private readonly source: DataSource,
    private readonly endings: AnotherTimeEndings,
  ) {}

  async handle(_payload: object = {}, signal: AbortSignal = new AbortController().signal): Promise<void> {
    while (!signal.aborted && (await inTransaction(this.source, (manager) => this.endings.settle(manager, null, BATCH))) >= BATCH);
  }
}
