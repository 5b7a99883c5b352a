import { Injectable } from '@nestjs/common';
import { restoreSchedule, type ScheduledMeeting, type SlotId } from '@spilno/scheduling';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { EventBus, type EventScope, NotFound, NotPossible } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { readAgreedTimes } from './another-time/agreed-times.ts';
import { ProblemReader } from './problem-reader.ts';
import { ScheduleVersion, type StoredDrop } from './schedule-version.entity.ts';
import { createDraft, findVersion, lockSchedule } from './schedule-versions.ts';
import { idsByAgreement, readMeetings, type StoredMeeting, toSchedule, writeMeetings } from './stored-schedule.ts';
import { VersionJudgement } from './version-judgement.ts';
import { whatBlocks } from './what-blocks.ts';

export interface Restored {
  readonly versionId: string;
  readonly number: number;
  readonly kept: number;
  readonly dropped: readonly StoredDrop[];
  readonly replacedVersionId: string | null;
}

/** Makes any version the draft again, as far as the event of today allows it. The draft before it is set aside, never lost. */
@Injectable()
export class RestoreVersionService {
  constructor(
    private readonly source: DataSource,
    private readonly problems: ProblemReader,
    private readonly judgement: VersionJudgement,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  async restore(scope: EventScope, versionId: string): Promise<Restored | NotFound | NotPossible> {
    const { eventId } = scope;
    return inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      const older = await manager.findOneBy(ScheduleVersion, { eventId, id: versionId });
      if (!older) return NotFound.create();
      if (older.status === 'draft') return NotPossible.because('isDraft', 'This version is the draft already.', 'draft');
      const blocked = await whatBlocks(manager, eventId);
      if (blocked) return blocked;
      const [problem, before] = [await this.problems.read(manager, eventId, null), await findVersion(manager, eventId, 'draft')];
      const meetings = await inSlotsOfToday(manager, eventId, await readMeetings(manager, eventId, older.id));
      const published = await findVersion(manager, eventId, 'published');
      const current = published ? await readMeetings(manager, eventId, published.id) : [];
      const agreed = await readAgreedTimes(manager, eventId, older.id);
      const { schedule, dropped, setBack } = restoreSchedule(problem, toSchedule(meetings), toSchedule(current.filter(({ agreementId }) => agreed.has(agreementId))).meetings);
      const draft = await createDraft(manager, eventId, scope.actor.accountId);
      await writeMeetings(manager, eventId, draft.id, schedule, identities(meetings, current));
      const stored = [
        ...setBack.map(({ agreed: meeting, standsAt }): StoredDrop => ({ ...toDrop(meeting), reason: 'agreedTimeTaken', standsAtSlotId: standsAt.slotId })),
        ...dropped.map(({ meeting, reason }): StoredDrop => ({ ...toDrop(meeting), reason })),
      ];
      await manager.query(`update schedule_version set restored_from_id = $3, dropped = $4 where event_id = $1 and id = $2`, [eventId, draft.id, older.id, JSON.stringify(stored)]);
      await this.judgement.store(manager, eventId, draft.id, problem, schedule);
      await this.audit.record(manager, scope.actor, { action: 'schedule.restored', eventId, subjectKind: 'scheduleVersion', subjectId: draft.id, facts: { from: older.number, number: draft.number, kept: schedule.meetings.length, dropped: dropped.length, setBack: setBack.length } });
      await this.bus.publish('boardChanged', { eventId, editId: null }, manager);
      return { versionId: draft.id, number: draft.number, kept: schedule.meetings.length, dropped: stored, replacedVersionId: before?.id ?? null };
    });
  }
}

/** A slot that a disruption has given another time since is its successor: the meeting stands there. */
async function inSlotsOfToday(manager: EntityManager, eventId: string, meetings: readonly StoredMeeting[]): Promise<StoredMeeting[]> {
  const rows = (await manager.query(
    `select n.replaces_slot_id as "fromId", n.id as "toId" from slot n join disruption x on x.event_id = n.event_id and x.id = n.disruption_id and x.status = 'published' where n.event_id = $1`,
    [eventId],
  )) as { fromId: string; toId: SlotId }[];
  const successors = new Map(rows.map(({ fromId, toId }) => [fromId, toId]));
  const today = (slotId: SlotId): SlotId => {
    const next = successors.get(slotId);
    return next === undefined ? slotId : today(next);
  };
  return meetings.map((meeting) => ({ ...meeting, slotId: today(meeting.slotId) }));
}

const toDrop = ({ a, b, slotId, tableId }: ScheduledMeeting): Omit<StoredDrop, 'reason'> => ({ firstRegistrationId: a.organisationId, secondRegistrationId: b.organisationId, slotId, tableId });

/** Ids and pins of the older version; the place in calendars of the published one, which is the newest. */
function identities(older: readonly StoredMeeting[], current: readonly StoredMeeting[]): ReadonlyMap<string, StoredMeeting> {
  const published = idsByAgreement(current);
  return new Map(older.map((meeting) => [meeting.agreementId, { ...meeting, calendarSequence: Math.max(meeting.calendarSequence, published.get(meeting.agreementId)?.calendarSequence ?? 0) }]));
}
