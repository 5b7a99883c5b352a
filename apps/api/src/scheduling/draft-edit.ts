import { type DelegateId } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { type StoredMeeting } from './stored-schedule.ts';

export type DraftEditKind = 'placed' | 'moved' | 'takenOut' | 'pinned' | 'unpinned' | 'undone';

/** A meeting as it stood in the draft. */
export interface StepState {
  readonly slotId: string;
  readonly tableId: string;
  readonly delegateIds: readonly [first: DelegateId, second: DelegateId];
  readonly isPinned: boolean;
  readonly calendarSequence: number;
}

/** What one act did to one meeting; null: it was not, or is no longer, in the draft. */
export interface DraftStep {
  readonly agreementId: string;
  readonly meetingId: string;
  readonly before: StepState | null;
  readonly after: StepState | null;
}

export interface DraftEditRow {
  readonly id: string;
  readonly versionId: string;
  readonly revision: number;
  readonly kind: DraftEditKind;
  readonly steps: readonly DraftStep[];
  readonly undoesId: string | null;
  readonly isUndone: boolean;
  readonly editedBy: string | null;
  readonly editorName: string | null;
  readonly editedAt: Date;
}

const SELECT = `
select e.id, e.version_id as "versionId", e.revision, e.kind, e.steps, e.undoes_id as "undoesId", e.edited_by as "editedBy", a.display_name as "editorName", e.edited_at as "editedAt",
  exists (select from draft_edit u where u.event_id = e.event_id and u.undoes_id = e.id) as "isUndone"
from draft_edit e left join account a on a.id = e.edited_by`;

export async function findEdit(manager: EntityManager, eventId: string, id: string): Promise<DraftEditRow | null> {
  const [row] = (await manager.query(`${SELECT} where e.event_id = $1 and e.id = $2`, [eventId, id])) as DraftEditRow[];
  return row ?? null;
}

/** The newest acts of a version, newest first. */
export async function readEdits(manager: EntityManager, eventId: string, versionId: string, limit: number): Promise<DraftEditRow[]> {
  return (await manager.query(`${SELECT} where e.event_id = $1 and e.version_id = $2 order by e.revision desc limit $3`, [eventId, versionId, limit])) as DraftEditRow[];
}

/** Who touched the meeting of an agreement last in this version, other than to hold it or let it go. */
export async function lastEditOf(manager: EntityManager, eventId: string, versionId: string, agreementId: string): Promise<DraftEditRow | null> {
  const [row] = (await manager.query(`${SELECT} where e.event_id = $1 and e.version_id = $2 and e.steps @> $3::jsonb and e.kind not in ('pinned', 'unpinned') order by e.revision desc limit 1`, [
    eventId,
    versionId,
    JSON.stringify([{ agreementId }]),
  ])) as DraftEditRow[];
  return row ?? null;
}

export async function storeEdit(manager: EntityManager, eventId: string, edit: Pick<DraftEditRow, 'versionId' | 'revision' | 'kind' | 'steps' | 'undoesId' | 'editedBy'>): Promise<string> {
  const [{ id }] = (await manager.query(`insert into draft_edit (event_id, version_id, revision, kind, steps, undoes_id, edited_by) values ($1, $2, $3, $4, $5, $6, $7) returning id`, [
    eventId,
    edit.versionId,
    edit.revision,
    edit.kind,
    JSON.stringify(edit.steps),
    edit.undoesId,
    edit.editedBy,
  ])) as [{ id: string }];
  return id;
}

export const stateOf = (meeting: StoredMeeting | undefined): StepState | null =>
  meeting ? { slotId: meeting.slotId, tableId: meeting.tableId, delegateIds: [meeting.a.delegateId, meeting.b.delegateId], isPinned: meeting.isPinned, calendarSequence: meeting.calendarSequence } : null;
