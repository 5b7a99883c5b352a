import { Injectable } from '@nestjs/common';
import { type AgreementId, type SlotId, type TableId } from '@spilno/scheduling';
import { type EventScope, NotFound, NotPossible } from '../common/index.ts';
import { DraftChange, type DraftEdited, type Editing, movedMeanwhile } from './draft-change.ts';
import { type DraftStep, findEdit } from './draft-edit.ts';
import { DraftEditingService, removeMeeting } from './draft-editing.service.ts';
import { type EditFault } from './schedule.result.ts';

/** Takes one act in the draft back, whoever did it, as long as what it touched still stands as it left it. */
@Injectable()
export class UndoEditService {
  constructor(
    private readonly drafts: DraftChange,
    private readonly editing: DraftEditingService,
  ) {}

  undo(scope: EventScope, editId: string): Promise<DraftEdited | EditFault> {
    return this.drafts.run(scope, null, async (editing) => {
      const edit = await findEdit(editing.manager, scope.eventId, editId);
      if (!edit) return NotFound.create();
      if (edit.versionId !== editing.draft.id) return NotPossible.because('otherDraft', 'That was done in an earlier draft. Restore that version to have it back.');
      if (edit.isUndone) return NotPossible.because('alreadyUndone', 'This has been undone already.');
      for (const { agreementId, after } of edit.steps) {
        const moved = await movedMeanwhile(scope, editing, agreementId, after);
        if (moved) return moved;
        const present = editing.meetings.find((meeting) => meeting.agreementId === agreementId);
        if (present?.isPinned !== after?.isPinned) return NotPossible.because('heldMeanwhile', 'This meeting has been held or let go since. Undo that first.');
      }
      return (await this.#takeBack(scope, editing, edit.steps)) ?? { kind: 'undone', agreementIds: edit.steps.map(({ agreementId }) => agreementId), undoesId: edit.id };
    });
  }

  async #takeBack(scope: EventScope, editing: Editing, steps: readonly DraftStep[]): Promise<EditFault | null> {
    const { manager, draft, meetings } = editing;
    for (const { before, agreementId } of steps) {
      const meeting = meetings.find((one) => one.agreementId === agreementId);
      if (before === null && meeting) await removeMeeting(manager, scope, draft.id, meeting, null);
    }
    const gone = new Set(steps.filter(({ before }) => before === null).map(({ agreementId }) => agreementId));
    const moves = steps.flatMap(({ agreementId, before, after }) => {
      const isSame = before?.slotId === after?.slotId && before?.tableId === after?.tableId;
      return before && !isSame ? [{ agreementId: agreementId as AgreementId, slotId: before.slotId as SlotId, tableId: before.tableId as TableId, delegateIds: before.delegateIds }] : [];
    });
    const rest = { ...editing, meetings: meetings.filter(({ agreementId }) => !gone.has(agreementId)) };
    const fault = moves.length > 0 ? await this.editing.put(scope, rest, moves, new Map(steps.map(({ agreementId, meetingId }) => [agreementId, meetingId]))) : null;
    if (fault) return fault;
    for (const { before, meetingId, after } of steps) {
      if (!before) continue;
      // A meeting that comes back keeps its place in calendars, as if it had never been out.
      await manager.query(`update schedule_meeting set is_pinned = $4, calendar_sequence = case when $5::boolean then $6 else calendar_sequence end where event_id = $1 and version_id = $2 and id = $3`, [
        scope.eventId,
        draft.id,
        meetingId,
        before.isPinned,
        after === null,
        before.calendarSequence,
      ]);
    }
    return null;
  }
}
