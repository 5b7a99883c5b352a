import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AgreementId, placesFor, type Place, type SchedulingProblem } from '@spilno/scheduling';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { EventBus, type EventScope, NotFound, NotPossible, StaleVersion } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { ConflictNames } from './conflict-names.ts';
import { ProblemReader } from './problem-reader.ts';
import { PlaceRefused } from './schedule.result.ts';
import { type ScheduleVersion } from './schedule-version.entity.ts';
import { findVersion, lockSchedule } from './schedule-versions.ts';
import { placeMeeting, readMeetings, type StoredMeeting, toSchedule } from './stored-schedule.ts';
import { VersionJudgement } from './version-judgement.ts';

export type EditFault = NotFound | NotPossible | StaleVersion | PlaceRefused;
export interface DraftEdited {
  readonly versionId: string;
  readonly revision: number;
}
/** Where a meeting shall stand, by hand. */
export interface WantedPlace {
  readonly slotId: string;
  readonly tableId: string;
}

interface Editing {
  readonly manager: EntityManager;
  readonly draft: ScheduleVersion;
  readonly problem: SchedulingProblem;
  readonly meetings: readonly StoredMeeting[];
}

/** Moves by hand in the draft. Nobody is told before publishing; each change names the revision it was made on. */
@Injectable()
export class DraftEditingService {
  constructor(
    private readonly source: DataSource,
    private readonly problems: ProblemReader,
    private readonly judgement: VersionJudgement,
    private readonly names: ConflictNames,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** Every slot and table for the meeting of an agreement: allowed, or why not; null when there is no draft or no such agreement. */
  async places(eventId: string, agreementId: string): Promise<readonly Place[] | null> {
    const { manager } = this.source;
    const draft = await findVersion(manager, eventId, 'draft');
    if (!draft) return null;
    const problem = await this.problems.read(manager, eventId, null);
    return placesFor(problem, toSchedule(await readMeetings(manager, eventId, draft.id)), agreementId as AgreementId);
  }

  /** Puts the meeting of an agreement where the organiser wants it, whether it stood elsewhere or was left over. */
  place(scope: EventScope, agreementId: string, place: WantedPlace, revision: number): Promise<DraftEdited | EditFault> {
    return this.#edit(scope, revision, async ({ manager, draft, problem, meetings }) => {
      const found = placesFor({ ...problem, pinned: [] }, toSchedule(meetings), agreementId as AgreementId)?.find((one) => one.slotId === place.slotId && one.tableId === place.tableId);
      if (!found) return NotFound.create();
      if (!found.allowed) return this.names.refusal(manager, scope.eventId, found.conflicts);
      const present = meetings.find((meeting) => meeting.agreementId === agreementId);
      const meetingId = present?.id ?? (await meetingIdOf(manager, scope.eventId, agreementId));
      if (present) await placeMeeting(manager, scope.eventId, draft.id, meetingId, found.meeting);
      else await insertMeeting(manager, scope.eventId, draft.id, meetingId, found.meeting);
      await recordChange(manager, scope, draft.id, meetingId, present ? 'moved' : 'added', present ?? null, place);
      return null;
    });
  }

  setPinned(scope: EventScope, meetingId: string, isPinned: boolean, revision: number): Promise<DraftEdited | EditFault> {
    return this.#edit(scope, revision, async ({ manager, draft, meetings }) => {
      if (!meetings.some((meeting) => meeting.id === meetingId)) return NotFound.create();
      await manager.query(`update schedule_meeting set is_pinned = $4 where event_id = $1 and version_id = $2 and id = $3`, [scope.eventId, draft.id, meetingId, isPinned]);
      await recordChange(manager, scope, draft.id, meetingId, isPinned ? 'pinned' : 'unpinned', null, null);
      return null;
    });
  }

  /** Takes a meeting out of the draft; where it was published, those concerned read the reason once the draft is published. */
  takeOut(scope: EventScope, meetingId: string, reason: string, revision: number): Promise<DraftEdited | EditFault> {
    return this.#edit(scope, revision, async ({ manager, draft, meetings }) => {
      const meeting = meetings.find((one) => one.id === meetingId);
      if (!meeting) return NotFound.create();
      await manager.query(`delete from schedule_meeting where event_id = $1 and version_id = $2 and id = $3`, [scope.eventId, draft.id, meetingId]);
      await recordChange(manager, scope, draft.id, meetingId, 'cancelled', meeting, null, reason);
      return null;
    });
  }

  async #edit(scope: EventScope, revision: number, change: (editing: Editing) => Promise<EditFault | null>): Promise<DraftEdited | EditFault> {
    return inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, scope.eventId);
      const draft = await findVersion(manager, scope.eventId, 'draft');
      if (!draft) return NotPossible.because('noDraft', 'There is no draft. Start a run first.');
      if (draft.revision !== revision) return StaleVersion.at(draft.revision);
      const problem = await this.problems.read(manager, scope.eventId, null);
      const fault = await change({ manager, draft, problem, meetings: await readMeetings(manager, scope.eventId, draft.id) });
      if (fault) return fault;
      await this.judgement.renew(manager, scope.eventId, draft.id);
      await this.audit.record(manager, scope.actor, { action: 'schedule.draftChanged', eventId: scope.eventId, subjectKind: 'scheduleVersion', subjectId: draft.id });
      await this.bus.publish('eventChanged', { eventId: scope.eventId }, manager);
      return { versionId: draft.id, revision: draft.revision + 1 };
    });
  }
}

