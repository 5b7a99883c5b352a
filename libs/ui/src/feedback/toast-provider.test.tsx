import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { renderInTheme } from '../testing.tsx';
import { ToastProvider, useToast } from './toast-provider.tsx';

const onUndo = jest.fn<() => void>();

function Actor({ message }: { readonly message: string }) {
  const show = useToast();
  return (
    <button type="button" onClick={() => show({ message, undo: { label: 'Undo', onUndo } })}>
      {message}
    </button>
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
    </ToastProvider>,
  );
});

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('a toast', () => {
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
});
