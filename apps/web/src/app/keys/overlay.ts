import { createContext, useContext } from 'react';

/** What opens over any page: search and commands, the keys, what was done and can be undone. */
export type Overlay = 'palette' | 'keys' | 'history';

export const OpenOverlayContext = createContext<(overlay: Overlay) => void>(() => undefined);

export const useOpenOverlay = (): ((overlay: Overlay) => void) => useContext(OpenOverlayContext);
