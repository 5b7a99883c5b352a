import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventClock } from '../../common/index.ts';
import { rankWork } from './rank-work.ts';
import { WorkItem, WorkList } from './work-item.type.ts';
import { WORK_LIST_SQL } from './work-list.sql.ts';

/** What needs an organiser now; one statement for all of it. */
@Injectable()
export class WorkListReader {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
  ) {}

  async read(eventId: string): Promise<WorkList> {
    const now = await this.clock.now(eventId);
    const rows = (await this.source.query(WORK_LIST_SQL, [eventId, now])) as Omit<WorkItem, 'urgency'>[];
    const waiting = rows.filter(({ count }) => count > 0);
    return Object.assign(new WorkList(), { now, items: rankWork(waiting, now).map((item) => Object.assign(new WorkItem(), item)) });
  }
}
