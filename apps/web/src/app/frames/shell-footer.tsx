import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface Foot {
  readonly host: HTMLElement | null;
  readonly setPresent: (isPresent: boolean) => void;
}

/** Where the foot is; filled by the focused frame. */
export const FootContext = createContext<Foot>({ host: null, setPresent: () => undefined });

/** Puts the primary action of a form into the foot of the focused frame, which stays in sight. */
export function ShellFooter({ children }: { readonly children: ReactNode }) {
  const { host, setPresent } = useContext(FootContext);
  useEffect(() => {
    setPresent(true);
    return () => setPresent(false);
  }, [setPresent]);
  return host && createPortal(children, host);
}
