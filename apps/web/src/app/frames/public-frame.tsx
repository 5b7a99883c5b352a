import { Link, PublicShell } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { Outlet, useMatches } from 'react-router';
import { type PageHandle } from '../feature-routes.ts';
import { useMaybeViewer } from '../viewer.tsx';
import { ConnectionNote } from './connection-note.tsx';
import { PublicFooter } from './public-footer.tsx';
import { LanguageSwitch, ThemeSwitch } from './switches.tsx';

/** Frame of the pages anybody may see. */
export function PublicFrame() {
  const intl = useIntl();
  const viewer = useMaybeViewer();
  const matches = useMatches();
  const handle = matches.at(-1)?.handle as PageHandle | undefined;
  const isSignIn = matches.at(-1)?.pathname === '/sign-in';
  return (
    <PublicShell
      productName="Spilno"
      homeHref="/"
      layout={handle?.layout ?? 'column'}
      links={handle?.sections?.map(({ id, labelId }) => ({ id, label: intl.formatMessage({ id: labelId }), href: `#${id}` }))}
      labels={{ skip: intl.formatMessage({ id: 'app.shell.skip' }), navigation: intl.formatMessage({ id: 'app.shell.navigation' }) }}
      footer={<PublicFooter />}
      actions={
        <>
          <LanguageSwitch />
          <ThemeSwitch />
          {viewer && <Link href="/"><FormattedMessage id="app.action.toStart" /></Link>}
          {!viewer && !isSignIn && <Link href="/sign-in"><FormattedMessage id="app.action.signIn" /></Link>}
        </>
      }
    >
      <ConnectionNote />
      <Outlet />
    </PublicShell>
  );
}
