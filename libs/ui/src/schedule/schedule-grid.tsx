import { Popover } from '@mantine/core';
import { useId, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type RefObject } from 'react';
import { gridModel, type GridModel } from './grid-model.ts';
import { cellElement, gridListeners, quietListeners } from './grid-listeners.ts';
import { ScheduleGridCell } from './schedule-grid-cell.tsx';
import classes from './schedule-grid.module.css';
import {
  gridKey,
  type GridCallbacks,
  type GridClosure,
  type GridColumn,
  type GridConflict,
  type GridMeeting,
  type GridPlace,
  type GridRow,
  type GridTarget,
  type ScheduleGridLabels,
} from './schedule-grid.types.ts';

export interface ScheduleGridProps extends GridCallbacks {
  /** Slots and breaks of one day, in order. */
  readonly columns: readonly GridColumn[];
  /** Tables, or organisations. */
  readonly rows: readonly GridRow[];
  readonly meetings: readonly GridMeeting[];
  readonly closures?: readonly GridClosure[];
  readonly labels: ScheduleGridLabels;
  /** Places for what is picked up; places that are not named stay neutral. */
  readonly targets?: readonly GridTarget[];
  /** Shown beside one place until it is closed. */
  readonly conflict?: GridConflict | null;
  readonly onConflictClose?: () => void;
  /** The reader went to a place, by keyboard or press. */
  readonly onVisit?: (place: GridPlace) => void;
  /** Nothing can be picked up: a published version, a narrow role. */
  readonly readOnly?: boolean;
}

/** What stands where, where the reader is, and what is heard from the grid. */
function useGrid(props: ScheduleGridProps) {
  const { columns, rows, meetings, closures = noClosures, targets = noTargets, readOnly = false } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState<GridPlace>();
  const model = useMemo(() => gridModel(columns, rows, meetings, closures), [columns, rows, meetings, closures]);
  const targetAt = useMemo(() => new Map(targets.map((target) => [gridKey(target), target])), [targets]);
  const there = (place: GridPlace) =>
    rows.some(({ id }) => id === place.rowId) && model.slots.some(({ id }) => id === place.slotId);
  const visit = (place: GridPlace, focus: boolean) => {
    setVisited(place);
    props.onVisit?.(place);
    if (focus) cellElement(grid.current, place)?.focus();
  };
  const listeners = readOnly ? quietListeners(props, model, visit) : gridListeners(props, model, visit);
  return { grid, model, targetAt, active: visited && there(visited) ? visited : model.first, listeners };
}

/**
 * Slots by tables. Arrow keys, Home, End, with Ctrl to the edges; Enter picks up and puts down, Space opens, Esc puts back. Only one cell is
 * in the order of the tabulator.
 */
export function ScheduleGrid(props: ScheduleGridProps) {
  const { columns, rows, labels, pickedUp = null, conflict = null, readOnly = false, onConflictClose } = props;
  const helpId = useId();
  const { grid, model, targetAt, active, listeners } = useGrid(props);
  return (
    <div className={classes.scroll}>
      <div
        ref={grid}
        role="grid"
        className={classes.grid}
        aria-label={labels.grid}
        aria-describedby={helpId}
        aria-rowcount={rows.length + 1}
        aria-colcount={model.slots.length + 1}
        data-picking={pickedUp !== null || undefined}
        style={gridTracks(columns, rows.length)}
        {...listeners}
      >
        <Heads columns={columns} labels={labels} />
        {rows.map((row, rowIndex) => (
          <div key={row.id} role="row" className={classes.contents} aria-rowindex={rowIndex + 2}>
            <div role="rowheader" className={classes.rowHead} style={{ gridRow: rowIndex + 2 }}>
              <b>{row.name}</b>
              {row.detail !== undefined && <span>{row.detail}</span>}
            </div>
            <Cells {...{ row, rowIndex, columns, model, targetAt, active, pickedUp, conflict, readOnly, labels }} />
          </div>
        ))}
        <Breaks columns={columns} rows={rows.length} />
      </div>
      <p id={helpId} className={classes.help}>
        {labels.help}
      </p>
      {conflict && <ConflictPopover {...{ conflict, grid, label: labels.states.conflict, onClose: onConflictClose }} />}
    </div>
  );
}

const noClosures: readonly GridClosure[] = [];
const noTargets: readonly GridTarget[] = [];

const gridTracks = (columns: readonly GridColumn[], rows: number): CSSProperties => ({
  gridTemplateColumns: `var(--row-head) ${columns.map(({ kind }) => (kind === 'break' ? '26px' : 'minmax(var(--slot), 1fr)')).join(' ')}`,
  gridTemplateRows: `34px repeat(${rows}, minmax(var(--row), auto))`,
  minInlineSize: `calc(var(--row-head) + ${columns.filter(({ kind }) => kind === 'slot').length} * var(--slot) + ${columns.filter(({ kind }) => kind === 'break').length} * 26px)`,
});

