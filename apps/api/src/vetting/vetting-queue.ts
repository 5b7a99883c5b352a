import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { holdsWordsSql, ID_IN_CURSOR, readCursor, searchWords } from '../common/index.ts';
import { OPEN_STATUSES, type StoredCaseStatus } from './case-status.ts';
import { VettingCounts, VettingQueue, VettingQueueCase } from './vetting.type.ts';

export type QueueStage = 'decide' | 'confirm' | 'all' | 'closed';

const STAGES: Record<QueueStage, readonly StoredCaseStatus[]> = {
  decide: ['first'],
  confirm: ['second', 'third'],
  all: OPEN_STATUSES,
  closed: ['approved', 'returned', 'rejected'],
};

/** True where the officer $2 has not decided on case c and does not belong to its organisation. */
export const MAY_DECIDE_SQL = `(
  c.status in ('first', 'second', 'third')
  and not exists (select from vetting_decision v where v.event_id = c.event_id and v.case_id = c.id and v.officer_id = $2)
  and not exists (select from delegate d join registration own on own.event_id = d.event_id and own.id = d.registration_id
    where d.account_id = $2 and own.organisation_id = r.organisation_id)
)`;

const QUEUE_SQL = `
select c.id, c.registration_id as "registrationId", r.legal_name as "legalName", r.country, r.type_code as "typeCode", c.status, c.trigger, c.screening,
  c.opened_at as "openedAt", ${MAY_DECIDE_SQL} as "mayDecide",
  (select count(*)::int from vetting_question q where q.event_id = c.event_id and q.case_id = c.id and q.answered_at is null) as "openQuestions",
  extract(epoch from c.opened_at)::text as position
from vetting_case c join registration r on r.event_id = c.event_id and r.id = c.registration_id
where c.event_id = $1 and c.status = any($3)
  and ${holdsWordsSql("concat_ws(' ', r.legal_name, r.code_name_en, r.code_name_uk)", '$7')}
  and ($5::numeric is null or (extract(epoch from c.opened_at), c.id) > ($5::numeric, $6::uuid))
order by extract(epoch from c.opened_at), c.id limit $4 + 1`;

const CURSOR = new RegExp(`^(\\d{1,12}(?:\\.\\d{1,6})?) (${ID_IN_CURSOR})$`);

/** The cases that wait, longest wait first. */
@Injectable()
export class VettingQueueReader {
  constructor(private readonly source: DataSource) {}

  async page(eventId: string, officerId: string, stage: QueueStage, first: number, after: string | null, text: string | null = null): Promise<VettingQueue> {
    const [epoch, id] = readCursor(after, CURSOR) ?? [null, null];
    const rows = (await this.source.query(QUEUE_SQL, [eventId, officerId, STAGES[stage], first, epoch, id, searchWords(text)])) as (VettingQueueCase & { position: string })[];
    const cases = rows.slice(0, first).map(({ position: _position, ...row }) => Object.assign(new VettingQueueCase(), row));
    const last = rows.length > first ? rows[first - 1]! : null;
    return Object.assign(new VettingQueue(), { cases, nextCursor: last && Buffer.from(`${last.position} ${last.id}`).toString('base64url') });
  }

  async counts(eventId: string, officerId: string): Promise<VettingCounts> {
    const [row] = (await this.source.query(
      `select count(*) filter (where c.status = 'first')::int as first, count(*) filter (where c.status = 'second')::int as second,
         count(*) filter (where c.status = 'third')::int as third, count(*) filter (where ${MAY_DECIDE_SQL})::int as mine, min(c.opened_at) as "oldestOpenedAt"
       from vetting_case c join registration r on r.event_id = c.event_id and r.id = c.registration_id
       where c.event_id = $1 and c.status in ('first', 'second', 'third')`,
      [eventId, officerId],
    )) as VettingCounts[];
    return Object.assign(new VettingCounts(), row);
  }
}
