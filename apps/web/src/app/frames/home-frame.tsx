import { useMaybeViewer } from '../viewer.tsx';
import { AccountFrame } from './account-frame.tsx';
import { PublicFrame } from './public-frame.tsx';

/** Frame of the first address, which strangers and the signed-in share. */
export function HomeFrame() {
  return useMaybeViewer() ? <AccountFrame /> : <PublicFrame />;
}
