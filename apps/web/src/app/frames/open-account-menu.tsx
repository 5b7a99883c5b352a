import { Menu } from '@mantine/core';
import { Glyph } from '@spilno/ui';
import { IconAccessible, IconHistory, IconKeyboard, IconLanguage, IconLogout, IconMoon, IconSettings, IconShieldLock, IconSwitchHorizontal } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { useNavigate } from 'react-router';
import { LOCALE_NAMES, TEXT_LOCALES, textLocaleOf } from '../../i18n/locales.ts';
import { useOpenOverlay } from '../keys/overlay.ts';
import { usePreferences } from '../preferences.tsx';
import { useSignOut } from '../session.ts';
import { useViewer } from '../viewer.tsx';
import { AccountButton, type AccountMenuProps } from './account-button.tsx';

interface Props extends AccountMenuProps {
  /** Whether the focus stood on the button that this one replaces. */
  readonly hasFocus: boolean;
}

/** The menu itself, fetched when somebody turns to it and open from then. */
export function OpenAccountMenu({ settingsHref, withName = false, places = [], others = [], hasFocus }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasFocus) button.current?.focus();
  }, [hasFocus]);
  const viewer = useViewer();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const open = useOpenOverlay();
  return (
    <Menu defaultOpened position={withName ? 'top-start' : 'bottom-end'} width={240}>
      <Menu.Target>
        <AccountButton ref={button} withName={withName} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{viewer.displayName}</Menu.Label>
        {places.map(({ href, label, icon }) => (
          <Menu.Item key={href} leftSection={icon && <Glyph icon={icon} />} onClick={() => void navigate(href)}>
            {label}
          </Menu.Item>
        ))}
        {others.map(({ href, label }) => (
          <Menu.Item key={href} leftSection={<Glyph icon={IconSwitchHorizontal} />} onClick={() => void navigate(href)}>
            {label}
          </Menu.Item>
        ))}
        <PreferenceItems />
        <Menu.Divider />
        <Menu.Item leftSection={<Glyph icon={IconHistory} />} onClick={() => open('history')}>
          <FormattedMessage id="app.history.title" />
        </Menu.Item>
        <Menu.Item leftSection={<Glyph icon={IconKeyboard} />} onClick={() => open('keys')}>
          <FormattedMessage id="app.keys.title" />
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Glyph icon={IconShieldLock} />} onClick={() => void navigate('/privacy')}>
          <FormattedMessage id="app.footer.privacy" />
        </Menu.Item>
        <Menu.Item leftSection={<Glyph icon={IconAccessible} />} onClick={() => void navigate('/accessibility')}>
          <FormattedMessage id="app.footer.accessibility" />
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Glyph icon={IconSettings} />} onClick={() => void navigate(settingsHref)}>
          <FormattedMessage id="app.nav.settings" />
        </Menu.Item>
        <Menu.Item leftSection={<Glyph icon={IconLogout} />} onClick={() => void signOut()}>
          <FormattedMessage id="app.account.signOut" />
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function PreferenceItems() {
  const { locale, setLocale, colorScheme, setColorScheme } = usePreferences();
  const current = textLocaleOf(locale);
  return (
    <>
      <Menu.Divider />
      {TEXT_LOCALES.filter((option) => option !== current).map((option) => (
        <Menu.Item key={option} lang={option} leftSection={<Glyph icon={IconLanguage} />} onClick={() => setLocale(option)}>
          {LOCALE_NAMES[option]}
        </Menu.Item>
      ))}
      <Menu.Item leftSection={<Glyph icon={IconMoon} />} onClick={() => setColorScheme(colorScheme === 'dark' ? 'light' : 'dark')}>
        <FormattedMessage id={colorScheme === 'dark' ? 'app.theme.toLight' : 'app.theme.toDark'} />
      </Menu.Item>
    </>
  );
}
