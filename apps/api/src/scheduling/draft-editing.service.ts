import { Injectable } from '@nestjs/common';
import { type AgreementId, type Conflict, type Move, moveTogether, placesBySlot, type ScheduledMeeting, type SchedulingProblem, type SlotId, type SlotPlaces, type TableId, type WayOut, waysOut } from '@spilno/scheduling';
import { DataSource, type EntityManager } from 'typeorm';
import { type EventScope, NotFound, NotPossible } from '../common/index.ts';
import { ConflictNames } from './conflict-names.ts';
import { DraftChange, type DraftEdited, type Editing, movedMeanwhile, type SeenPlace } from './draft-change.ts';
import { PairViewReader } from './pair-view.reader.ts';
import { ProblemReader } from './problem-reader.ts';
import { type EditFault, type PlaceRefused } from './schedule.result.ts';
import { findVersion } from './schedule-versions.ts';
import { insertMeeting, meetingIdOf, parkMeetings, placeMeeting, readMeetings, type StoredMeeting, toSchedule } from './stored-schedule.ts';

/** A move by hand: where a meeting was seen and where it shall stand. */
export interface HandMove extends Move {
  readonly seenAt: SeenPlace;
}

/** What can be done with a meeting that cannot stand at a place. */
export interface Verdict {
  readonly conflicts: readonly Conflict[];
  readonly ways: readonly WayOut[];
  readonly problem: SchedulingProblem;
  readonly meetings: readonly StoredMeeting[];
}

/** Moves by hand in the draft. Nobody is told before publishing. */
@Injectable()
export class DraftEditingService {
  constructor(
    private readonly source: DataSource,
    private readonly problems: ProblemReader,
    private readonly pairs: PairViewReader,
    private readonly names: ConflictNames,
    private readonly drafts: DraftChange,
  ) {}

  /** Where the meeting of an agreement may stand, by slot; null when there is no draft or no such agreement. */
  async places(eventId: string, agreementId: string): Promise<{ places: readonly SlotPlaces[]; problem: SchedulingProblem } | null> {
    const { manager } = this.source;
    const draft = await findVersion(manager, eventId, 'draft');
    const view = draft && (await this.pairs.read(manager, eventId, draft.id, agreementId));
    const places = view && placesBySlot(view.problem, view.schedule, agreementId as AgreementId);
    return places && { places, problem: view.problem };
  }

  /** Why the meeting of an agreement cannot stand at a place and the ways out; null when there is no draft, agreement or place. */
  async verdict(eventId: string, agreementId: string, slotId: string, tableId: string): Promise<Verdict | null> {
    const seen = await this.#draft(eventId);
    if (!seen) return null;
    const wanted = { slotId: slotId as SlotId, tableId: tableId as TableId };
    const schedule = toSchedule(seen.meetings);
    const outcome = moveTogether(seen.problem, schedule, [{ agreementId: agreementId as AgreementId, ...wanted }]);
    if (outcome.ok) return { ...seen, conflicts: [], ways: [] };
    if (outcome.error.kind === 'unknownAgreement') return null;
    return { ...seen, conflicts: outcome.error.conflicts, ways: waysOut(seen.problem, schedule, agreementId as AgreementId, wanted) };
  }

  /** Puts meetings where the organiser wants them, all or none, whether they stood elsewhere or were left over. */
  move(scope: EventScope, versionId: string, moves: readonly HandMove[]): Promise<DraftEdited | EditFault> {
    return this.drafts.run(scope, { versionId }, async (editing) => {
      for (const { agreementId, seenAt } of moves) {
        const moved = await movedMeanwhile(scope, editing, agreementId, seenAt);
        if (moved) return moved;
        if (editing.meetings.some((meeting) => meeting.agreementId === agreementId && meeting.isPinned)) return NotPossible.because('held', 'The meeting is held where it is. Let it go first.', 'held');
      }
      const fault = await this.put(scope, editing, moves);
      if (fault) return fault;
      const isNew = moves.every(({ seenAt }) => seenAt === null);
      return { kind: isNew ? 'placed' : 'moved', agreementIds: moves.map(({ agreementId }) => agreementId) };
    });
  }

