import { ScheduleGrid, type GridCellState, type GridColumn, type GridMeeting, type ScheduleGridLabels } from '@spilno/ui';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { useTime, type VenueClock } from '../../app/index.ts';
import { type Board } from './board-documents.ts';
import { type BoardMoves } from './use-board-moves.tsx';

export interface BoardGridProps {
  readonly board: Board;
  readonly moves: BoardMoves;
  readonly isDraft: boolean;
  readonly onOpen: (meetingId: string) => void;
}

/** One day of the board: tables by slots. */
export function BoardGrid({ board, moves, isDraft, onOpen }: BoardGridProps) {
  const clock = useTime();
  const [search] = useSearchParams();
  const day = search.get('day') ?? board.slots[0]?.day;
  const slots = board.slots.filter((slot) => slot.day === day);
  const slotIds = new Set(slots.map(({ id }) => id));
  const planned = board.meetings.filter(({ status, slotId }) => status === 'planned' && slotIds.has(slotId));
  const labels = useGridLabels(slots[0]?.startsAt, planned.length, slots.length * board.tables.length);
  const meetings: GridMeeting[] = planned.map(({ id, tableId, slotId, firstName, secondName, change, isPinned }) => ({
    id,
    rowId: tableId,
    slotId,
    title: firstName,
    subtitle: secondName,
    state: moves.inTheWayIds.has(id) ? 'conflict' : toState(change),
    pinned: isPinned,
  }));
  return (
    <ScheduleGrid
      columns={toColumns(slots, planned, board.tables.length, clock)}
      rows={board.tables.map(({ id, label, hall }) => ({ id, name: label, detail: hall }))}
      meetings={meetings}
      labels={labels}
      readOnly={!isDraft}
      pickedUp={moves.pickedUp}
      targets={moves.targets}
      conflict={moves.conflict}
      onConflictClose={moves.closeConflict}
      onPickUp={moves.pickUp}
      onDrop={moves.drop}
      onPutBack={moves.putBack}
      onOpen={onOpen}
    />
  );
}

const toState = (change: string): GridCellState => (change === 'new' || change === 'moved' ? change : 'unchanged');

/** Slots of the day, with a break wherever one does not begin as the one before ends. */
function toColumns(slots: Board['slots'], meetings: Board['meetings'], tables: number, clock: VenueClock): GridColumn[] {
  return slots.flatMap((slot, index): GridColumn[] => {
    const before = slots[index - 1];
    const taken = meetings.filter(({ slotId }) => slotId === slot.id).length;
    const column: GridColumn = { kind: 'slot', id: slot.id, time: clock.time(slot.startsAt), load: `${taken}/${tables}` };
    return before && before.endsAt !== slot.startsAt ? [{ kind: 'break', id: before.endsAt, label: clock.range(before.endsAt, slot.startsAt) }, column] : [column];
  });
}

function useGridLabels(dayStart: string | undefined, taken: number, places: number): ScheduleGridLabels {
  const intl = useIntl();
  const { longDay } = useTime();
  const say = (id: string, values?: Record<string, string | number>) => intl.formatMessage({ id }, values);
  return {
    grid: say('scheduling.grid.label', { day: dayStart ? longDay(dayStart) : '' }),
    corner: say('scheduling.grid.corner', { taken, places }),
    rowHeading: say('scheduling.grid.table'),
    help: say('scheduling.grid.help'),
    empty: say('scheduling.grid.empty'),
    origin: say('scheduling.grid.origin'),
    pickedUp: say('scheduling.grid.pickedUp'),
    pinned: say('scheduling.grid.pinned'),
    states: { new: say('scheduling.grid.new'), moved: say('scheduling.grid.moved'), conflict: say('scheduling.grid.conflict') },
  };
}
