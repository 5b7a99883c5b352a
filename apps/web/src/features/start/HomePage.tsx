import { useMaybeViewer } from '../../app/index.ts';
import { OpenForumsPage } from './OpenForumsPage.tsx';
import { StartPage } from './StartPage.tsx';

/** The first address: one's own events, or for a stranger the forums that take registrations. */
export function HomePage() {
  return useMaybeViewer() ? <StartPage /> : <OpenForumsPage />;
}
