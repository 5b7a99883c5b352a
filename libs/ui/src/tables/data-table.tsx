import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { classNames } from '../display/class-names.ts';
import { Glyph } from '../display/glyph.tsx';
import { useNarrow } from '../display/use-narrow.ts';
import classes from './data-table.module.css';

/** One column of a table over rows of type `Row`. */
export interface DataColumn<Row> {
  readonly id: string;
  /** Heading of the column. */
  readonly header: ReactNode;
  /** What stands in the column. */
  readonly cell: (row: Row) => ReactNode;
  /** `end` for figures. */
  readonly align?: 'start' | 'end';
  /** Any CSS width. */
  readonly width?: string;
  /** The column can be sorted by; its heading is a button. */
  readonly sortable?: boolean;
  /** Cuts long contents with an ellipsis; give the whole text as a title inside the cell. */
  readonly cut?: boolean;
  /** This column's cell is the heading of the row. */
  readonly rowHeader?: boolean;
}

/** By what a table is sorted. */
export interface TableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Rows that are chosen for a bulk action. */
export interface TableSelection<Row> {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  /** "Choose all rows shown". */
  readonly allLabel: string;
  /** "Choose Falkenrott". */
  readonly rowLabel: (row: Row) => string;
  /** What appears once something is chosen: "38 of 10 000 requests chosen" and the bulk actions. */
  readonly bar: ReactNode;
}

export interface DataTableProps<Row> {
  /** What the table holds; shown above it unless `captionHidden`. */
  readonly caption: ReactNode;
  /** The caption is for screen readers only. */
  readonly captionHidden?: boolean;
  /** From the start of the row to its end. */
  readonly columns: readonly DataColumn<Row>[];
  /** Those of this page, already in order. */
  readonly rows: readonly Row[];
  /** What tells a row from all others, and stays the same when it changes. */
  readonly rowKey: (row: Row) => string;
  /** Opposite the caption: "Sorted by expiry, soonest first. Rows 1 to 50 of 10 000". */
  readonly position?: ReactNode;
  /** The order in which the rows are; left out: none is marked. */
  readonly sort?: TableSort;
  /** Called with the new order; the table sorts nothing itself. */
  readonly onSort?: (sort: TableSort) => void;
  /** Rows that can be chosen for a bulk action; left out: none can. */
  readonly selection?: TableSelection<Row>;
  /** Row the keyboard or the detail pane is on. */
  readonly activeKey?: string;
  /** A press anywhere on the row; give a link in the row's heading as well, for the keyboard. */
  readonly onRowPress?: (row: Row) => void;
  /** In place of rows when there are none. */
  readonly empty?: ReactNode;
  /** Under the table: paging. */
  readonly footer?: ReactNode;
  /** Draws a row on a phone instead of squeezing the columns. */
  readonly phoneRow?: (row: Row) => ReactNode;
  /** Frame around the table; none inside a panel or a sheet. */
  readonly frame?: boolean;
}

/** A dense table with headers, caption, sorting and bulk choice. On a phone its rows are a list when `phoneRow` is given. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, rows, position, selection, empty, footer, phoneRow, frame = true } = props;
  const phone = useNarrow('phone') && phoneRow !== undefined;
  const chosen = (selection?.selected.size ?? 0) > 0;
  return (
    <div className={classNames(classes.block, frame && classes.frame)}>
      {(chosen || !captionHidden || position !== undefined) && (
        <div className={classes.head}>
          {chosen ? (
            <div className={classes.bar}>{selection?.bar}</div>
          ) : (
            !captionHidden && <div className={classes.caption}>{caption}</div>
          )}
          {position !== undefined && <div className={classes.position}>{position}</div>}
        </div>
      )}
      {phone ? (
        <ul className={classes.phone} aria-label={typeof caption === 'string' ? caption : undefined}>
          {rows.map((row) => (
            <li key={props.rowKey(row)} data-active={props.activeKey === props.rowKey(row) || undefined}>
              {phoneRow(row)}
            </li>
          ))}
        </ul>
      ) : (
        <div
          className={classes.scroll}
          role="group"
          aria-label={typeof caption === 'string' ? caption : undefined}
          tabIndex={0}
        >
          <Grid {...props} />
        </div>
      )}
      {rows.length === 0 && empty}
      {footer !== undefined && <div className={classes.footer}>{footer}</div>}
    </div>
  );
}

function Grid<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, sort, onSort, selection } = props;
  const chosen = rows.filter((row) => selection?.selected.has(rowKey(row))).length;
  const toggle = (keys: readonly string[], on: boolean) => {
    const kept = [...(selection?.selected ?? [])].filter((key) => !keys.includes(key));
    selection?.onChange(new Set(on ? [...kept, ...keys] : kept));
  };
  return (
    <table className={classes.table}>
      <caption className="sp-hidden">{caption}</caption>
      <thead>
        <tr>
          {selection && (
            <th scope="col" className={classes.check}>
              <Checkbox
                aria-label={selection.allLabel}
                checked={rows.length > 0 && chosen === rows.length}
                indeterminate={chosen > 0 && chosen < rows.length}
                onChange={(event) => toggle(rows.map(rowKey), event.currentTarget.checked)}
              />
            </th>
          )}
          {columns.map((column) => (
            <ColumnHead key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <BodyRow key={rowKey(row)} {...props} row={row} onToggle={(on) => toggle([rowKey(row)], on)} />
        ))}
      </tbody>
    </table>
  );
}

type BodyRowProps<Row> = DataTableProps<Row> & { readonly row: Row; readonly onToggle: (on: boolean) => void };

function BodyRow<Row>({ row, columns, rowKey, selection, activeKey, onRowPress, onToggle }: BodyRowProps<Row>) {
  const key = rowKey(row);
  const selected = selection?.selected.has(key) ?? false;
  return (
    <tr
      data-selected={selected || undefined}
      data-active={activeKey === key || undefined}
      data-press={onRowPress !== undefined || undefined}
      onClick={(event) => pressed(event.target) && onRowPress?.(row)}
    >
      {selection && (
        <td className={classes.check}>
          <Checkbox
            aria-label={selection.rowLabel(row)}
            checked={selected}
            onChange={(event) => onToggle(event.currentTarget.checked)}
          />
        </td>
      )}
      {columns.map((column) => {
        const Cell = column.rowHeader ? 'th' : 'td';
        const scope = column.rowHeader ? 'row' : undefined;
        return (
          <Cell
            key={column.id}
            scope={scope}
            data-align={column.align}
            className={column.cut ? classes.cut : undefined}
          >
            {column.cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
}

/** A press on a control inside the row belongs to the control. */
const pressed = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a, button, input, label, select, textarea') === null;

function ColumnHead<Row>({
  column,
  sort,
  onSort,
}: {
  readonly column: DataColumn<Row>;
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
}) {
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const icon = direction === 'ascending' ? IconArrowUp : direction === 'descending' ? IconArrowDown : IconArrowsSort;
  return (
    <th
      scope="col"
      data-align={column.align}
      style={column.width === undefined ? undefined : { inlineSize: column.width }}
      aria-sort={direction ?? (column.sortable && onSort ? 'none' : undefined)}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          className={classes.sort}
          data-on={direction !== undefined || undefined}
          onClick={() =>
            onSort({ column: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' })
          }
        >
          {column.header}
          <Glyph icon={icon} size={14} />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
