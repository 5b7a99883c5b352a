import { ActionIcon, useComputedColorScheme } from '@mantine/core';
import { Glyph } from '@spilno/ui';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { LOCALE_NAMES, TEXT_LOCALES, textLocaleOf } from '../../i18n/locales.ts';
import { usePreferences } from '../preferences.tsx';
import classes from './switches.module.css';

/** The languages that have texts, each by its own name. */
export function LanguageSwitch() {
  const intl = useIntl();
  const { locale, setLocale } = usePreferences();
  const current = textLocaleOf(locale);
  return (
    <div className={classes.languages} role="group" aria-label={intl.formatMessage({ id: 'app.language.label' })}>
      {TEXT_LOCALES.map((option) => (
        <button key={option} type="button" lang={option} aria-pressed={option === current} className={classes.language} onClick={() => setLocale(option)}>
          {LOCALE_NAMES[option]}
        </button>
      ))}
    </div>
  );
}

/** Light or dark; the settings page also offers to follow the system. */
export function ThemeSwitch() {
  const intl = useIntl();
  const { setColorScheme } = usePreferences();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const next = scheme === 'dark' ? 'light' : 'dark';
  return (
    <ActionIcon size="lg" aria-label={intl.formatMessage({ id: next === 'dark' ? 'app.theme.toDark' : 'app.theme.toLight' })} onClick={() => setColorScheme(next)}>
      <Glyph icon={next === 'dark' ? IconMoon : IconSun} size={18} />
    </ActionIcon>
  );
}
