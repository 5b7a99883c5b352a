import { type BoardChange, type BoardMeeting } from './board-documents.ts';

/** Where a meeting was seen when it was picked up; null: left over. */
export type SeenPlace = Pick<BoardMeeting, 'slotId' | 'tableId'> | null;

/** Who put a meeting where, since it was seen. */
export interface MovedMeanwhile {
  /** Name of the organiser; null where it is not known. */
  readonly by: string | null;
  /** The reader, in another window. */
  readonly isOwn: boolean;
  readonly at: string | null;
  /** Null: taken out of the draft. */
  readonly slotId: string | null;
  readonly tableId: string | null;
}

/**
 * How the carried meeting stands now, if that differs from how it was picked up.
 * @param change - the last act of others that touched it; null where it was missed
 */
export function movedUnderTheHand(present: BoardMeeting | undefined, seen: SeenPlace, change: BoardChange | null): MovedMeanwhile | null {
  if (present?.slotId === seen?.slotId && present?.tableId === seen?.tableId) return null;
  return { by: change?.by ?? null, isOwn: change?.isOwn ?? false, at: change?.at ?? null, slotId: present?.slotId ?? null, tableId: present?.tableId ?? null };
}

/** Whether an act touched a meeting that is still in the draft, or took it out. */
export const touches = (change: BoardChange, meetingIds: ReadonlySet<string>): boolean => change.meetings.some(({ id }) => meetingIds.has(id)) || change.removedIds.some((id) => meetingIds.has(id));

/** All meetings that an act touched. */
export const touchedBy = (change: BoardChange): ReadonlySet<string> => new Set([...change.meetings.map(({ id }) => id), ...change.removedIds]);
