import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTheme } from '../testing.tsx';
import { WishControl, type Wish, type WishControlProps } from './wish-control.tsx';

const draw = (props: Partial<WishControlProps> = {}) => {
  const onChange = jest.fn<(wish: Wish | null) => void>();
  renderInTheme(
    <WishControl
      value={null}
      onChange={onChange}
      label="Your wish about Lynx 9"
      words={{ must: 'Must meet', would: 'Would meet', no: 'No thanks' }}
      {...props}
    />,
  );
  return onChange;
};

afterEach(cleanup);

describe('the wish control', () => {
  it('reports the wish that was pressed', async () => {
    const onChange = draw();
    await userEvent.click(screen.getByRole('button', { name: 'Would meet' }));
    expect(onChange).toHaveBeenCalledWith('would');
  });

  it('takes a wish back when it is pressed again', async () => {
    const onChange = draw({ value: 'no' });
    await userEvent.click(screen.getByRole('button', { name: 'No thanks', pressed: true }));
    expect(onChange).toHaveBeenCalledWith(null);
  });

  it('moves between the wishes with the arrow keys and around the end', async () => {
    const onChange = draw();
    screen.getByRole('button', { name: 'Must meet' }).focus();
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    expect(onChange).toHaveBeenCalledWith('no');
  });

  it('says why "must meet" is used up and does not choose it', async () => {
    const onChange = draw({ value: 'would', mustUnavailable: 'Six of six used.' });
    const must = screen.getByRole('button', { name: 'Must meet', description: 'Six of six used.' });
    await userEvent.click(must);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('lets a used "must meet" be freed', async () => {
    const onChange = draw({ value: 'must', mustUnavailable: 'Six of six used.' });
    await userEvent.click(screen.getByRole('button', { name: 'Must meet' }));
    expect(onChange).toHaveBeenCalledWith(null);
  });

  it('leaves "no thanks" alone to be chosen once wishes are closed, and says so', async () => {
    const onChange = draw({ value: 'would', closed: 'Wishes are closed.', mustUnavailable: 'Six of six used.' });
    for (const name of ['Must meet', 'Would meet']) await userEvent.click(screen.getByRole('button', { name, description: 'Wishes are closed.' }));
    expect(screen.queryByText('Six of six used.')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'No thanks' }));
    expect(onChange.mock.calls).toEqual([['no']]);
  });

  it('names the keys that choose', () => {
    draw({ keys: { must: 'M', would: 'W', no: 'N' } });
    expect(screen.getByRole('button', { name: 'Would meet' }).getAttribute('aria-keyshortcuts')).toBe('W');
  });
});
