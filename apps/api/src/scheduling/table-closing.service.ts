import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { EventBus, EventClock, type EventScope, InvalidInput, type LocationRefused, neutralText, NotFound, type NotPossible, refuseUnsafeTexts } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { disruptionOpen, type MeetingsAffected, meetingsNeeding } from '../events/index.ts';
import { removeMeeting } from './draft-editing.service.ts';
import { stateOf, storeEdit } from './draft-edit.ts';
import { type ScheduleVersion } from './schedule-version.entity.ts';
import { findVersion, lockSchedule } from './schedule-versions.ts';
import { readMeetings } from './stored-schedule.ts';
import { VersionJudgement } from './version-judgement.ts';

/** Which table, when, and why. */
export interface TableClosing {
  readonly tableId: string;
  readonly slotIds: readonly string[];
  readonly isClosed: boolean;
  /** Stands on the board; of closing alone. */
  readonly reason: string;
  /** Key of the planned meetings that lose their place and were seen; null: none yet. */
  readonly accepted: string | null;
}

type Refusal = InvalidInput | LocationRefused | MeetingsAffected | NotFound | NotPossible;

const LONGEST_REASON = 120;

/**
 * Closes a table in some slots, or opens it again. Whoever sits there is shown first. Once the organiser has seen exactly those, it is closed all the same: what is
 * published stays as it is until it is repaired, and meetings of the draft are left over there.
 */
@Injectable()
export class TableClosingService {
  constructor(
    private readonly source: DataSource,
    private readonly judgement: VersionJudgement,
    private readonly clock: EventClock,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** Done twice, it changes nothing the second time. */
  async setClosed(scope: EventScope, { tableId, slotIds, isClosed, reason, accepted }: TableClosing): Promise<Refusal | null> {
    const { eventId } = scope;
    const why = neutralText(reason);
    if (why.length > LONGEST_REASON) return InvalidInput.of('reason', 'tooLong', `A reason has at most ${LONGEST_REASON} characters.`);
    const unsafe = refuseUnsafeTexts({ reason: why });
    if (unsafe) return unsafe;
    return inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      if (!(await areThere(manager, eventId, tableId, slotIds))) return NotFound.create();
      const changed = await slotsToChange(manager, eventId, tableId, slotIds, isClosed);
      if (changed.length === 0) return null;
      const places = { tableIds: [tableId], slotIds: changed };
      const refusal = isClosed ? await this.#inTheWay(manager, eventId, places, accepted) : null;
      if (refusal) return refusal;
      if (isClosed) await manager.query(`insert into table_closure (event_id, table_id, slot_id, closed_by, reason) select $1, $2, unnest($3::uuid[]), $4, $5 on conflict do nothing`, [eventId, tableId, changed, scope.actor.accountId, why]);
      else await manager.query(`delete from table_closure where event_id = $1 and table_id = $2 and slot_id = any($3::uuid[])`, [eventId, tableId, changed]);
      const draft = await findVersion(manager, eventId, 'draft');
      if (draft && isClosed) await leaveOver(manager, scope, draft, places);
      if (draft) await this.judgement.renew(manager, eventId, draft.id);
      await this.audit.record(manager, scope.actor, { action: isClosed ? 'schedule.tableClosed' : 'schedule.tableOpened', eventId, subjectKind: 'eventTable', subjectId: tableId, facts: { slots: changed.length } });
      await this.bus.publish('boardChanged', { eventId, editId: null }, manager);
      await this.bus.agendasChanged(eventId, await firmsAt(manager, eventId, places), manager);
      return null;
    });
  }

  async #inTheWay(manager: EntityManager, eventId: string, places: Places, accepted: string | null): Promise<MeetingsAffected | NotPossible | null> {
    const affected = await meetingsNeeding(manager, eventId, places, await this.clock.now(eventId, manager));
    if (!affected) return null;
    return affected.begun > 0 || affected.key !== accepted ? affected.refusal : disruptionOpen(manager, eventId);
  }
}

interface Places {
  readonly tableIds: readonly string[];
  readonly slotIds: readonly string[];
}

async function areThere(manager: EntityManager, eventId: string, tableId: string, slotIds: readonly string[]): Promise<boolean> {
  const [{ found }] = (await manager.query(
    `select exists (select from event_table where event_id = $1 and id = $2 and retired_at is null)
       and (select count(*) from slot where event_id = $1 and id = any($3::uuid[]) and (retired_at is null or disruption_id in (select id from disruption where event_id = $1 and status = 'open'))) = $4 as found`,
    [eventId, tableId, slotIds, slotIds.length],
  )) as [{ found: boolean }];
  return found;
}

/** Those of the slots in which the table stands otherwise than is wanted: it is open and is to be closed, or the other way round. */
async function slotsToChange(manager: EntityManager, eventId: string, tableId: string, slotIds: readonly string[], isClosed: boolean): Promise<string[]> {
  const rows = (await manager.query(`select slot_id as id from table_closure where event_id = $1 and table_id = $2 and slot_id = any($3::uuid[])`, [eventId, tableId, slotIds])) as { id: string }[];
  const closed = new Set(rows.map(({ id }) => id));
  return slotIds.filter((id) => closed.has(id) !== isClosed);
}

/** Takes the meetings of a draft off the places as one act of its history. Why a table is closed is for organisers: its sides read the reason of publishing alone. */
async function leaveOver(manager: EntityManager, scope: EventScope, draft: ScheduleVersion, { tableIds, slotIds }: Places): Promise<void> {
  const { eventId } = scope;
  const standing = (await readMeetings(manager, eventId, draft.id)).filter(({ tableId, slotId }) => tableIds.includes(tableId) && slotIds.includes(slotId));
  if (standing.length === 0) return;
  for (const meeting of standing) await removeMeeting(manager, scope, draft.id, meeting, null);
  const steps = standing.map((meeting) => ({ agreementId: meeting.agreementId, meetingId: meeting.id, before: stateOf(meeting), after: null }));
  await storeEdit(manager, eventId, { versionId: draft.id, revision: draft.revision + 1, kind: 'takenOut', steps, undoesId: null, editedBy: scope.actor.accountId });
}

/** Organisations with a published meeting at the places: their agendas say whether these hold. */
async function firmsAt(manager: EntityManager, eventId: string, { tableIds, slotIds }: Places): Promise<string[]> {
  const rows = (await manager.query(
    `select distinct unnest(array[m.first_registration_id, m.second_registration_id]) as id from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published'
     where m.event_id = $1 and m.table_id = any($2::uuid[]) and m.slot_id = any($3::uuid[]) and m.status = 'planned'`,
    [eventId, tableIds, slotIds],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}
