import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTheme } from '../testing.tsx';
import { CapabilityPicker, type CapabilityPickerProps } from './capability-picker.tsx';

function draw(props: Partial<CapabilityPickerProps> = {}) {
  const heard = {
    onToggle: jest.fn<(id: string, checked: boolean) => void>(),
    onBranch: jest.fn<(id: string) => void>(),
    onQueryChange: jest.fn<(query: string) => void>(),
  };
  renderInTheme(
    <CapabilityPicker
      labels={{ picker: 'Needs', search: 'Search', branches: 'Branches', list: 'Capabilities', codes: 'Hint:' }}
      query=""
      branches={[
        { id: 'drives', label: 'Drives', children: [{ id: 'gears', label: 'Gears' }] },
        { id: 'optics', label: 'Optics' },
      ]}
      branchId="drives"
      capabilities={[
        { id: 'a', label: 'Reduction gearboxes', codes: ['ML6'], checked: true },
        { id: 'b', label: 'Gear cutting', checked: false },
      ]}
      {...heard}
      {...props}
    />,
  );
  return heard;
}

afterEach(cleanup);

describe('the capability picker', () => {
  it('reports what is checked', async () => {
    const { onToggle } = draw();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Gear cutting' }));
    expect(onToggle).toHaveBeenCalledWith('b', true);
  });

  it('gives the codes as a description, not as a part of the name', () => {
    draw();
    expect(screen.getByRole('checkbox', { name: 'Reduction gearboxes', description: 'Hint: ML6' })).not.toBeNull();
  });

  it('leaves only chosen capabilities changeable at the limit, and says so', () => {
    draw({ chosen: 1, max: 1, fullNote: '1 of 1 chosen.' });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Gear cutting' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Reduction gearboxes' }).disabled).toBe(false);
    expect(screen.getByText('1 of 1 chosen.')).not.toBeNull();
  });

  it('goes from the search into the list and along it by arrow', async () => {
    draw();
    screen.getByRole('searchbox', { name: 'Search' }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Gear cutting' }));
  });

  it('opens a branch to the right, chooses it with Enter and closes it to the left', async () => {
    const { onBranch } = draw();
    screen.getByRole('treeitem', { name: 'Drives' }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(onBranch).toHaveBeenCalledWith('gears');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(screen.queryByRole('treeitem', { name: 'Gears' })).toBeNull();
  });

  it('marks the words that were typed, special characters as themselves', () => {
    draw({ query: 'gear (', capabilities: [{ id: 'b', label: 'Gear (cutting)', checked: false }] });
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Gear']);
  });
});
