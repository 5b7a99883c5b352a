import { IconGripVertical } from '@tabler/icons-react';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { Glyph } from '../display/glyph.tsx';
import { useGridDrag, type Carried } from './grid-drag.ts';
import { cellElement, gridListeners, quietListeners } from './grid-listeners.ts';
import { gridModel } from './grid-model.ts';
import { HEAD, useGridWindow } from './grid-window.ts';
import { ConflictPopover } from './conflict-popover.tsx';
import { Breaks, Heads, Row } from './schedule-grid-rows.tsx';
import classes from './schedule-grid.module.css';
import {
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
  /** Those of the day, each with its row and slot. */
  readonly meetings: readonly GridMeeting[];
  /** Places at which nothing can stand, with their reason; left out: none. */
  readonly closures?: readonly GridClosure[];
  /** Words of the grid in the reader’s language. */
  readonly labels: ScheduleGridLabels;
  /** What a place is for what is picked up; undefined: neutral. The same function until the answers change. */
  readonly targetAt?: (place: GridPlace) => GridTarget | undefined;
  /** Shown beside one place until it is closed. */
  readonly conflict?: GridConflict | null;
  /** The note of the conflict was closed. */
  readonly onConflictClose?: () => void;
  /** The reader went to a place, by keyboard or press. */
  readonly onVisit?: (place: GridPlace) => void;
  /** A place to scroll to and make the reader's, each time it is another object; with the focus where that follows from what the reader did. */
  readonly goTo?: (GridPlace & { readonly focus?: boolean }) | null;
  /** Nothing can be picked up: a published version, a narrow role. */
  readonly readOnly?: boolean;
  /** Rows are long names. */
  readonly wideRows?: boolean;
  /** Floats over the lower edge, such as what is carried and how to put it back. */
  readonly bar?: ReactNode;
}

/** What stands where, where the reader is, and what is heard from the grid. */
function useGrid(props: ScheduleGridProps) {
  const { columns, rows, meetings, closures = noClosures, readOnly = false, goTo = null } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState<GridPlace>();
  const toFocus = useRef<{ readonly place: GridPlace; readonly focus: boolean } | null>(null);
  const model = useMemo(() => gridModel(columns, rows, meetings, closures), [columns, rows, meetings, closures]);
  const active = visited && model.has(visited) ? visited : model.first;
  const drawn = useGridWindow({
    scroller,
    rowCount: rows.length,
    columns,
    keepRow: active ? (model.rowIndex.get(active.rowId) ?? -1) : -1,
    keepColumn: active ? (model.columnIndex.get(active.slotId) ?? -1) : -1,
  });
  const go = (place: GridPlace, focus: boolean) => {
    toFocus.current = { place, focus };
    setVisited({ ...place });
  };
  const visit = (place: GridPlace, focus: boolean) => {
    go(place, focus);
    props.onVisit?.(place);
  };
  // A place out of sight is drawn first, then it takes the focus.
  useLayoutEffect(() => {
    const next = toFocus.current;
    const cell = next && cellElement(grid.current, next.place);
    if (!cell) return;
    toFocus.current = null;
    if (next.focus) cell.focus();
    else cell.scrollIntoView?.({ block: 'center', inline: 'center' });
  });
  useEffect(() => {
    if (goTo) go(goTo, goTo.focus ?? false);
  }, [goTo]);
  const drag = useGridDrag({
    scroller,
    model,
    onPickUp: (id) => props.onPickUp?.(id),
    onDrop: (place) => {
      visit(place, true);
      props.onDrop?.(place);
    },
    onPutBack: () => props.onPutBack?.(),
  });
  const listeners = readOnly
    ? quietListeners(props, model, visit)
    : { ...gridListeners(props, model, visit, drag.isAfterDrag), onPointerDown: drag.press };
  return { scroller, grid, model, drawn, active, listeners, drag };
}

/**
 * Slots by tables. Arrow keys, Home, End, with Ctrl to the edges; Enter picks up and puts down, Space opens, Esc puts back. Only one cell is
 * in the order of the tabulator. A large grid draws only what can be seen.
 */
export function ScheduleGrid(props: ScheduleGridProps) {
  const { columns, rows, meetings, labels, pickedUp = null, targetAt, conflict = null, readOnly = false, wideRows = false, bar, onConflictClose } = props;
  const helpId = useId();
  const { scroller, grid, model, drawn, active, listeners, drag } = useGrid(props);
  const isFinding = useMemo(() => meetings.some(({ found }) => found), [meetings]);
  return (
    <div className={classes.frame}>
      <div ref={scroller} className={classes.scroll} data-wide-rows={wideRows || undefined}>
        <div
          ref={grid}
          role="grid"
          className={classes.grid}
          aria-label={labels.grid}
          aria-describedby={helpId}
          aria-rowcount={rows.length + 1}
          aria-colcount={model.slots.length + 1}
          data-picking={pickedUp !== null || undefined}
          data-dragging={drag.carried !== null || undefined}
          data-finding={isFinding || undefined}
          style={{ minInlineSize: drawn.geometry.width, blockSize: HEAD + rows.length * drawn.geometry.row }}
          {...listeners}
        >
          <Heads columns={columns} drawn={drawn.columns} geometry={drawn.geometry} labels={labels} />
          <Breaks columns={columns} rows={rows.length} geometry={drawn.geometry} />
          {[...drawn.rows].map(([rowIndex, inRow]) => {
            const row = rows[rowIndex];
            if (!row) return null;
            const isActive = active?.rowId === row.id;
            return (
              <Row
                key={row.id}
                {...{ row, rowIndex, columns, model, pickedUp, readOnly, labels }}
                drawn={inRow}
                geometry={drawn.geometry}
                targetAt={pickedUp === null ? undefined : targetAt}
                activeSlotId={isActive ? active.slotId : undefined}
                refusedSlotId={conflict?.rowId === row.id ? conflict.slotId : undefined}
              />
            );
          })}
        </div>
        <p id={helpId} className={classes.help}>
          {labels.help}
        </p>
        {conflict && <ConflictPopover {...{ conflict, grid, label: labels.states.conflict, onClose: onConflictClose }} />}
      </div>
      {bar !== undefined && <div className={classes.bar}>{bar}</div>}
      {drag.carried && <Ghost carried={drag.carried} at={drag.ghost} />}
    </div>
  );
}

/** The card that is carried, over everything; it hears nothing. */
function Ghost({ carried: { meeting, width, height }, at }: { readonly carried: Carried; readonly at: RefObject<HTMLDivElement | null> }) {
  return (
    <div ref={at} className={classes.ghost} style={{ inlineSize: width, minBlockSize: height - 5 }} aria-hidden="true">
      <b>{meeting.title}</b>
      <span>{meeting.subtitle}</span>
      <Glyph icon={IconGripVertical} size={13} className={classes.grip} />
    </div>
  );
}

const noClosures: readonly GridClosure[] = [];
