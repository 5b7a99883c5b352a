import { useEffect, useRef } from 'react';

/** What the keys of the list do. */
export interface MatchKeys {
  readonly next: () => void;
  readonly previous: () => void;
  readonly wish: (wish: 'must' | 'would' | 'no') => void;
  readonly request: () => void;
  readonly undo: () => void;
  readonly find: () => void;
  readonly compare: () => void;
  readonly openCompare: () => void;
  readonly help: () => void;
}

const EDITABLE = 'input, textarea, select, [contenteditable="true"]';

/** Whether a key belongs to what is being typed, or to an open dialog. */
export function isTyping(event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return true;
  const target = event.target as Element | null;
  const isCheckbox = target instanceof HTMLInputElement && (target.type === 'checkbox' || target.type === 'radio');
  return (target?.matches?.(EDITABLE) === true && !isCheckbox) || document.querySelector('[role="dialog"]') !== null;
}

/** By the letter on a Latin keyboard and by the place of the key on any other. */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (key === '/' || key === '?') return key;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return code.startsWith('Key') ? code.slice(3).toLowerCase() : key;
}

/** Binds the keys of the list while they are switched on. */
export function useMatchKeys(keys: MatchKeys, isOn: boolean): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event)) return;
      const act = actOf(keyOf(event), latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

function actOf(key: string, keys: MatchKeys): (() => void) | undefined {
  const acts: Readonly<Record<string, () => void>> = {
    j: keys.next,
    k: keys.previous,
    m: () => keys.wish('must'),
    w: () => keys.wish('would'),
    n: () => keys.wish('no'),
    r: keys.request,
    z: keys.undo,
    c: keys.compare,
    v: keys.openCompare,
    '/': keys.find,
    '?': keys.help,
  };
  return acts[key];
}
