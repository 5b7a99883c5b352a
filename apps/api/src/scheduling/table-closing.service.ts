import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { EventBus, type EventScope, InvalidInput, type LocationRefused, neutralText, NotFound, NotPossible, refuseUnsafeTexts } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { findVersion, lockSchedule } from './schedule-versions.ts';
import { VersionJudgement } from './version-judgement.ts';

/** Which table, when, and why. */
export interface TableClosing {
  readonly tableId: string;
  readonly slotIds: readonly string[];
  readonly isClosed: boolean;
  /** Stands on the board; of closing alone. */
  readonly reason: string;
}

const LONGEST_REASON = 120;

/** Closes a table in some slots, or opens it again. Whoever sits there is moved first: nobody's meeting goes by closing a table. */
@Injectable()
export class TableClosingService {
  constructor(
    private readonly source: DataSource,
    private readonly judgement: VersionJudgement,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** Done twice, it changes nothing the second time. */
  async setClosed(scope: EventScope, { tableId, slotIds, isClosed, reason }: TableClosing): Promise<InvalidInput | LocationRefused | NotFound | NotPossible | null> {
    const { eventId } = scope;
    const why = neutralText(reason);
    if (why.length > LONGEST_REASON) return InvalidInput.of('reason', 'tooLong', `A reason has at most ${LONGEST_REASON} characters.`);
    const unsafe = refuseUnsafeTexts({ reason: why });
    if (unsafe) return unsafe;
    return inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      if (!(await areThere(manager, eventId, tableId, slotIds))) return NotFound.create();
      if (isClosed && (await isUsed(manager, eventId, tableId, slotIds))) return NotPossible.because('meetingThere', 'A meeting of the draft or of the published schedule stands there. Move it first.');
      if (isClosed) await manager.query(`insert into table_closure (event_id, table_id, slot_id, closed_by, reason) select $1, $2, unnest($3::uuid[]), $4, $5 on conflict do nothing`, [eventId, tableId, slotIds, scope.actor.accountId, why]);
      else await manager.query(`delete from table_closure where event_id = $1 and table_id = $2 and slot_id = any($3::uuid[])`, [eventId, tableId, slotIds]);
      const draft = await findVersion(manager, eventId, 'draft');
      if (draft) await this.judgement.renew(manager, eventId, draft.id);
      await this.audit.record(manager, scope.actor, { action: isClosed ? 'schedule.tableClosed' : 'schedule.tableOpened', eventId, subjectKind: 'eventTable', subjectId: tableId, facts: { slots: slotIds.length } });
      await this.bus.publish('boardChanged', { eventId, editId: null }, manager);
      return null;
    });
  }
}

async function areThere(manager: EntityManager, eventId: string, tableId: string, slotIds: readonly string[]): Promise<boolean> {
  const [{ found }] = (await manager.query(
    `select exists (select from event_table where event_id = $1 and id = $2 and retired_at is null)
       and (select count(*) from slot where event_id = $1 and id = any($3::uuid[]) and (retired_at is null or disruption_id in (select id from disruption where event_id = $1 and status = 'open'))) = $4 as found`,
    [eventId, tableId, slotIds, slotIds.length],
  )) as [{ found: boolean }];
  return found;
}

async function isUsed(manager: EntityManager, eventId: string, tableId: string, slotIds: readonly string[]): Promise<boolean> {
  const [{ used }] = (await manager.query(
    `select exists (select from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status in ('draft', 'published')
       where m.event_id = $1 and m.table_id = $2 and m.slot_id = any($3::uuid[]) and m.status = 'planned') as used`,
    [eventId, tableId, slotIds],
  )) as [{ used: boolean }];
  return used;
}
