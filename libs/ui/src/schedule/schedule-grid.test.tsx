import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTheme } from '../testing.tsx';
import { ScheduleGrid, type ScheduleGridProps } from './schedule-grid.tsx';
import { type GridPlace } from './schedule-grid.types.ts';

const labels: ScheduleGridProps['labels'] = {
  grid: 'Schedule',
  corner: '2 of 2',
  rowHeading: 'Table',
  help: 'Arrow keys move.',
  empty: 'empty',
  origin: 'from here',
  pickedUp: 'picked up',
  pinned: 'pinned',
  states: { new: 'new', moved: 'moved', conflict: 'conflict' },
};

function draw(props: Partial<ScheduleGridProps> = {}) {
  const heard = {
    onPickUp: jest.fn<(id: string) => void>(),
    onDrop: jest.fn<(place: GridPlace) => void>(),
    onPutBack: jest.fn<() => void>(),
    onOpen: jest.fn<(id: string) => void>(),
    onOpenEmpty: jest.fn<(place: GridPlace) => void>(),
  };
  renderInTheme(
    <ScheduleGrid
      columns={[
        { kind: 'slot', id: 's1', time: '10:00' },
        { kind: 'break', id: 'b', label: 'Coffee' },
        { kind: 'slot', id: 's2', time: '11:00' },
      ]}
      rows={[
        { id: 't1', name: 'T1', detail: 'Hall A' },
        { id: 't2', name: 'T2' },
      ]}
      meetings={[
        { id: 'm1', rowId: 't1', slotId: 's1', title: 'Halvor', subtitle: 'Yavir 12', state: 'moved' },
        {
          id: 'm2',
          rowId: 't2',
          slotId: 's2',
          title: 'Brzezica',
          subtitle: 'Polyn 4',
          state: 'unchanged',
          pinned: true,
        },
      ]}
      labels={labels}
      {...heard}
      {...props}
    />,
  );
  return heard;
}

const cells = () => screen.getAllByRole('gridcell');
const first = () => cells()[0]!;

afterEach(cleanup);

describe('the schedule grid', () => {
  it('is one stop of the tabulator', async () => {
    draw();
    await userEvent.tab();
    expect(document.activeElement).toBe(first());
    expect(cells().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('says what stands in a cell, and what happened to it', () => {
    draw();
    expect(first().textContent).toContain('Halvor');
    expect(first().textContent).toContain('Yavir 12');
    expect(first().textContent).toContain('moved');
    expect(cells()[3]?.textContent).toContain('pinned');
    expect(cells()[1]?.textContent).toBe('empty');
  });

  it('is walked with the arrow keys, over breaks, and stays inside', async () => {
    draw();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(cells()[3]);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toBe(first());
  });

  it('picks a meeting up with Enter and opens it with Space', async () => {
    const { onPickUp, onOpen } = draw();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onPickUp).toHaveBeenCalledWith('m1');
    await userEvent.keyboard(' ');
    expect(onOpen).toHaveBeenCalledWith('m1');
  });

  it('does not pick up what is pinned but opens it', async () => {
    const { onPickUp, onOpen } = draw();
    cells()[3]!.focus();
    await userEvent.keyboard('{Enter}');
    expect(onPickUp).not.toHaveBeenCalled();
    expect(onOpen).toHaveBeenCalledWith('m2');
  });

  it('puts down at the place that has the focus, and back at its origin', async () => {
    const { onDrop, onPutBack } = draw({ pickedUp: 'm1' });
    cells()[1]!.focus();
    await userEvent.keyboard('{Enter}');
    expect(onDrop).toHaveBeenCalledWith({ rowId: 't1', slotId: 's2' });
    first().focus();
    await userEvent.keyboard('{Enter}');
    expect(onPutBack).toHaveBeenCalledTimes(1);
  });

  it('puts back with Esc', async () => {
    const { onPutBack } = draw({ pickedUp: 'm1' });
    first().focus();
    await userEvent.keyboard('{Escape}');
    expect(onPutBack).toHaveBeenCalledTimes(1);
  });

  it('names free places while something is picked up, and only then', () => {
    const targets = [{ rowId: 't1', slotId: 's2', allowed: true, label: 'Free for both' }];
    draw({ targets });
    expect(screen.queryByText('Free for both')).toBeNull();
    cleanup();
    draw({ targets, pickedUp: 'm1' });
    expect(screen.getByText('Free for both')).not.toBeNull();
    expect(first().textContent).toContain('from here');
  });

  it('is dragged with the mouse', () => {
    const { onPickUp, onDrop } = draw({ pickedUp: 'm1' });
    const dataTransfer = { setData: () => undefined, effectAllowed: '', dropEffect: 'move' };
    fireEvent.dragStart(first(), { dataTransfer });
    expect(onPickUp).toHaveBeenCalledWith('m1');
    fireEvent.drop(cells()[1]!, { dataTransfer });
    expect(onDrop).toHaveBeenCalledWith({ rowId: 't1', slotId: 's2' });
  });

  it('puts back what is dropped outside', () => {
    const { onPutBack } = draw({ pickedUp: 'm1' });
    fireEvent.dragEnd(first(), { dataTransfer: { dropEffect: 'none' } });
    expect(onPutBack).toHaveBeenCalledTimes(1);
  });

  it('opens an empty place', async () => {
    const { onOpenEmpty } = draw();
    await userEvent.click(cells()[1]!);
    expect(onOpenEmpty).toHaveBeenCalledWith({ rowId: 't1', slotId: 's2' });
  });

  it('moves nothing when it is read only', async () => {
    const { onPickUp, onOpen } = draw({ readOnly: true });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onPickUp).not.toHaveBeenCalled();
    expect(onOpen).toHaveBeenCalledWith('m1');
    expect(first().getAttribute('draggable')).toBeNull();
  });

  it('shows the note of a conflict', () => {
    draw({ pickedUp: 'm1', conflict: { rowId: 't1', slotId: 's2', content: 'Halvor is at T6' } });
    expect(screen.getByText('Halvor is at T6')).not.toBeNull();
  });
});
