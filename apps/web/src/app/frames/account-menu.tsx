import { Menu, UnstyledButton } from '@mantine/core';
import { Glyph, PersonMark, type NavigationLink } from '@spilno/ui';
import { IconLanguage, IconLogout, IconMoon, IconSettings, IconSwitchHorizontal } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { LOCALE_NAMES, TEXT_LOCALES, textLocaleOf } from '../../i18n/locales.ts';
import { usePreferences } from '../preferences.tsx';
import { useSignOut } from '../session.ts';
import { useViewer } from '../viewer.tsx';
import classes from './account-menu.module.css';

export interface AccountMenuProps {
  /** Where the settings are in this frame. */
  readonly settingsHref: string;
  /** The name beside the mark, in the rail. */
  readonly withName?: boolean;
  /** Pages of the frame that its bar has no room for. */
  readonly places?: readonly NavigationLink[];
  /** Other places of the person: another event, the organiser's side. */
  readonly others?: readonly { readonly href: string; readonly label: string }[];
}

/** Who is signed in; language, theme, settings, sign-out. */
export function AccountMenu({ settingsHref, withName = false, places = [], others = [] }: AccountMenuProps) {
  const intl = useIntl();
  const viewer = useViewer();
  const navigate = useNavigate();
  const signOut = useSignOut();
  return (
    <Menu position={withName ? 'top-start' : 'bottom-end'} width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={withName ? undefined : intl.formatMessage({ id: 'app.account.label' }, { name: viewer.displayName })}>
          <PersonMark name={viewer.displayName} />
          {withName && <span className={classes.name}>{viewer.displayName}</span>}
        </UnstyledButton>
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
