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

/**
 * Keys that hold on every page: ⌘K for the palette, `?` for the keys, `/` finds, J and K step, Z undoes. What a page binds
 * itself goes first. For whoever is signed in; the overlays are fetched when they are first asked for.
 */
export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const isSignedIn = useMaybeViewer() !== null;
  const bound = useMemo(() => new BoundKeys(), []);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const { isOn } = useSingleKeys();
  const { undo } = useUndoHistory();
  const { key: place } = useLocation();
  const close = useCallback(() => setOverlay(null), []);
  useEffect(close, [place, close]);

  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (isPaletteKey(event)) {
      if (document.querySelector('[role="dialog"]') === null) setOverlay('palette');
      return event.preventDefault();
    }
    if (!isOn || isTyping(event)) return;
    const key = keyOf(event);
    const own = bound.find(key);
    const acted = own ? (own.act(), true) : actOnAnyPage(key);
    if (acted) event.preventDefault();
  };
  const actOnAnyPage = (key: string): boolean => {
    switch (key) {
      case '?':
        setOverlay('keys');
        return true;
      case '/':
        if (!findOnPage()) setOverlay('palette');
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
      <OpenOverlayContext value={setOverlay}>
        {children}
        <Suspense fallback={null}>
          {overlay === 'palette' && <Palette onClose={close} />}
          {overlay === 'keys' && <KeysDialog onClose={close} />}
          {overlay === 'history' && <HistoryDialog onClose={close} />}
        </Suspense>
      </OpenOverlayContext>
    </BoundKeysContext>
  );
}
