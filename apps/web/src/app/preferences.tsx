import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useRef } from 'react';
import { graphql } from '../gql/index.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { useLocale } from '../i18n/locale-provider.tsx';
import { useMaybeViewer } from './viewer.tsx';

const RememberPreferencesDocument = graphql(`
  mutation RememberPreferences($input: ChangeAccountInput!) {
    changeAccount(input: $input) {
      ... on AccountChanged {
        viewer {
          id
          locale
          theme
        }
      }
    }
  }
`);

const SCHEMES = ['auto', 'light', 'dark'] as const;
const isScheme = (value: string): value is MantineColorScheme => SCHEMES.includes(value as MantineColorScheme);

export interface Preferences {
  readonly locale: Locale;
  readonly colorScheme: MantineColorScheme;
  readonly setLocale: (locale: Locale) => void;
  readonly setColorScheme: (scheme: MantineColorScheme) => void;
}

/** Language and theme: kept in this browser, and on the account of whoever is signed in. */
export function usePreferences(): Preferences {
  const viewer = useMaybeViewer();
  const { locale, setLocale } = useLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [remember] = useMutation(RememberPreferencesDocument);
  const isSignedIn = viewer !== null;
  const save = useCallback(
    (input: { locale?: string; theme?: string }) => {
      if (isSignedIn) void remember({ variables: { input } }).catch(() => undefined);
    },
    [isSignedIn, remember],
  );
  return {
    locale,
    colorScheme,
    setLocale: useCallback((next) => (setLocale(next), save({ locale: next })), [setLocale, save]),
    setColorScheme: useCallback((next) => (setColorScheme(next), save({ theme: next })), [setColorScheme, save]),
  };
}

/** Brings the account's language and theme to this browser when somebody signs in. */
export function ApplyAccountPreferences() {
  const viewer = useMaybeViewer();
  const { setLocale } = useLocale();
  const { setColorScheme } = useMantineColorScheme();
  const applied = useRef<string | null>(null);
  useEffect(() => {
    if (!viewer || applied.current === viewer.id) return;
    applied.current = viewer.id;
    if (isLocale(viewer.locale)) setLocale(viewer.locale);
    if (isScheme(viewer.theme)) setColorScheme(viewer.theme);
  }, [viewer, setLocale, setColorScheme]);
  return null;
}
