import { type Board, type BoardChange } from './board-documents.ts';

/**
 * The board after one act in its draft; meetings that did not change stay the same objects.
 * @returns the same board where it has seen the act already, null where it has missed something and is to be loaded anew
 */
export function applyChange(board: Board, change: BoardChange): Board | null {
  const { version } = board;
  if (change.versionId === null || change.revision === null || version?.id !== change.versionId) return null;
  if (change.revision <= version.revision) return board;
  if (change.revision > version.revision + 1) return null;
  const changed = new Map(change.meetings.map((meeting) => [meeting.id, meeting]));
  const removed = new Set(change.removedIds);
  const kept = board.meetings.filter(({ id }) => !removed.has(id)).map((meeting) => changed.get(meeting.id) ?? meeting);
  const known = new Set(kept.map(({ id }) => id));
  const meetings = [...kept, ...change.meetings.filter(({ id }) => !known.has(id))];
  return {
    ...board,
    version: { ...version, revision: change.revision, score: change.score, meetings: meetings.filter(({ status }) => status === 'planned').length },
    changes: change.changes,
    meetings,
    leftovers: change.leftovers,
    topRemedies: change.topRemedies,
  };
}
