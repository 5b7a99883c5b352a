import { describe, expect, it } from '@jest/globals';
import { applyChange, catchUp } from './apply-change.ts';
import { type Board, type BoardChange } from './board-documents.ts';

const meeting = (id: string, slotId: string): Board['meetings'][number] =>
  ({ __typename: 'BoardMeeting', id, agreementId: `of-${id}`, slotId, tableId: 't1', firstName: 'A', secondName: 'B', firstRegistrationId: 'a', secondRegistrationId: 'b', isPinned: false, isByVideo: false, status: 'planned', change: 'unchanged', pools: [], cancelReason: null });
const board = { version: { id: 'v1', status: 'draft', revision: 4, meetings: 2 }, meetings: [meeting('m1', 's1'), meeting('m2', 's2')], leftovers: [], topRemedies: [], changes: null } as unknown as Board;
const change = (of: Partial<BoardChange>): BoardChange => ({ versionId: 'v1', revision: 5, editId: 'e1', meetings: [], removedIds: [], changes: null, score: null, leftovers: [], topRemedies: [], ...of }) as BoardChange;

describe('an act of somebody else on the board', () => {
  it('moves, adds and takes out what it names and leaves every other meeting the same object', () => {
    const after = applyChange(board, change({ meetings: [meeting('m1', 's3'), meeting('m3', 's4')] }))!;
    expect(after.meetings.map(({ id, slotId }) => `${id} ${slotId}`)).toEqual(['m1 s3', 'm2 s2', 'm3 s4']);
    expect(after.meetings[1]).toBe(board.meetings[1]);
    expect(after.version).toMatchObject({ revision: 5, meetings: 3 });
    expect(applyChange(board, change({ removedIds: ['m2'] }))!.meetings.map(({ id }) => id)).toEqual(['m1']);
  });

  it('does nothing when it was seen already, and asks for a new board when one was missed or the draft is another', () => {
    expect(applyChange(board, change({ revision: 4 }))).toBe(board);
    expect(applyChange(board, change({ revision: 6 }))).toBeNull();
    expect(applyChange(board, change({ versionId: 'v2' }))).toBeNull();
    expect(applyChange(board, change({ versionId: null, revision: null }))).toBeNull();
    // Where the draft stands as the page begins to follow it.
    expect(applyChange(board, change({ revision: 5, editId: null }))).toBeNull();
    expect(applyChange(board, change({ revision: 4, editId: null }))).toBe(board);
  });

  it('comes into a board that was read before it and loaded after it was told', () => {
    const heard = [change({ revision: 4 }), change({ revision: 5, removedIds: ['m1'] }), change({ revision: 6, meetings: [meeting('m2', 's9')] })];
    expect(catchUp(board, heard)!.meetings.map(({ id, slotId }) => `${id} ${slotId}`)).toEqual(['m2 s9']);
    expect(catchUp(board, [change({ versionId: 'before', revision: 30 }), ...heard])!.version!.revision).toBe(6);
    expect(catchUp(board, [])).toBe(board);
    expect(catchUp(board, [change({ revision: 6 })])).toBeNull();
    expect(catchUp(board, [change({ revision: 5 }), change({ versionId: 'next', revision: 1 })])).toBeNull();
  });
});
