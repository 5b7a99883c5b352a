import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Job } from '../../jobs/index.ts';
import { METHOD, SETTLING_MINUTES } from './list-rules.ts';
import { RecommendedListsMaker } from './recommended-lists.maker.ts';

/**
 * Events whose matching is open and that are not over, with a mark of everything that lists are made of. Those without lists come at
 * once; a change is waited out, so that one after another is taken together.
 */
const DUE_SQL = `
select e.id, m.mark
from event e
  left join lateral (select v.mark, v.checked_at from recommended_version v where v.event_id = e.id order by v.version desc limit 1) newest on true
  cross join lateral (select concat_ws(' ', '${METHOD}', coalesce((select t.revision from teaser_revision t where t.event_id = e.id), 0), e.parallel_meetings,
    coalesce((select max(m.revision) from match_rules m where m.event_id = e.id), 0),
    (select coalesce(max(w.number), 0) from vocabulary_version w),
    (select count(*) from slot s where s.event_id = e.id and s.retired_at is null),
    md5(coalesce((select string_agg(p.code || p.max_meetings, ' ' order by p.code) from participant_type p where p.event_id = e.id), '')),
    md5(coalesce((select string_agg(r.first_type || r.second_type, ' ' order by 1) from meeting_rule r where r.event_id = e.id), ''))) as mark) m
where e.archived_at is null and e.matching_opened_at <= now() + make_interval(secs => e.clock_offset_seconds)
  and not exists (select from event_day d where d.event_id = e.id having max(d.date) < (now() + make_interval(secs => e.clock_offset_seconds))::date)
  and (newest.mark is null or (newest.mark <> m.mark and newest.checked_at <= now() - make_interval(mins => ${SETTLING_MINUTES})))
order by newest.checked_at nulls first, e.id`;

/** Makes the recommended lists of every event for which they are not made yet or something has changed. Killed in the middle, it leaves the lists before. */
@Injectable()
export class RecommendedListsJob implements Job {
  readonly name = 'recommended-lists';
  readonly cron = '* * * * *';
  readonly isExclusive = true;

  constructor(
    private readonly source: DataSource,
    private readonly maker: RecommendedListsMaker,
  ) {}

  async handle(_payload: object = {}, signal: AbortSignal = new AbortController().signal): Promise<void> {
    for (const { id, mark } of (await this.source.query(DUE_SQL)) as { id: string; mark: string }[]) {
      if (signal.aborted) return;
      await this.maker.make(id, mark);
    }
  }
}
