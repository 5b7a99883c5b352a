import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inTransaction } from '../database/index.ts';
import { AGREE_BY_WISHES, type Job } from '../jobs/index.ts';
import { Agreements } from './agreements.ts';

const OPEN_SQL = `
select e.id from event e where e.mutual_wishes_agree and e.wishes_close_at <= now() + make_interval(secs => e.clock_offset_seconds)
  and exists (select from event_day d where d.event_id = e.id and d.date >= (now() + make_interval(secs => e.clock_offset_seconds))::date - 1)`;

/** Once wishes are closed, the pairs that two wishes have agreed are shown to them as agreed; looked for every minute, by the clock of each event that is not over. */
@Injectable()
export class AgreeByWishesJob implements Job {
  readonly name = AGREE_BY_WISHES;
  readonly cron = '* * * * *';

  constructor(
    private readonly source: DataSource,
    private readonly agreements: Agreements,
  ) {}

  async handle(_payload: object = {}, signal: AbortSignal = new AbortController().signal): Promise<void> {
    const events = (await this.source.query(OPEN_SQL)) as { id: string }[];
    for (const { id } of events) {
      if (signal.aborted) return;
      await inTransaction(this.source, (manager) => this.agreements.fromMutualWishes(manager, id));
    }
  }
}
