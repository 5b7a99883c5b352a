import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { EventBus, type EventScope, InvalidInput, NotFound, NotPossible } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { findVersion, lockSchedule } from '../schedule-versions.ts';
import { VersionJudgement } from '../version-judgement.ts';

const MAX_SLOTS = 200;

/** Where a meeting is never, and where it is rather held: the organiser's word, kept by agreement and told to nobody else. */
@Injectable()
export class SlotRulesService {
  constructor(
    private readonly source: DataSource,
    private readonly judgement: VersionJudgement,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** Sent twice, it changes nothing the second time. */
  async set(scope: EventScope, agreementId: string, neverSlotIds: readonly string[], preferredSlotIds: readonly string[]): Promise<string | InvalidInput | NotFound | NotPossible> {
    const { eventId } = scope;
    const [never, preferred] = [[...new Set(neverSlotIds)], [...new Set(preferredSlotIds)]];
    if (never.length > MAX_SLOTS) return InvalidInput.of('neverSlotIds', 'outOfRange', `At most ${MAX_SLOTS} slots.`);
    if (preferred.length > MAX_SLOTS) return InvalidInput.of('preferredSlotIds', 'outOfRange', `At most ${MAX_SLOTS} slots.`);
    if (never.some((id) => preferred.includes(id))) return InvalidInput.of('preferredSlotIds', 'ruledOut', 'A slot cannot be ruled out and preferred at once.');
    return inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      const fault = await faultOf(manager, eventId, agreementId, { never, all: [...never, ...preferred] });
      if (fault) return fault;
      await manager.query(`delete from meeting_slot_rule where event_id = $1 and agreement_id = $2`, [eventId, agreementId]);
      await manager.query(
        `insert into meeting_slot_rule (event_id, agreement_id, slot_id, rule, set_by) select $1::uuid, $2::uuid, id, 'never', $5::uuid from unnest($3::uuid[]) as id union all select $1::uuid, $2::uuid, id, 'prefer', $5::uuid from unnest($4::uuid[]) as id`,
        [eventId, agreementId, never, preferred, scope.actor.accountId],
      );
      const draft = await findVersion(manager, eventId, 'draft');
      if (draft) await this.judgement.renew(manager, eventId, draft.id);
      await this.audit.record(manager, scope.actor, { action: 'schedule.slotRulesSet', eventId, subjectKind: 'agreement', subjectId: agreementId, facts: { never: never.length, preferred: preferred.length } });
      await this.bus.publish('boardChanged', { eventId, editId: null }, manager);
      return agreementId;
    });
  }
}

async function faultOf(manager: EntityManager, eventId: string, agreementId: string, { never, all }: { never: readonly string[]; all: readonly string[] }): Promise<NotFound | NotPossible | null> {
  const [{ known, stands, pinned }] = (await manager.query(
    `select exists (select from agreement where event_id = $1 and id = $2 and ended_at is null)
         and (select count(*) from slot where event_id = $1 and id = any($4::uuid[]) and (retired_at is null or disruption_id in (select id from disruption where event_id = $1 and status = 'open'))) = cardinality($4::uuid[]) as known,
       exists (select from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'draft' where m.event_id = $1 and m.agreement_id = $2 and m.status = 'planned' and m.slot_id = any($3::uuid[])) as stands,
       exists (select from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published' where m.event_id = $1 and m.agreement_id = $2 and m.status = 'planned' and m.is_pinned and m.slot_id = any($3::uuid[])) as pinned`,
    [eventId, agreementId, never, all],
  )) as [{ known: boolean; stands: boolean; pinned: boolean }];
  if (!known) return NotFound.create();
  if (stands) return NotPossible.because('standsThere', 'The meeting stands in a slot that you rule out. Move it first.');
  return pinned ? NotPossible.because('held', 'The published meeting is held in a slot that you rule out. Let it go first.', 'held') : null;
}