  /**
   * Writes moves that the rules allow; also those of an undo.
   * @param ids - of meetings that come back into the draft, by agreement
   */
  async put(scope: EventScope, { manager, draft, problem, meetings }: Editing, moves: readonly Move[], ids: ReadonlyMap<string, string> = new Map()): Promise<NotFound | PlaceRefused | null> {
    const outcome = moveTogether(problem, toSchedule(meetings), moves);
    if (!outcome.ok) return outcome.error.kind === 'unknownAgreement' ? NotFound.create() : this.names.refusal(manager, scope.eventId, outcome.error.conflicts, problem, moves.find(({ agreementId }) => agreementId === outcome.error.agreementId)!.slotId);
    const present = new Map(meetings.map((meeting) => [meeting.agreementId, meeting]));
    await parkMeetings(manager, scope.eventId, draft.id, outcome.value.flatMap(({ agreementId }) => present.get(agreementId)?.id ?? []));
    for (const meeting of outcome.value) await write(manager, scope, draft.id, { meeting, present: present.get(meeting.agreementId), id: ids.get(meeting.agreementId) });
    return null;
  }

  setPinned(scope: EventScope, meetingId: string, isPinned: boolean, revision: number): Promise<DraftEdited | EditFault> {
    return this.drafts.run(scope, { revision }, async ({ manager, draft, meetings }) => {
      const meeting = meetings.find(({ id }) => id === meetingId);
      if (!meeting) return NotFound.create();
      await manager.query(`update schedule_meeting set is_pinned = $4 where event_id = $1 and version_id = $2 and id = $3`, [scope.eventId, draft.id, meetingId, isPinned]);
      await recordChange(manager, scope, draft.id, meetingId, isPinned ? 'pinned' : 'unpinned', null, null);
      return { kind: isPinned ? 'pinned' : 'unpinned', agreementIds: [meeting.agreementId] };
    });
  }

  /** Takes a meeting out of the draft; where it was published, those concerned read the reason once the draft is published. */
  takeOut(scope: EventScope, meetingId: string, reason: string, revision: number): Promise<DraftEdited | EditFault> {
    return this.drafts.run(scope, { revision }, async ({ manager, draft, meetings }) => {
      const meeting = meetings.find((one) => one.id === meetingId);
      if (!meeting) return NotFound.create();
      await removeMeeting(manager, scope, draft.id, meeting, reason);
      return { kind: 'takenOut', agreementIds: [meeting.agreementId] };
    });
  }

  async #draft(eventId: string): Promise<{ problem: SchedulingProblem; meetings: StoredMeeting[] } | null> {
    const { manager } = this.source;
    const draft = await findVersion(manager, eventId, 'draft');
    if (!draft) return null;
    return { problem: await this.problems.read(manager, eventId, draft.id), meetings: await readMeetings(manager, eventId, draft.id) };
  }
}

interface Placement {
  readonly meeting: ScheduledMeeting;
  readonly present: StoredMeeting | undefined;
  readonly id: string | undefined;
}

async function write(manager: EntityManager, scope: EventScope, versionId: string, { meeting, present, id }: Placement): Promise<void> {
  const { eventId } = scope;
  const meetingId = present?.id ?? id ?? (await meetingIdOf(manager, eventId, meeting.agreementId));
  if (present) await placeMeeting(manager, eventId, versionId, meetingId, meeting);
  else await insertMeeting(manager, eventId, versionId, meetingId, meeting);
  await recordChange(manager, scope, versionId, meetingId, present ? 'moved' : 'added', present ?? null, meeting);
}

export async function removeMeeting(manager: EntityManager, scope: EventScope, versionId: string, meeting: StoredMeeting, reason: string | null): Promise<void> {
  await manager.query(`delete from schedule_meeting where event_id = $1 and version_id = $2 and id = $3`, [scope.eventId, versionId, meeting.id]);
  await recordChange(manager, scope, versionId, meeting.id, 'cancelled', meeting, null, reason);
}

async function recordChange(
  manager: EntityManager,
  scope: EventScope,
  versionId: string,
  meetingId: string,
  kind: 'added' | 'moved' | 'cancelled' | 'pinned' | 'unpinned',
  from: { slotId: string; tableId: string } | null,
  to: { slotId: string; tableId: string } | null,
  reason: string | null = null,
): Promise<void> {
  await manager.query(
    `insert into meeting_change (event_id, version_id, meeting_id, kind, from_slot_id, from_table_id, to_slot_id, to_table_id, reason, changed_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [scope.eventId, versionId, meetingId, kind, from?.slotId ?? null, from?.tableId ?? null, to?.slotId ?? null, to?.tableId ?? null, reason, scope.actor.accountId],
  );
}
