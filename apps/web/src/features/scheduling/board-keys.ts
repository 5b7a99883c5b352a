import { useEffect, useRef } from 'react';

/** What the keys of the board do; the grid has its own. */
export interface BoardKeys {
  readonly undo: () => void;
  readonly find: () => void;
}

const EDITABLE = 'input, textarea, select, [contenteditable="true"]';

/** Z takes the last act back, / finds. By the letter on a Latin keyboard and by the place of the key on any other; never while somebody types or a dialog is open. */
export function useBoardKeys(keys: BoardKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as Element | null;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (target?.matches?.(EDITABLE) || document.querySelector('[role="dialog"]')) return;
      const act = event.key === '/' ? latest.current.find : event.key.toLowerCase() === 'z' || (event.code === 'KeyZ' && !/^[a-z]$/i.test(event.key)) ? latest.current.undo : null;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