function Heads({ columns, labels }: { readonly columns: readonly GridColumn[]; readonly labels: ScheduleGridLabels }) {
  return (
    <div role="row" className={classes.contents} aria-rowindex={1}>
      <div role="columnheader" className={classes.corner} aria-colindex={1}>
        <span className="sp-hidden">{labels.rowHeading} </span>
        {labels.corner}
      </div>
      {columns.map((column, index) =>
        column.kind === 'break' ? (
          <div key={column.id} className={classes.columnHead} style={{ gridColumn: index + 2 }} role="presentation" />
        ) : (
          <div key={column.id} role="columnheader" className={classes.columnHead} style={{ gridColumn: index + 2 }}>
            {column.time}
            {column.load !== undefined && <span>{column.load}</span>}
          </div>
        ),
      )}
    </div>
  );
}

function Breaks({ columns, rows }: { readonly columns: readonly GridColumn[]; readonly rows: number }) {
  return columns.map((column, index) => {
    if (column.kind === 'slot') return null;
    const style = { gridColumn: index + 2, gridRow: `2 / span ${Math.max(1, rows)}` };
    return (
      <div key={column.id} className={classes.break} style={style} aria-hidden="true">
        <span>{column.label}</span>
      </div>
    );
  });
}

interface CellsProps {
  readonly row: GridRow;
  readonly rowIndex: number;
  readonly columns: readonly GridColumn[];
  readonly model: GridModel;
  readonly targetAt: ReadonlyMap<string, GridTarget>;
  readonly active: GridPlace | undefined;
  readonly pickedUp: string | null;
  readonly conflict: GridConflict | null;
  readonly readOnly: boolean;
  readonly labels: ScheduleGridLabels;
}

function Cells({ row, rowIndex, columns, model, targetAt, active, pickedUp, conflict, readOnly, labels }: CellsProps) {
  return columns.map((column, index) => {
    if (column.kind === 'break') return null;
    const place = { rowId: row.id, slotId: column.id };
    const key = gridKey(place);
    const closure = model.closureAt.get(key);
    if (closure && closure.fromSlotId !== column.id) return null;
    const meeting = model.meetingAt.get(key);
    const target = pickedUp === null ? undefined : targetAt.get(key);
    const lastIndex = closure ? columns.findIndex(({ id }) => id === closure.toSlotId) : index;
    return (
      <ScheduleGridCell
        key={column.id}
        rowId={row.id}
        slotId={column.id}
        row={rowIndex + 2}
        column={index + 2}
        columnIndex={model.slots.indexOf(column) + 2}
        span={Math.max(1, lastIndex - index + 1)}
        meeting={meeting}
        closed={closure?.label}
        tabbable={active?.rowId === row.id && active.slotId === column.id}
        origin={meeting !== undefined && meeting.id === pickedUp}
        targetLabel={target?.label}
        targetAllowed={target?.allowed}
        refused={conflict?.rowId === row.id && conflict.slotId === column.id}
        readOnly={readOnly}
        labels={labels}
      />
    );
  });
}

/** Places the note beside its cell without wrapping the cell. */
function ConflictPopover({
  conflict,
  grid,
  label,
  onClose,
}: {
  readonly conflict: GridConflict;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly onClose: (() => void) | undefined;
}) {
  const [box, setBox] = useState<CSSProperties>();
  const closeByKey = () => {
    onClose?.();
    cellElement(grid.current, conflict)?.focus();
  };
  useLayoutEffect(() => {
    const cell = cellElement(grid.current, { rowId: conflict.rowId, slotId: conflict.slotId });
    setBox(
      cell && {
        insetInlineStart: cell.offsetLeft,
        insetBlockStart: cell.offsetTop,
        inlineSize: cell.offsetWidth,
        blockSize: cell.offsetHeight,
      },
    );
  }, [grid, conflict.rowId, conflict.slotId]);
  if (!box) return <div className={classes.conflict}>{conflict.content}</div>;
  return (
    <Popover
      opened
      onClose={onClose}
      position="bottom-start"
      width={336}
      offset={6}
      shadow="lg"
      radius="lg"
      trapFocus
      returnFocus
      closeOnEscape={false}
      withRoles={false}
    >
      <Popover.Target>
        <span className={classes.anchor} style={box} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={label} onKeyDown={(event) => event.key === 'Escape' && closeByKey()}>
        {conflict.content}
      </Popover.Dropdown>
    </Popover>
  );
}
