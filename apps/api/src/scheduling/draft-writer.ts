import { Injectable } from '@nestjs/common';
import { type Schedule, type SchedulingProblem, scoreSchedule } from '@spilno/scheduling';
import { type ForumBounds } from '@spilno/solver-host';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { EventBus, SYSTEM } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { Notifier } from '../notifications/index.ts';
import { type ScheduleVersion } from './schedule-version.entity.ts';
import { createDraft, findVersion, lockSchedule } from './schedule-versions.ts';
import { idsByAgreement, readMeetings, writeMeetings } from './stored-schedule.ts';
import { VersionJudgement } from './version-judgement.ts';

/** Stores what a run has found as the draft of the event. */
@Injectable()
export class DraftWriter {
  constructor(
    private readonly source: DataSource,
    private readonly judgement: VersionJudgement,
    private readonly notifier: Notifier,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  async write(eventId: string, runId: string, problem: SchedulingProblem, schedule: Schedule, proven: ForumBounds | null = null): Promise<void> {
    await inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      const [run] = (await manager.query(`select started_by as "startedBy", status from schedule_run where event_id = $1 and id = $2 for update`, [eventId, runId])) as { startedBy: string | null; status: string }[];
      if (run?.status !== 'running') return;
      // Agreements may have ended while the run was under way; those are left out rather than refused.
      const stillAgreed = await agreementsHeld(manager, eventId);
      const isOpen = await openPlaces(manager, eventId);
      const kept: Schedule = { meetings: schedule.meetings.filter(({ agreementId, tableId, slotId }) => stillAgreed.has(agreementId) && isOpen(tableId, slotId)) };
      const draft = await this.writeWithin(manager, eventId, run.startedBy, problem, kept, proven);
      const { placed, agreed, gaps } = scoreSchedule(problem, kept);
      await manager.query(`update schedule_run set status = 'done', placed = $3, total = $4, gaps = $5, version_id = $6, finished_at = now() where event_id = $1 and id = $2`, [eventId, runId, placed, agreed, gaps, draft.id]);
      await this.audit.record(manager, SYSTEM, { action: 'schedule.drafted', eventId, subjectKind: 'scheduleVersion', subjectId: draft.id, facts: { placed, agreed, gaps, number: draft.number } });
      const [event] = (await manager.query('select name, slug from event where id = $1', [eventId])) as { name: string; slug: string }[];
      await this.notifier.notify(manager, {
        accountIds: run.startedBy ? [run.startedBy] : [],
        eventId,
        kind: 'scheduleRunFinished',
        facts: { eventName: event!.name, placed, total: agreed },
        targetPath: `/e/${event!.slug}/organise/board`,
      });
    });
  }

  /** Makes a schedule the draft, over the published version whose ids it keeps; whoever calls holds the lock and has judged it. What the problem pins is pinned in it. An earlier draft is set aside. */
  async writeWithin(manager: EntityManager, eventId: string, createdBy: string | null, problem: SchedulingProblem, schedule: Schedule, proven: ForumBounds | null = null): Promise<ScheduleVersion> {
    const published = await findVersion(manager, eventId, 'published');
    const known = published ? idsByAgreement(await readMeetings(manager, eventId, published.id)) : new Map();
    const draft = await createDraft(manager, eventId, createdBy);
    await writeMeetings(manager, eventId, draft.id, schedule, known);
    await manager.query(`update schedule_meeting set is_pinned = not is_pinned where event_id = $1 and version_id = $2 and is_pinned <> (agreement_id = any($3::uuid[]))`, [eventId, draft.id, problem.pinned.map(({ agreementId }) => agreementId)]);
    await this.judgement.store(manager, eventId, draft.id, problem, schedule, proven);
    await this.bus.publish('boardChanged', { eventId, editId: null }, manager);
    return draft;
  }
}

/** Tables may have been closed, and slots and tables taken away, while the run was under way. */
async function openPlaces(manager: EntityManager, eventId: string): Promise<(tableId: string, slotId: string) => boolean> {
  const ids = async (owner: 'slot' | 'event_table') => new Set(((await manager.query(`select id from ${owner} where event_id = $1 and retired_at is null`, [eventId])) as { id: string }[]).map(({ id }) => id));
  const [slots, tables] = [await ids('slot'), await ids('event_table')];
  const rows = (await manager.query('select table_id as "tableId", slot_id as "slotId" from table_closure where event_id = $1', [eventId])) as { tableId: string; slotId: string }[];
  const closed = new Set(rows.map(({ tableId, slotId }) => `${tableId} ${slotId}`));
  return (tableId, slotId) => slots.has(slotId) && tables.has(tableId) && !closed.has(`${tableId} ${slotId}`);
}

/** The agreements that stand; whoever wants out of one meanwhile waits until the draft stands. */
export async function agreementsHeld(manager: EntityManager, eventId: string): Promise<ReadonlySet<string>> {
  const rows = (await manager.query('select id from agreement where event_id = $1 and ended_at is null for share', [eventId])) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}
