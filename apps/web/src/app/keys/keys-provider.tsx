import { useUndoHistory } from '@spilno/ui';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useMaybeViewer } from '../viewer.tsx';
import { isPaletteKey, isTyping, keyOf } from './key-of.ts';
import { OpenOverlayContext, type Overlay } from './overlay.ts';
import { BoundKeys, BoundKeysContext } from './page-keys.ts';
import { useSingleKeys } from './single-keys.ts';
import { findOnPage, stepRows } from './step-rows.ts';

const fetchPalette = () => import('../palette/palette.tsx');
const Palette = lazy(() => fetchPalette().then((module) => ({ default: module.Palette })));
const KeysDialog = lazy(() => import('./keys-dialog.tsx').then((module) => ({ default: module.KeysDialog })));
const HistoryDialog = lazy(() => import('./history-dialog.tsx').then((module) => ({ default: module.HistoryDialog })));

interface OpenOverlay {
  readonly name: Overlay;
  /** Address of the page it was opened on. */
  readonly address: string;
}

/**
 * Keys that hold on every page: ⌘K for the palette, `?` for the keys, `/` finds, J and K step, Z undoes. What a page binds
 * itself goes first. For whoever is signed in; the overlays are fetched when they are first asked for.
 */
export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const isSignedIn = useMaybeViewer() !== null;
  const bound = useMemo(() => new BoundKeys(), []);
  const [overlay, setOverlay] = useState<OpenOverlay | null>(null);
  const [searched, setSearched] = useState('');
  const open = useCallback((name: Overlay) => {
    setSearched('');
    setOverlay({ name, address: window.location.href });
  }, []);
  const { isOn } = useSingleKeys();
  const { undo } = useUndoHistory();
  const { key: place } = useLocation();
  const close = useCallback(() => setOverlay(null), []);
  // It goes with the page it was opened on; one that was opened on the next page already stays.
  useEffect(() => setOverlay((before) => (before?.address === window.location.href ? before : null)), [place]);

  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (isPaletteKey(event)) {
      if (document.querySelector('[role="dialog"]') === null) open('palette');
      return event.preventDefault();
    }
    if (overlay !== null && !holdsFocus()) return pressEarly(event, overlay);
    if (!isOn || isTyping(event)) return;
    const key = keyOf(event);
    const own = bound.find(key);
    const acted = own ? (own.act(), true) : actOnAnyPage(key);
    if (acted) event.preventDefault();
  };
  /** What is typed while an overlay is on its way is meant for it, not for the page. */
  const pressEarly = (event: KeyboardEvent, { name }: OpenOverlay) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') close();
    if (event.key.length !== 1) return;
    event.preventDefault();
    if (name === 'palette') setSearched((before) => before + event.key);
  };
  const actOnAnyPage = (key: string): boolean => {
    switch (key) {
      case '?':
        open('keys');
        return true;
      case '/':
        if (!findOnPage()) open('palette');
        return true;
      case 'j':
      case 'k':
        return stepRows(key === 'j' ? 1 : -1);
      case 'z':
        return undo();
      default:
        return false;
    }
  };
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    if (!isSignedIn) return undefined;
    const listen = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isSignedIn]);

  return (
    <BoundKeysContext value={bound}>
      <OpenOverlayContext value={open}>
        {children}
        <Suspense fallback={null}>
          {overlay?.name === 'palette' && <Palette text={searched} onText={setSearched} onClose={close} />}
          {overlay?.name === 'keys' && <KeysDialog onClose={close} />}
          {overlay?.name === 'history' && <HistoryDialog onClose={close} />}
        </Suspense>
      </OpenOverlayContext>
    </BoundKeysContext>
  );
}

const holdsFocus = (): boolean => document.querySelector('[role="dialog"]')?.contains(document.activeElement) ?? false;
