import { Injectable } from '@nestjs/common';
import { type AgreementId, cycleIn, type Precedence } from '@spilno/scheduling';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { EventBus, type EventScope, InvalidInput, NotFound, NotPossible } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { NAME } from '../board-reader.ts';
import { findVersion, lockSchedule } from '../schedule-versions.ts';
import { VersionJudgement } from '../version-judgement.ts';
import { readPrecedences } from './read-precedences.ts';
import { OrderInCircle } from './meeting-order.type.ts';

const MAX_OTHERS = 20;

/** Which meetings come before which: the organiser's word, kept by agreement and told to nobody else. */
@Injectable()
export class MeetingOrderService {
  constructor(
    private readonly source: DataSource,
    private readonly judgement: VersionJudgement,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** Sent twice, it changes nothing the second time. A draft that stands otherwise is not published until it is planned anew. */
  async set(scope: EventScope, agreementId: string, beforeIds: readonly string[], afterIds: readonly string[]): Promise<string | OrderInCircle | InvalidInput | NotFound | NotPossible> {
    const { eventId } = scope;
    const [before, after] = [[...new Set(beforeIds)], [...new Set(afterIds)]];
    if (before.length > MAX_OTHERS) return InvalidInput.of('beforeIds', 'outOfRange', `At most ${MAX_OTHERS} meetings.`);
    if (after.length > MAX_OTHERS) return InvalidInput.of('afterIds', 'outOfRange', `At most ${MAX_OTHERS} meetings.`);
    return inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      if (!(await areAgreed(manager, eventId, [...new Set([agreementId, ...before, ...after])]))) return NotFound.create();
      const wanted = [...before.map((id) => [id, agreementId] as const), ...after.map((id) => [agreementId, id] as const)].map(([beforeId, afterId]) => ({ beforeId: beforeId as AgreementId, afterId: afterId as AgreementId }));
      const others = (await readPrecedences(manager, eventId)).filter(({ beforeId, afterId }) => beforeId !== agreementId && afterId !== agreementId);
      const circle = cycleIn([...others, ...wanted]);
      if (circle) return OrderInCircle.of(await namesOf(manager, eventId, circle));
      if (await isHeldOtherwise(manager, eventId, wanted)) return NotPossible.because('held', 'Two of these meetings are held in another order. Let one of them go first.', 'held');
      await manager.query(`delete from meeting_precedence where event_id = $1 and $2::uuid in (before_agreement_id, after_agreement_id)`, [eventId, agreementId]);
      await manager.query(`insert into meeting_precedence (event_id, before_agreement_id, after_agreement_id, set_by) select $1, x.before, x.after, $4 from unnest($2::uuid[], $3::uuid[]) as x (before, after)`, [
        eventId,
        wanted.map(({ beforeId }) => beforeId),
        wanted.map(({ afterId }) => afterId),
        scope.actor.accountId,
      ]);
      const draft = await findVersion(manager, eventId, 'draft');
      if (draft) await this.judgement.renew(manager, eventId, draft.id);
      await this.audit.record(manager, scope.actor, { action: 'schedule.orderSet', eventId, subjectKind: 'agreement', subjectId: agreementId, facts: { before: before.length, after: after.length } });
      await this.bus.publish('boardChanged', { eventId, editId: null }, manager);
      return agreementId;
    });
  }
}

async function areAgreed(manager: EntityManager, eventId: string, ids: readonly string[]): Promise<boolean> {
  const [{ known }] = (await manager.query(`select count(*)::int as known from agreement where event_id = $1 and id = any($2::uuid[]) and ended_at is null`, [eventId, ids])) as [{ known: number }];
  return known === ids.length;
}

async function namesOf(manager: EntityManager, eventId: string, ids: readonly string[]): Promise<string[]> {
  const rows = (await manager.query(
    `select a.id, ${NAME('f')} || ' · ' || ${NAME('s')} as name from agreement a join registration f on f.event_id = a.event_id and f.id = a.first_registration_id join registration s on s.event_id = a.event_id and s.id = a.second_registration_id
     where a.event_id = $1 and a.id = any($2::uuid[])`,
    [eventId, ids],
  )) as { id: string; name: string }[];
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id) ?? '');
}

/** Whether two meetings that the organiser holds where they are stand against the order. */
async function isHeldOtherwise(manager: EntityManager, eventId: string, wanted: readonly Precedence[]): Promise<boolean> {
  const [{ found }] = (await manager.query(
    `select exists (select from unnest($2::uuid[], $3::uuid[]) as x (before, after)
       join schedule_meeting b on b.event_id = $1 and b.agreement_id = x.before and b.is_pinned and b.status = 'planned'
       join schedule_meeting a on a.event_id = $1 and a.agreement_id = x.after and a.is_pinned and a.status = 'planned' and a.version_id = b.version_id
       join schedule_version v on v.event_id = $1 and v.id = a.version_id and v.status in ('draft', 'published') where upper(b.during) > lower(a.during)) as found`,
    [eventId, wanted.map(({ beforeId }) => beforeId), wanted.map(({ afterId }) => afterId)],
  )) as [{ found: boolean }];
  return found;
}
