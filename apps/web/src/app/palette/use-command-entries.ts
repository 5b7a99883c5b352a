import { IconContrast2, IconHistory, IconKeyboard, IconLanguage, IconLogout, IconMoon } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { LOCALE_NAMES, TEXT_LOCALES, textLocaleOf } from '../../i18n/locales.ts';
import { useOpenOverlay } from '../keys/overlay.ts';
import { usePreferences } from '../preferences.tsx';
import { useSignOut } from '../session.ts';
import { type PaletteEntry } from './palette-entry.ts';

/** What can be done from any page. */
export function useCommandEntries(): readonly PaletteEntry[] {
  const intl = useIntl();
  const open = useOpenOverlay();
  const signOut = useSignOut();
  const { locale, setLocale, colorScheme, setColorScheme } = usePreferences();
  const isDark = colorScheme === 'dark';
  const command = (id: string, labelId: string, icon: PaletteEntry['icon'], act: () => void): PaletteEntry => ({ key: `command-${id}`, group: 'commands', label: intl.formatMessage({ id: labelId }), icon, act });
  return [
    command('keys', 'app.keys.title', IconKeyboard, () => open('keys')),
    command('history', 'app.history.title', IconHistory, () => open('history')),
    command('theme', isDark ? 'app.theme.toLight' : 'app.theme.toDark', isDark ? IconContrast2 : IconMoon, () => setColorScheme(isDark ? 'light' : 'dark')),
    ...TEXT_LOCALES.filter((option) => option !== textLocaleOf(locale)).map((option): PaletteEntry => ({ key: `command-${option}`, group: 'commands', label: LOCALE_NAMES[option], icon: IconLanguage, act: () => setLocale(option) })),
    command('signOut', 'app.account.signOut', IconLogout, () => void signOut()),
  ];
}
