import { Injectable } from '@nestjs/common';
import { type SchedulingProblem } from '@spilno/scheduling';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { EventBus, type EventScope, NotPossible, StaleVersion, UserError } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { type DraftEditKind, type DraftStep, lastEditOf, stateOf, storeEdit } from './draft-edit.ts';
import { ProblemReader } from './problem-reader.ts';
import { type EditFault, MeetingMovedMeanwhile } from './schedule.result.ts';
import { type ScheduleVersion } from './schedule-version.entity.ts';
import { findVersion, lockSchedule } from './schedule-versions.ts';
import { readMeetings, type StoredMeeting, toSchedule } from './stored-schedule.ts';
import { VersionJudgement } from './version-judgement.ts';

export interface DraftEdited {
  readonly versionId: string;
  readonly revision: number;
  readonly editId: string;
}

/** What the one who acts has seen: the draft, or one revision of it. */
export type Seen = { readonly versionId: string } | { readonly revision: number };

export interface Editing {
  readonly manager: EntityManager;
  readonly draft: ScheduleVersion;
  /** With the pins of the draft. */
  readonly problem: SchedulingProblem;
  readonly meetings: readonly StoredMeeting[];
}

export interface DraftAct {
  readonly kind: DraftEditKind;
  /** Agreements of the meetings that are touched. */
  readonly agreementIds: readonly string[];
  readonly undoesId?: string;
}

/** Rolls back what an act wrote before it was refused. */
class Refused extends Error {
  constructor(readonly fault: EditFault) {
    super(fault.message);
  }
}

/** One act in the draft: under the lock of the schedule, judged again, kept in the history, and told to everybody at the board. */
@Injectable()
export class DraftChange {
  constructor(
    private readonly source: DataSource,
    private readonly problems: ProblemReader,
    private readonly judgement: VersionJudgement,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** @param act - writes the rows and says what it did, or why it cannot; then nothing is kept */
  async run(scope: EventScope, seen: Seen | null, act: (editing: Editing) => Promise<DraftAct | EditFault>): Promise<DraftEdited | EditFault> {
    try {
      return await inTransaction(this.source, (manager) => this.#keep(manager, scope, seen, act));
    } catch (error) {
      if (error instanceof Refused) return error.fault;
      throw error;
    }
  }

  async #keep(manager: EntityManager, scope: EventScope, seen: Seen | null, act: (editing: Editing) => Promise<DraftAct | EditFault>): Promise<DraftEdited> {
    const { eventId } = scope;
    await lockSchedule(manager, eventId);
    const draft = await findVersion(manager, eventId, 'draft');
    const fault = await faultOf(manager, eventId, draft, seen);
    if (fault || !draft) throw new Refused(fault ?? noDraft());
    const problem = await this.problems.read(manager, eventId, draft.id);
    const before = await readMeetings(manager, eventId, draft.id);
    const done = await act({ manager, draft, problem, meetings: before });
    if (done instanceof UserError) throw new Refused(done);
    const after = await readMeetings(manager, eventId, draft.id);
    await this.judgement.store(manager, eventId, draft.id, problem, toSchedule(after));
    const revision = draft.revision + 1;
    const steps = done.agreementIds.map((agreementId) => stepOf(agreementId, before, after));
    const editId = await storeEdit(manager, eventId, { versionId: draft.id, revision, kind: done.kind, steps, undoesId: done.undoesId ?? null, editedBy: scope.actor.accountId });
    await this.audit.record(manager, scope.actor, { action: 'schedule.draftChanged', eventId, subjectKind: 'scheduleVersion', subjectId: draft.id, facts: { kind: done.kind } });
    await this.bus.publish('boardChanged', { eventId, editId }, manager);
    return { versionId: draft.id, revision, editId };
  }
}

const noDraft = (): NotPossible => NotPossible.because('noDraft', 'There is no draft. Start a run first.');

async function faultOf(manager: EntityManager, eventId: string, draft: ScheduleVersion | null, seen: Seen | null): Promise<EditFault | null> {
  if (!seen) return null;
  if ('revision' in seen) return draft && draft.revision !== seen.revision ? StaleVersion.at(draft.revision) : null;
  if (draft?.id === seen.versionId) return null;
  const published = await findVersion(manager, eventId, 'published');
  if (published?.id === seen.versionId) return NotPossible.because('draftPublished', 'This draft has been published meanwhile. What you carried is where it was; start a run to change it.', 'published');
  return draft ? NotPossible.because('draftReplaced', 'Another draft has taken the place of this one. What you carried is not moved; put it down again.', 'discarded') : noDraft();
}

function stepOf(agreementId: string, before: readonly StoredMeeting[], after: readonly StoredMeeting[]): DraftStep {
  const find = (meetings: readonly StoredMeeting[]) => meetings.find((meeting) => meeting.agreementId === agreementId);
  const [from, to] = [find(before), find(after)];
  return { agreementId, meetingId: (to ?? from)!.id, before: stateOf(from), after: stateOf(to) };
}

/** The place a meeting was seen at; null: it was seen left over. */
export type SeenPlace = { readonly slotId: string; readonly tableId: string } | null;

/** @returns who moved it where, if it no longer stands where it was seen */
export async function movedMeanwhile(scope: EventScope, { manager, draft, meetings }: Editing, agreementId: string, seen: SeenPlace): Promise<MeetingMovedMeanwhile | null> {
  const present = meetings.find((meeting) => meeting.agreementId === agreementId);
  if (present?.slotId === seen?.slotId && present?.tableId === seen?.tableId) return null;
  const last = await lastEditOf(manager, draft.eventId, draft.id, agreementId);
  return Object.assign(new MeetingMovedMeanwhile(), {
    message: 'Somebody else moved this meeting meanwhile. Nothing was overwritten.',
    agreementId,
    by: last?.editorName ?? null,
    isOwn: last?.editedBy === scope.actor.accountId,
    at: last?.editedAt ?? null,
    slotId: present?.slotId ?? null,
    tableId: present?.tableId ?? null,
  });
}
