import { useState } from 'react';
import { type ComponentExamples } from '../examples.types.ts';
import { ConflictNote } from './conflict-note.tsx';
import { ScheduleGrid } from './schedule-grid.tsx';
import {
  gridKey,
  type GridColumn,
  type GridConflict,
  type GridMeeting,
  type GridPlace,
  type GridRow,
  type GridTarget,
  type ScheduleGridLabels,
} from './schedule-grid.types.ts';

const labels: ScheduleGridLabels = {
  grid: 'Schedule of Wednesday 22 September, tables by slots',
  corner: '17 of 48',
  rowHeading: 'Table',
  help: 'Arrow keys move, Enter picks a meeting up and puts it down, Space opens it, Esc puts it back.',
  empty: 'empty',
  origin: 'from here',
  pickedUp: 'picked up',
  pinned: 'pinned',
  states: { new: 'new', moved: 'moved', conflict: 'conflict' },
};

const columns: readonly GridColumn[] = [
  { kind: 'slot', id: 's1000', time: '10:00', load: '44 of 48' },
  { kind: 'slot', id: 's1020', time: '10:20', load: '44 of 48' },
  { kind: 'break', id: 'coffee', label: 'Coffee 10:40' },
  { kind: 'slot', id: 's1100', time: '11:00', load: '44 of 48' },
  { kind: 'slot', id: 's1120', time: '11:20', load: '41 of 48' },
  { kind: 'slot', id: 's1140', time: '11:40', load: '43 of 48' },
];

const rows: readonly GridRow[] = Array.from({ length: 9 }, (_, index) => ({
  id: `t${index + 1}`,
  name: `T${index + 1}`,
  detail: index < 6 ? 'Hall A' : 'Hall B',
}));

const meeting = (
  id: string,
  rowId: string,
  slotId: string,
  title: string,
  subtitle: string,
  state: GridMeeting['state'] = 'unchanged',
  pinned = false,
): GridMeeting => ({ id, rowId, slotId, title, subtitle, state, pinned });

const start: readonly GridMeeting[] = [
  meeting('1', 't1', 's1000', 'Skagerholm', 'Malva 15'),
  meeting('2', 't1', 's1020', 'Norrbäck', 'Tsvit 6', 'new'),
  meeting('3', 't1', 's1100', 'Brzezica', 'Polyn 4', 'new'),
  meeting('4', 't2', 's1020', 'Fjordtind', 'Sokil 17'),
  meeting('5', 't3', 's1100', 'Halvor', 'Yavir 12'),
  meeting('6', 't4', 's1140', 'Calder Mesa', 'Berkut-Tech 1', 'moved'),
  meeting('7', 't5', 's1100', 'Yıldızhan', 'Barvinok 7'),
  meeting('8', 't5', 's1000', 'Penhallow', 'Iskra-M 2', 'unchanged', true),
  meeting('9', 't6', 's1120', 'Halvor', 'Smereka 8', 'conflict'),
  meeting('10', 't8', 's1120', 'Oberhavel Verbundwerkstoffe', 'Zhuravka 2'),
];

const targets: Readonly<Record<string, GridTarget>> = {
  [gridKey({ rowId: 't5', slotId: 's1140' })]: { allowed: true, label: 'Free for both' },
  [gridKey({ rowId: 't7', slotId: 's1000' })]: { allowed: true, label: 'Free for both' },
  [gridKey({ rowId: 't5', slotId: 's1120' })]: { allowed: false, label: 'Halvor is at T6' },
};
const targetAt = (place: GridPlace): GridTarget | undefined => targets[gridKey(place)];

const closures = [
  { id: 'sound', rowId: 't9', fromSlotId: 's1000', toSlotId: 's1020', label: 'Closed until 11:00, sound check' },
];

function Board({
  picked = null,
  refused = null,
}: {
  readonly picked?: string | null;
  readonly refused?: GridPlace | null;
}) {
  const [meetings, setMeetings] = useState(start);
  const [pickedUp, setPickedUp] = useState<string | null>(picked);
  const [place, setPlace] = useState<GridPlace | null>(refused);
  const conflict: GridConflict | null = place && {
    ...place,
    content: (
      <ConflictNote
        title="Cannot be dropped here"
        remedies={[
          {
            id: 'move',
            label: 'Put it at 11:40, T5',
            effect: 'free for both',
            free: true,
            onChoose: () => setPlace(null),
          },
        ]}
      >
        At 11:20 the only delegate Halvor has is already at T6.
      </ConflictNote>
    ),
  };
  const drop = (to: GridPlace) => {
    if (!targetAt(to)?.allowed) return setPlace(to);
    setMeetings(meetings.map((one) => (one.id === pickedUp ? { ...one, ...to, state: 'moved' as const } : one)));
    return setPickedUp(null);
  };
  return (
    <div style={{ display: 'flex', maxHeight: 460, border: '1px solid var(--sp-line)' }}>
      <ScheduleGrid
        columns={columns}
        rows={rows}
        meetings={meetings}
        closures={closures}
        labels={labels}
        pickedUp={pickedUp}
        targetAt={targetAt}
        conflict={conflict}
        onConflictClose={() => setPlace(null)}
        onPickUp={setPickedUp}
        onPutBack={() => setPickedUp(null)}
        onDrop={drop}
      />
    </div>
  );
}

export const scheduleGridExamples: ComponentExamples = {
  component: 'ScheduleGrid',
  states: {
    resting: () => <Board />,
    'picked up': () => <Board picked="5" />,
    refused: () => <Board picked="5" refused={{ rowId: 't5', slotId: 's1120' }} />,
    'read only': () => <ScheduleGrid columns={columns} rows={rows} meetings={start} labels={labels} readOnly />,
    empty: () => <ScheduleGrid columns={columns} rows={rows.slice(0, 2)} meetings={[]} labels={labels} />,
  },
};
