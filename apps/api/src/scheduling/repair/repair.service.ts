import { Injectable } from '@nestjs/common';
import { checkSchedule, problemForRepair } from '@spilno/scheduling';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { EventClock, type EventScope, NotFound, NotPossible } from '../../common/index.ts';
import { inTransaction, violatedConstraint } from '../../database/index.ts';
import { disruptionOpen } from '../../events/index.ts';
import { JobQueue } from '../../jobs/index.ts';
import { agreementsHeld, DraftWriter } from '../draft-writer.ts';
import { ProblemReader } from '../problem-reader.ts';
import { ScheduleVersion } from '../schedule-version.entity.ts';
import { findVersion, lockSchedule } from '../schedule-versions.ts';
import { readMeetings, toSchedule } from '../stored-schedule.ts';
import { whatBlocks } from '../what-blocks.ts';
import { OVERTAKEN, type StoredRepair } from './repair-row.ts';
import { REPAIR_RUN } from './repair.job.ts';

interface RepairRow {
  readonly status: string;
  readonly result: StoredRepair | null;
  readonly takenKind: string | null;
  readonly takenVersionId: string | null;
  readonly isOvertaken: boolean;
}

/** Orders repairs of the published schedule, takes one of their offers into a draft, and forgets them; at most one is under way per event. */
@Injectable()
export class RepairService {
  constructor(
    private readonly source: DataSource,
    private readonly problems: ProblemReader,
    private readonly drafts: DraftWriter,
    private readonly jobs: JobQueue,
    private readonly audit: AuditLog,
    private readonly clock: EventClock,
  ) {}

  /** @returns the id of the repair */
  async start(scope: EventScope): Promise<string | NotPossible> {
    const { eventId } = scope;
    try {
      return await inTransaction(this.source, async (manager) => {
        await lockSchedule(manager, eventId);
        const published = await findVersion(manager, eventId, 'published');
        if (!published) return NotPossible.because('notPublished', 'Nothing is published yet: there is nothing to mend.');
        const open = await disruptionOpen(manager, eventId);
        if (open) return open;
        const [{ id }] = (await manager.query(
          `insert into repair (event_id, base_version_id, base_revision, base_event_version, made_by) select $1, $2, $3, version, $4 from event where id = $1 returning id`,
          [eventId, published.id, published.revision, scope.actor.accountId],
        )) as [{ id: string }];
        await this.audit.record(manager, scope.actor, { action: 'schedule.repairStarted', eventId, subjectKind: 'repair', subjectId: id, facts: { number: published.number } });
        await this.jobs.enqueue(REPAIR_RUN, { eventId, repairId: id }, manager);
        return id;
      });
    } catch (error) {
      if (violatedConstraint(error) === 'repair_active') return NotPossible.because('alreadyRunning', 'A repair is under way. Discard it, or wait for it.', 'running');
      throw error;
    }
  }

  /**
   * Makes an offer the draft. It is refused when the published version or the event is no longer what it was made for, and when
   * it breaks a rule by now. Sent twice, it changes nothing the second time while the draft stands.
   */
  async take(scope: EventScope, repairId: string, kind: string): Promise<ScheduleVersion | NotFound | NotPossible> {
    const { eventId } = scope;
    return inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      const repair = await lockRepair(manager, eventId, repairId);
      if (!repair || repair.status === 'discarded') return NotFound.create();
      if (repair.status !== 'done') return NotPossible.because('notDone', 'The repair has not ended yet, or has failed: it offers nothing.', repair.status);
      const offer = repair.result?.offers.find((one) => one.kind === kind);
      if (!offer) return NotFound.create();
      const draft = await findVersion(manager, eventId, 'draft');
      if (draft && draft.id === repair.takenVersionId && repair.takenKind === kind) return draft;
      const blocked = await whatBlocks(manager, eventId);
      if (blocked) return blocked;
      const published = await findVersion(manager, eventId, 'published');
      if (!published || repair.isOvertaken) return NotPossible.because('overtaken', 'The published schedule or the event has changed since. Order the repair anew.');
      await agreementsHeld(manager, eventId);
      const problem = await this.problems.read(manager, eventId, published.id);
      const base = toSchedule(await readMeetings(manager, eventId, published.id));
      const ready = problemForRepair(problem, base, (await this.clock.now(eventId, manager)).getTime());
      if (checkSchedule(ready, offer.schedule).length > 0) return NotPossible.because('noLongerValid', 'Somebody is away, a table is closed or a meeting has begun since. Order the repair anew.');
      const pinned = new Set(ready.pinned.map(({ agreementId }) => agreementId));
      const taken = await this.drafts.writeWithin(manager, eventId, scope.actor.accountId, { ...problem, pinned: problem.pinned.filter(({ agreementId }) => pinned.has(agreementId)) }, offer.schedule);
      await manager.query(`update repair set taken_kind = $3, taken_version_id = $4 where event_id = $1 and id = $2`, [eventId, repairId, kind, taken.id]);
      const { moved, gaps, unplaced } = offer;
      await this.audit.record(manager, scope.actor, { action: 'schedule.repairTaken', eventId, subjectKind: 'scheduleVersion', subjectId: taken.id, facts: { kind, number: taken.number, moved, gaps, unplaced } });
      return taken;
    });
  }

  /** Forgets a repair, under way or done; a draft that was taken from it stays. Sent twice, it changes nothing the second time. */
  async discard(scope: EventScope, repairId: string): Promise<string | NotFound> {
    return inTransaction(this.source, async (manager) => {
      const repair = await lockRepair(manager, scope.eventId, repairId);
      if (!repair) return NotFound.create();
      if (repair.status === 'discarded') return repairId;
      await manager.query(`update repair set status = 'discarded', result = null, finished_at = coalesce(finished_at, now()) where event_id = $1 and id = $2`, [scope.eventId, repairId]);
      await this.audit.record(manager, scope.actor, { action: 'schedule.repairDiscarded', eventId: scope.eventId, subjectKind: 'repair', subjectId: repairId });
      return repairId;
    });
  }
}

async function lockRepair(manager: EntityManager, eventId: string, repairId: string): Promise<RepairRow | null> {
  const [row] = (await manager.query(
    `select r.status, r.result, r.taken_kind as "takenKind", r.taken_version_id as "takenVersionId", ${OVERTAKEN} as "isOvertaken" from repair r where r.event_id = $1 and r.id = $2 for update of r`,
    [eventId, repairId],
  )) as RepairRow[];
  return row ?? null;
}
