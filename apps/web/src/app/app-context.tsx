import { createContext, useContext } from 'react';
import { type FeatureRoutes } from './feature-routes.ts';
import { pathsOf } from './navigation.ts';

/** What the frames know of the whole application. */
export interface AppContextValue {
  readonly features: readonly FeatureRoutes[];
  /** Ends the WebSocket, so that the next subscription opens one with the present session. */
  readonly reconnect: () => void;
}

export const AppContext = createContext<AppContextValue>({ features: [], reconnect: () => undefined });

export const useApp = (): AppContextValue => useContext(AppContext);

/** Which places of a frame have a page. */
export function usePaths(frame: 'event' | 'focused' | 'organise'): ReadonlySet<string> {
  return pathsOf(useApp().features, frame);
}
