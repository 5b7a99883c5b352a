import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inTransaction } from '../../database/index.ts';
import { type Job } from '../../jobs/index.ts';
import { lockSchedule } from '../schedule-versions.ts';
import { StandByCourse } from './stand-by-course.ts';
import { STAND_BY } from './stand-by-job-name.ts';
import { eventsWithFreeTables } from './stand-by-rows.ts';

/** Ends what has run out and makes the next offers, by the clock of each event; every minute, and when somebody has come. */
@Injectable()
export class StandByJob implements Job<{ eventId?: string }> {
  readonly name = STAND_BY;
  readonly cron = '* * * * *';

  constructor(
    private readonly source: DataSource,
    private readonly course: StandByCourse,
  ) {}

  async handle({ eventId }: { eventId?: string } = {}, signal: AbortSignal = new AbortController().signal): Promise<void> {
    const events = await eventsWithFreeTables(this.source.manager, eventId ?? null);
    for (const { id } of events) {
      if (signal.aborted) return;
      await inTransaction(this.source, async (manager) => {
        await lockSchedule(manager, id);
        await this.course.settle(manager, id);
      });
    }
  }
}
