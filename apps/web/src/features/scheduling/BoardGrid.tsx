import { ScheduleGrid, type GridCellState, type GridColumn, type GridMeeting, type ScheduleGridLabels } from '@spilno/ui';
import { useMemo } from 'react';
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

/** One day of the board: tables by slots. What the grid is given stays the same object until it changes, so that of a thousand places only those are drawn again that differ. */
export function BoardGrid({ board, moves, isDraft, onOpen }: BoardGridProps) {
  const clock = useTime();
  const [search] = useSearchParams();
  const day = search.get('day') ?? board.slots[0]?.day;
  const slots = useMemo(() => board.slots.filter((slot) => slot.day === day), [board, day]);
  const planned = useMemo(() => {
    const slotIds = new Set(slots.map(({ id }) => id));
    return board.meetings.filter(({ status, slotId }) => status === 'planned' && slotIds.has(slotId));
  }, [board, slots]);
  const labels = useGridLabels(slots[0]?.startsAt, planned.length, slots.length * board.tables.length);
  const { inTheWayIds } = moves;
  const meetings = useMemo(
    () =>
      planned.map(
        ({ id, tableId, slotId, firstName, secondName, change, isPinned }): GridMeeting => ({ id, rowId: tableId, slotId, title: firstName, subtitle: secondName, state: inTheWayIds.has(id) ? 'conflict' : toState(change), pinned: isPinned }),
      ),
    [planned, inTheWayIds],
  );
  const columns = useMemo(() => toColumns(slots, planned, board.tables.length, clock), [slots, planned, board, clock]);
  const rows = useMemo(() => board.tables.map(({ id, label, hall }) => ({ id, name: label, detail: hall })), [board]);
  return (
    <ScheduleGrid
      columns={columns}
      rows={rows}
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
  return useMemo(() => {
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
  }, [intl, longDay, dayStart, taken, places]);
}
