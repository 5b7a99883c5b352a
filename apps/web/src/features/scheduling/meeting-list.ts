import { type Board, type BoardMeeting } from './board-documents.ts';
import { holds } from './board-rows.ts';

/** Rows of one page of the list. */
export const PAGE_SIZE = 100;

/** A planned meeting with its time and table. */
export interface ListedMeeting {
  readonly meeting: BoardMeeting;
  readonly slot: Board['slots'][number];
  readonly table: Board['tables'][number] | undefined;
}

/** Planned meetings of a day, or of all, in the order of time and tables. @param find - in either name; empty: all */
export function listMeetings({ meetings, slots, tables }: Pick<Board, 'meetings' | 'slots' | 'tables'>, day: string | null, find: string): ListedMeeting[] {
  const [slotAt, tableAt] = [new Map(slots.map(({ id }, at) => [id, at])), new Map(tables.map(({ id }, at) => [id, at]))];
  return meetings
    .flatMap((meeting): ListedMeeting[] => {
      const slot = slots[slotAt.get(meeting.slotId) ?? -1];
      const isWanted = meeting.status === 'planned' && slot !== undefined && (day === null || slot.day === day) && (find === '' || holds(meeting.firstName, find) || holds(meeting.secondName, find));
      return isWanted ? [{ meeting, slot, table: tables[tableAt.get(meeting.tableId) ?? -1] }] : [];
    })
    .sort((a, b) => slotAt.get(a.slot.id)! - slotAt.get(b.slot.id)! || (tableAt.get(a.meeting.tableId) ?? 0) - (tableAt.get(b.meeting.tableId) ?? 0));
}
