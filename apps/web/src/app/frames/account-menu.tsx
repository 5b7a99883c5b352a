import { lazy, Suspense, useState } from 'react';
import { AccountButton, type AccountMenuProps } from './account-button.tsx';

const fetchMenu = () => import('./open-account-menu.tsx').then(({ OpenAccountMenu }) => ({ default: OpenAccountMenu }));
const OpenAccountMenu = lazy(fetchMenu);

/** Who is signed in; language, theme, settings, sign-out. A menu weighs as much as a page: it is fetched when the pointer or the focus nears it. */
export function AccountMenu(props: AccountMenuProps) {
  const [isAsked, setAsked] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const ahead = () => void fetchMenu().catch(() => undefined);
  const button = (
    <AccountButton
      withName={props.withName}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={ahead}
      onFocus={ahead}
      onClick={({ currentTarget }) => {
        setFocus(document.activeElement === currentTarget);
        void fetchMenu().then(() => setAsked(true), () => undefined);
      }}
    />
  );
  if (!isAsked) return button;
  return (
    <Suspense fallback={button}>
      <OpenAccountMenu {...props} hasFocus={hasFocus} />
    </Suspense>
  );
}
