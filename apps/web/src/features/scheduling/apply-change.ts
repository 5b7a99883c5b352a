import { type Board, type BoardChange } from './board-documents.ts';

/**
 * The board after one act in its draft; meetings that did not change stay the same objects.
 * @returns the same board where it has seen the act already, null where it has missed something and is to be loaded anew
 */
export function applyChange(board: Board, change: BoardChange): Board | null {
  const { version } = board;
  if (change.versionId === null || change.revision === null || version?.id !== change.versionId) return null;
  if (change.revision <= version.revision) return board;
  if (change.editId === null || change.revision > version.revision + 1) return null;
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

/**
 * A board that was loaded while acts were heard of: with those that it does not hold yet.
 * @param heard - in the order they were told
 * @returns null where one was missed, or the last one tells of another draft, so that the board is to be loaded anew
 */
export function catchUp(board: Board, heard: readonly BoardChange[]): Board | null {
  const last = heard.at(-1);
  if (last && last.versionId !== board.version?.id) return null;
  return heard.filter(({ versionId }) => versionId === board.version?.id).reduce<Board | null>((caughtUp, change) => caughtUp && applyChange(caughtUp, change), board);
}
