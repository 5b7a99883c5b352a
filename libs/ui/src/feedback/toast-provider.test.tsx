import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { renderInTheme } from '../testing.tsx';
import { ToastProvider, useToast } from './toast-provider.tsx';
import { useUndoHistory } from './undo-history.ts';

const onUndo = jest.fn<() => void>();

let withdraw: (why: string) => void = () => undefined;

function Actor({ message }: { readonly message: string }) {
  const show = useToast();
  return (
    <button type="button" onClick={() => ({ withdraw } = show({ message, undo: { label: 'Undo', onUndo } }))}>
      {message}
    </button>
  );
}

function History() {
  const { acts, undo } = useUndoHistory();
  return (
    <>
      <ol aria-label="History">
        {acts.map(({ id, message }) => (
          <li key={id}>
            {message}
            <button type="button" onClick={() => undo(id)}>{`Take back ${String(message)}`}</button>
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => undo()}>
        Take back the newest
      </button>
    </>
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));
const shown = () => screen.getByRole('status').textContent;

beforeEach(() => {
  jest.useFakeTimers();
  onUndo.mockClear();
  renderInTheme(
    <ToastProvider>
      <Actor message="First" />
      <Actor message="Second" />
      <History />
    </ToastProvider>,
  );
});

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('a toast', () => {
  it('takes its offer back, with a reason, in the history too; an older one that is gone changes nothing that is shown', () => {
    press('First');
    const withdrawFirst = withdraw;
    press('Second');
    act(() => withdrawFirst('Ivan has moved it since.'));
    expect(shown()).toBe('SecondUndo');
    act(() => withdraw('Olha has moved it since.'));
    expect(shown()).toBe('Olha has moved it since.');
    expect(screen.getByRole('list', { name: 'History' }).textContent).toBe('');
    press('Take back the newest');
    expect(onUndo).not.toHaveBeenCalled();
  });

  it('goes after eight seconds', () => {
    press('First');
    pass(7999);
    expect(shown()).toContain('First');
    pass(1);
    expect(shown()).toBe('');
  });

  it('stays while the pointer is on it', () => {
    press('First');
    fireEvent.mouseEnter(screen.getByRole('button', { name: 'Undo' }).closest('[role="status"] > div')!);
    pass(60_000);
    expect(shown()).toContain('First');
  });

  it('gives way to a newer one', () => {
    press('First');
    press('Second');
    expect(shown()).toContain('Second');
    expect(shown()).not.toContain('First');
  });

  it('undoes once and goes', () => {
    press('First');
    press('Undo');
    expect(onUndo).toHaveBeenCalledTimes(1);
    expect(shown()).toBe('');
  });

  it('leaves a way back when it has gone, once', () => {
    press('First');
    press('Second');
    pass(60_000);
    press('Take back First');
    expect(screen.getByLabelText('History').textContent).toBe('SecondTake back Second');
    expect(onUndo).toHaveBeenCalledTimes(1);
    press('Take back the newest');
    press('Take back the newest');
    expect(onUndo).toHaveBeenCalledTimes(2);
    expect(screen.getByLabelText('History').textContent).toBe('');
  });

  it('goes when its act is taken back elsewhere', () => {
    press('First');
    press('Take back the newest');
    expect(shown()).toBe('');
  });

  it('is remembered with nineteen others', () => {
    for (let count = 0; count < 25; count++) press('First');
    expect(screen.getByLabelText('History').children).toHaveLength(20);
  });
});
