import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTheme } from '../testing.tsx';
import { DataTable, type DataTableProps, type TableSort } from './data-table.tsx';

interface Firm {
  readonly id: string;
  readonly name: string;
}

const rows: readonly Firm[] = [
  { id: '1', name: 'Falkenrott' },
  { id: '2', name: 'Brzezica' },
];

const draw = (props: Partial<DataTableProps<Firm>> = {}) =>
  renderInTheme(
    <DataTable
      caption="Firms"
      columns={[{ id: 'name', header: 'Name', sortable: true, rowHeader: true, cell: (row: Firm) => row.name }]}
      rows={rows}
      rowKey={({ id }) => id}
      {...props}
    />,
  );

const selection = (selected: ReadonlySet<string>, onChange: (next: ReadonlySet<string>) => void) => ({
  selected,
  onChange,
  allLabel: 'Choose all',
  rowLabel: ({ name }: Firm) => `Choose ${name}`,
  bar: `${selected.size} chosen`,
});

afterEach(cleanup);

describe('the table', () => {
  it('has a caption, column headings and row headings', () => {
    draw();
    expect(screen.getByRole('table', { name: 'Firms' })).not.toBeNull();
    expect(screen.getByRole('columnheader', { name: 'Name' })).not.toBeNull();
    expect(screen.getByRole('rowheader', { name: 'Brzezica' })).not.toBeNull();
  });

  it('asks for the other order when the heading is pressed again', async () => {
    const onSort = jest.fn<(sort: TableSort) => void>();
    draw({ sort: { column: 'name', direction: 'ascending' }, onSort });
    expect(screen.getByRole('columnheader').getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(onSort).toHaveBeenCalledWith({ column: 'name', direction: 'descending' });
  });

  it('adds a row to what is chosen, and keeps choices that are not shown', async () => {
    const onChange = jest.fn<(next: ReadonlySet<string>) => void>();
    draw({ selection: selection(new Set(['99']), onChange) });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose Brzezica' }));
    expect(onChange).toHaveBeenCalledWith(new Set(['99', '2']));
  });

  it('chooses all rows shown, and shows the bar once something is chosen', async () => {
    const onChange = jest.fn<(next: ReadonlySet<string>) => void>();
    draw({ selection: selection(new Set(['1']), onChange) });
    expect(screen.getByText('1 chosen')).not.toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose all' }));
    expect(onChange).toHaveBeenCalledWith(new Set(['1', '2']));
  });

  it('opens a row where it is pressed, but not from a control inside it', async () => {
    const onRowPress = jest.fn<(row: Firm) => void>();
    draw({ onRowPress, selection: selection(new Set(), () => undefined) });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose Falkenrott' }));
    expect(onRowPress).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('rowheader', { name: 'Falkenrott' }));
    expect(onRowPress).toHaveBeenCalledWith({ id: '1', name: 'Falkenrott' });
  });

  it('shows what comes next when there are no rows', () => {
    draw({ rows: [], empty: <p>No firms yet</p> });
    expect(screen.getByText('No firms yet')).not.toBeNull();
  });
});
