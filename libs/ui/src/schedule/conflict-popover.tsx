import { Popover } from '@mantine/core';
import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react';
import { cellElement } from './grid-listeners.ts';
import classes from './schedule-grid.module.css';
import { type GridConflict } from './schedule-grid.types.ts';

/** Places the note beside its cell without wrapping the cell. */
export function ConflictPopover({
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
        insetBlockStart: (cell.parentElement?.offsetTop ?? 0) + cell.offsetTop,
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
