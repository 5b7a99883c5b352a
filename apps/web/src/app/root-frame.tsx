import { ScrollRestoration, Outlet, useLocation, useNavigation } from 'react-router';
import { ToastProvider } from '@spilno/ui';
import { useEffect, useRef } from 'react';
import { focusHeading } from './focus-heading.ts';
import { KeysProvider } from './keys/keys-provider.tsx';
import { ApplyAccountPreferences } from './preferences.tsx';
import classes from './root-frame.module.css';
import { ValidityWords } from './validity-words.tsx';
import { VocabularyNews } from './vocabulary-news.tsx';
import { ViewerProvider } from './viewer.tsx';

/** Around every page: who is signed in, toasts, focus and scroll after navigation. */
export function RootFrame() {
  return (
    <ToastProvider>
      <NavigationProgress />
      <FocusAfterNavigation />
      <ValidityWords />
      <ViewerProvider>
        <ApplyAccountPreferences />
        <KeysProvider>
          <Outlet />
        </KeysProvider>
      </ViewerProvider>
      <VocabularyNews />
      <ScrollRestoration />
    </ToastProvider>
  );
}

/** After a change of page the focus stands on its heading, so that a screen reader says where it is. */
function FocusAfterNavigation() {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return undefined;
    before.current = pathname;
    return focusHeading();
  }, [pathname]);
  return null;
}

/** A line at the top while the next page is being fetched. */
function NavigationProgress() {
  const { state } = useNavigation();
  return state === 'loading' ? <div className={classes.progress} aria-hidden="true" /> : null;
}
