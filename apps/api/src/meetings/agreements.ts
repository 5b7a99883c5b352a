import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { EventBus } from '../common/index.ts';
import { JobQueue } from '../jobs/index.ts';
import { takesPartSql } from '../organisations/index.ts';
import { type MeetingRequest } from '@spilno/meetings';

/** Job that finds a free slot for what is agreed after publishing; it does nothing before. */
export const LATE_AGREEMENTS = 'late-agreements';

/** Whether the published schedule holds a planned meeting of the agreement of this alias. */
export const isPublishedSql = (agreement: string): string =>
  `exists (select from schedule_meeting pm join schedule_version pv on pv.event_id = pm.event_id and pv.id = pm.version_id and pv.status = 'published'
     where pm.event_id = ${agreement}.event_id and pm.agreement_id = ${agreement}.id and pm.status = 'planned')`;

export interface EndedAgreement {
  readonly agreementId: string;
}

/** What both sides agreed to: a meeting is scheduled only for one of these. */
@Injectable()
export class Agreements {
  constructor(
    private readonly jobs: JobQueue,
    private readonly bus: EventBus,
  ) {}

  /** Makes an accepted request count; a pair that two wishes had agreed keeps one agreement, now by request. */
  async fromRequest(manager: EntityManager, eventId: string, request: Extract<MeetingRequest, { status: 'accepted' }>): Promise<void> {
    const pair = [request.senderId, request.recipientId].sort();
    await this.bus.publish('threadChanged', { eventId, registrationIds: [request.senderId, request.recipientId], messageId: null }, manager);
    await this.jobs.enqueue(LATE_AGREEMENTS, { eventId }, manager, { singletonKey: eventId });
    const [known] = (await manager.query(
      `update agreement set source = 'request', request_id = $4, time_wish_day = $5, time_wish_part = $6
       where event_id = $1 and first_registration_id = $2 and second_registration_id = $3 and ended_at is null returning id`,
      [eventId, ...pair, request.id, request.timeWish?.day ?? null, request.timeWish?.partOfDay ?? null],
    )) as [{ id: string }[], number];
    if (known.length > 0) return;
    await manager.query(
      `insert into agreement (event_id, first_registration_id, second_registration_id, source, request_id, time_wish_day, time_wish_part) values ($1, $2, $3, 'request', $4, $5, $6)`,
      [eventId, ...pair, request.id, request.timeWish?.day ?? null, request.timeWish?.partOfDay ?? null],
    );
  }

  /**
   * Makes mutual wishes count where the event allows it and wishes are closed: *must* or *would* from both, nobody excluded,
   * nobody hidden. Earlier a plan would tell the organiser of wishes that can still change. What one side has ended or declined
   * since stays so: old wishes do not bring it back.
   * Safe to run again; called by the job that looks for closed wishes and before a run of the scheduler.
   * @returns how many pairs were added
   */
  async fromMutualWishes(manager: EntityManager, eventId: string): Promise<number> {
    const added = (await manager.query(`with added as (${MUTUAL_WISHES_SQL} returning first_registration_id as one, second_registration_id as other) select one, other from added`, [eventId])) as { one: string; other: string }[];
    if (added.length === 0) return 0;
    await this.bus.agendasChanged(eventId, [...new Set(added.flatMap(({ one, other }) => [one, other]))], manager);
    await this.jobs.enqueue(LATE_AGREEMENTS, { eventId }, manager, { singletonKey: eventId });
    return added.length;
  }

  /** Ends an agreement that no planned meeting uses any more. */
  async end(manager: EntityManager, eventId: string, oneId: string, otherId: string, byId: string | null, reason: string): Promise<EndedAgreement | null> {
    const [rows] = (await manager.query(
      `update agreement set ended_at = now(), ended_by_registration_id = $4, ended_reason = $5
       where event_id = $1 and first_registration_id = least($2::uuid, $3::uuid) and second_registration_id = greatest($2::uuid, $3::uuid) and ended_at is null returning id as "agreementId"`,
      [eventId, oneId, otherId, byId, reason],
    )) as [EndedAgreement[], number];
    if (rows.length > 0) await this.bus.publish('threadChanged', { eventId, registrationIds: [oneId, otherId], messageId: null }, manager);
    return rows[0] ?? null;
  }
}

const excluded = (from: string, to: string): string =>
  `exists (select from private_exclusion x where x.event_id = $1 and x.registration_id = ${from} and x.excluded_registration_id = ${to})`;

const MUTUAL_WISHES_SQL = `
insert into agreement (event_id, first_registration_id, second_registration_id, source)
select a.event_id, a.from_registration_id, a.to_registration_id, 'wishes'
from wish a join wish b on b.event_id = a.event_id and b.from_registration_id = a.to_registration_id and b.to_registration_id = a.from_registration_id
join registration r on r.event_id = a.event_id and r.id = a.from_registration_id
join registration o on o.event_id = a.event_id and o.id = a.to_registration_id
join event e on e.id = a.event_id and e.mutual_wishes_agree and e.wishes_close_at <= now() + make_interval(secs => e.clock_offset_seconds)
where a.event_id = $1 and a.from_registration_id < a.to_registration_id and a.value in ('must', 'would') and b.value in ('must', 'would')
  and ${takesPartSql('r')} and ${takesPartSql('o')}
  and not ${excluded('r.id', 'o.id')} and not ${excluded('o.id', 'r.id')}
  and not exists (select from agreement g where g.event_id = $1 and g.first_registration_id = r.id and g.second_registration_id = o.id and g.ended_at >= greatest(a.set_at, b.set_at))
  and not exists (select from meeting_request q where q.event_id = $1 and q.first_registration_id = r.id and q.second_registration_id = o.id
    and q.status in ('declined', 'cancelled') and q.answered_at >= greatest(a.set_at, b.set_at))
  and exists (select from meeting_rule m where m.event_id = $1 and m.first_type = least(r.type_code, o.type_code) and m.second_type = greatest(r.type_code, o.type_code))
on conflict (event_id, first_registration_id, second_registration_id) where ended_at is null do nothing`;
