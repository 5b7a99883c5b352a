import { Link, ParticipantShell } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Outlet } from 'react-router';
import { useEvent } from '../event.tsx';
import { useConnection } from '../connection.ts';
import { useMaybeViewer } from '../viewer.tsx';
import { AccountMenu } from './account-menu.tsx';
import { ConnectionNote } from './connection-note.tsx';
import { WithEvent } from './guards.tsx';
import { LiveClock } from './live-clock.tsx';
import { FootContext } from './shell-footer.tsx';
import { LanguageSwitch, ThemeSwitch } from './switches.tsx';

/** A bar without navigation, for one task from beginning to end; open to visitors. */
export function FocusedFrame() {
  return (
    <WithEvent>
      <Frame />
    </WithEvent>
  );
}

function Frame() {
  const intl = useIntl();
  const { slug, name } = useEvent();
  const viewer = useMaybeViewer();
  const { state } = useConnection();
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [isPresent, setPresent] = useState(false);
  return (
    <FootContext value={{ host, setPresent }}>
      <ParticipantShell
        productName="Spilno"
        eventName={name}
        homeHref={`/e/${slug}`}
        clock={<LiveClock />}
        notice={state === 'ok' ? undefined : <ConnectionNote />}
        footer={isPresent ? <div ref={setHost} style={{ display: 'contents' }} /> : undefined}
        actions={
          viewer ? (
            <AccountMenu settingsHref="/settings" />
          ) : (
            <>
              <LanguageSwitch />
              <ThemeSwitch />
              <Link href={`/sign-in?next=/e/${slug}/overview`}>
                <FormattedMessage id="app.action.signIn" />
              </Link>
            </>
          )
        }
        labels={{ skip: intl.formatMessage({ id: 'app.shell.skip' }), navigation: intl.formatMessage({ id: 'app.shell.navigation' }) }}
      >
        <Outlet />
      </ParticipantShell>
    </FootContext>
  );
}
