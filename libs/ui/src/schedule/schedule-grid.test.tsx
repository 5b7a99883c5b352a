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

/** jsdom has no pointer events; a mouse's carry the same. */
const pointer = (type: 'down' | 'move' | 'up', target: Element, x: number, y: number) =>
  fireEvent(target, new MouseEvent(`pointer${type}`, { bubbles: true, cancelable: true, button: 0, clientX: x, clientY: y }));
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
    expect(cells()[1]?.getAttribute('aria-label')).toBe('empty');
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
    const targetAt = ({ rowId, slotId }: GridPlace) => (rowId === 't1' && slotId === 's2' ? { allowed: true, label: 'Free for both' } : undefined);
    draw({ targetAt });
    expect(screen.queryByText('Free for both')).toBeNull();
    cleanup();
    draw({ targetAt, pickedUp: 'm1' });
    expect(screen.getByText('Free for both')).not.toBeNull();
    expect(first().textContent).toContain('from here');
  });

  it('is dragged with the mouse: a card follows, and it is put down where it is let go', () => {
    const { onPickUp, onDrop, onOpen } = draw();
    pointer('down', first(), 10, 10);
    pointer('move', document.body, 12, 10);
    expect(onPickUp).not.toHaveBeenCalled();
    pointer('move', cells()[1]!, 90, 10);
    expect(onPickUp).toHaveBeenCalledWith('m1');
    expect(screen.getAllByText('Halvor')).toHaveLength(2);
    pointer('up', cells()[1]!, 90, 10);
    fireEvent.click(cells()[1]!);
    expect(onDrop).toHaveBeenCalledTimes(1);
    expect(onDrop).toHaveBeenCalledWith({ rowId: 't1', slotId: 's2' });
    expect(onOpen).not.toHaveBeenCalled();
    expect(screen.getAllByText('Halvor')).toHaveLength(1);
  });

  it('puts back what is dropped outside or let go with Esc, and never drags what is pinned', () => {
    const { onPickUp, onPutBack } = draw();
    const carry = () => {
      pointer('down', first(), 10, 10);
      pointer('move', document.body, 90, 90);
    };
    carry();
    pointer('up', document.body, 90, 90);
    expect(onPutBack).toHaveBeenCalledTimes(1);
    carry();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(onPutBack).toHaveBeenCalledTimes(2);
    pointer('down', cells()[3]!, 10, 10);
    pointer('move', document.body, 90, 90);
    expect(onPickUp).toHaveBeenCalledTimes(2);
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
    expect(first().dataset['movable']).toBeUndefined();
  });

  it('shows the note of a conflict', () => {
    draw({ pickedUp: 'm1', conflict: { rowId: 't1', slotId: 's2', content: 'Halvor is at T6' } });
    expect(screen.getByText('Halvor is at T6')).not.toBeNull();
  });
});
