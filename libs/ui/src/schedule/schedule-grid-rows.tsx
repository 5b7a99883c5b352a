import { memo } from 'react';
import { HEAD, type GridGeometry } from './grid-window.ts';
import { type GridModel } from './grid-model.ts';
import { ScheduleGridCell } from './schedule-grid-cell.tsx';
import classes from './schedule-grid.module.css';
import {
  gridKey,
  type GridColumn,
  type GridPlace,
  type GridRow,
  type GridTarget,
  type ScheduleGridLabels,
} from './schedule-grid.types.ts';

interface HeadsProps {
  readonly columns: readonly GridColumn[];
  readonly drawn: readonly number[];
  readonly geometry: GridGeometry;
  readonly labels: ScheduleGridLabels;
}

/** The corner and the times. */
export const Heads = memo(function Heads({ columns, drawn, geometry, labels }: HeadsProps) {
  return (
    <div role="row" className={classes.heads} aria-rowindex={1}>
      <div role="columnheader" className={classes.corner} aria-colindex={1}>
        <span className="sp-hidden">{labels.rowHeading} </span>
        {labels.corner}
      </div>
      {drawn.map((index) => {
        const column = columns[index];
        if (!column) return null;
        const style = { insetInlineStart: geometry.starts[index], inlineSize: geometry.widths[index] };
        return column.kind === 'break' ? (
          <div key={column.id} className={classes.columnHead} style={style} role="presentation" />
        ) : (
          <div key={column.id} role="columnheader" className={classes.columnHead} style={style}>
            {column.time}
            {column.load !== undefined && <span>{column.load}</span>}
          </div>
        );
      })}
    </div>
  );
});

interface BreaksProps {
  readonly columns: readonly GridColumn[];
  readonly rows: number;
  readonly geometry: GridGeometry;
}

/** Hatched columns between slots. */
export const Breaks = memo(function Breaks({ columns, rows, geometry }: BreaksProps) {
  return columns.map((column, index) => {
    if (column.kind === 'slot') return null;
    const style = { insetInlineStart: geometry.starts[index], inlineSize: geometry.widths[index], blockSize: Math.max(1, rows) * geometry.row };
    return (
      <div key={column.id} className={classes.break} style={style} aria-hidden="true">
        <span>{column.label}</span>
      </div>
    );
  });
});

interface RowProps {
  readonly row: GridRow;
  readonly rowIndex: number;
  readonly columns: readonly GridColumn[];
  /** Columns that are drawn. */
  readonly drawn: readonly number[];
  readonly geometry: GridGeometry;
  readonly model: GridModel;
  readonly targetAt: ((place: GridPlace) => GridTarget | undefined) | undefined;
  /** The reader's place, if it is in this row. */
  readonly activeSlotId: string | undefined;
  readonly refusedSlotId: string | undefined;
  readonly pickedUp: string | null;
  readonly readOnly: boolean;
  readonly labels: ScheduleGridLabels;
}

/** One row, of which only the drawn columns are made. */
export const Row = memo(function Row(props: RowProps) {
  const { row, rowIndex, drawn, geometry } = props;
  const style = { insetBlockStart: HEAD + rowIndex * geometry.row, blockSize: geometry.row };
  return (
    <div role="row" className={classes.row} style={style} aria-rowindex={rowIndex + 2}>
      <div role="rowheader" className={classes.rowHead} title={row.name}>
        <b>{row.name}</b>
        {row.detail !== undefined && <span>{row.detail}</span>}
      </div>
      {drawn.map((index) => placeIn(props, index))}
    </div>
  );
});

/** The element of one place. No component of its own: hundreds are made while one scrolls. */
function placeIn({ row, columns, geometry, model, targetAt, activeSlotId, refusedSlotId, pickedUp, readOnly, labels }: RowProps, index: number) {
  const column = columns[index];
  if (!column || column.kind === 'break') return null;
  const place = { rowId: row.id, slotId: column.id };
  const key = gridKey(place);
  const closure = model.closureAt.get(key);
  if (closure && closure.fromSlotId !== column.id) return null;
  const meeting = model.meetingAt.get(key);
  const target = targetAt?.(place);
  const lastIndex = closure ? (model.columnIndex.get(closure.toSlotId) ?? index) : index;
  return (
    <ScheduleGridCell
      key={index}
      rowId={row.id}
      slotId={column.id}
      start={geometry.starts[index] ?? 0}
      width={widthOf(geometry, index, lastIndex)}
      columnIndex={(model.slotIndex.get(column.id) ?? 0) + 2}
      span={Math.max(1, lastIndex - index + 1)}
      meeting={meeting}
      closed={closure?.label}
      tabbable={activeSlotId === column.id}
      origin={meeting !== undefined && meeting.id === pickedUp}
      targetLabel={target?.label}
      targetAllowed={target?.allowed}
      refused={refusedSlotId === column.id}
      readOnly={readOnly}
      labels={labels}
    />
  );
}

const widthOf = ({ starts, widths }: GridGeometry, from: number, to: number): number => (starts[Math.max(from, to)] ?? 0) + (widths[Math.max(from, to)] ?? 0) - (starts[from] ?? 0);
