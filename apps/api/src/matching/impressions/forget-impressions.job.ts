import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Job } from '../../jobs/index.ts';

/** What was shown is kept for so long after the last day of an event. */
export const KEPT_DAYS = 180;

const FORGET_SQL = `
delete from match_impression i using event e
where e.id = i.event_id and (
  exists (select from event_day d where d.event_id = e.id having max(d.date) < (now() + make_interval(secs => e.clock_offset_seconds))::date - ${KEPT_DAYS})
  or exists (select from registration r where r.event_id = i.event_id and r.id in (i.registration_id, i.shown_registration_id) and r.status in ('withdrawn', 'rejected')))`;

/** Every night forgets what was shown at events that are long over, and to or of whoever has withdrawn. */
@Injectable()
export class ForgetImpressionsJob implements Job {
  readonly name = 'forget-impressions';
  readonly cron = '25 2 * * *';
  readonly isExclusive = true;

  constructor(private readonly source: DataSource) {}

  async handle(): Promise<void> {
    await this.source.query(FORGET_SQL);
  }
}