/** An agreement that had a meeting in an earlier version keeps its id, so that calendars follow. */
export async function meetingIdOf(manager: EntityManager, eventId: string, agreementId: string): Promise<string> {
  const [row] = (await manager.query(
    `select m.id from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id where m.event_id = $1 and m.agreement_id = $2 order by v.number desc limit 1`,
    [eventId, agreementId],
  )) as { id: string }[];
  return row?.id ?? randomUUID();
}

export async function insertMeeting(manager: EntityManager, eventId: string, versionId: string, meetingId: string, meeting: Extract<Place, { allowed: true }>['meeting']): Promise<void> {
  await manager.query(
    `insert into schedule_meeting (event_id, version_id, id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, during, calendar_sequence)
     select $1, $2, $3, a.id, a.first_registration_id, a.second_registration_id, s.id, $6, s.during,
       coalesce((select max(calendar_sequence) + 1 from schedule_meeting m where m.event_id = $1 and m.id = $3), 0)
     from agreement a join slot s on s.event_id = a.event_id and s.id = $5 where a.event_id = $1 and a.id = $4`,
    [eventId, versionId, meetingId, meeting.agreementId, meeting.slotId, meeting.tableId],
  );
  for (const side of [meeting.a, meeting.b]) {
    await manager.query(
      `insert into schedule_seat (event_id, version_id, meeting_id, registration_id, delegate_id, line, during)
       select event_id, version_id, id, $4, $5, $6, during from schedule_meeting where event_id = $1 and version_id = $2 and id = $3`,
      [eventId, versionId, meetingId, side.organisationId, side.delegateId, side.line],
    );
  }
}

async function recordChange(
  manager: EntityManager,
  scope: EventScope,
  versionId: string,
  meetingId: string,
  kind: 'added' | 'moved' | 'cancelled' | 'pinned' | 'unpinned',
  from: { slotId: string; tableId: string } | null,
  to: WantedPlace | null,
  reason: string | null = null,
): Promise<void> {
  await manager.query(
    `insert into meeting_change (event_id, version_id, meeting_id, kind, from_slot_id, from_table_id, to_slot_id, to_table_id, reason, changed_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [scope.eventId, versionId, meetingId, kind, from?.slotId ?? null, from?.tableId ?? null, to?.slotId ?? null, to?.tableId ?? null, reason, scope.actor.accountId],
  );
}
