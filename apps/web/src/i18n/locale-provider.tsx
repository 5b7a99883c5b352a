import { createContext, startTransition, use, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { RawIntlProvider } from 'react-intl';
import { type CatalogueLoader } from './catalogue.ts';
import { intlTagOf, textLocaleOf, type Locale, type TextLocale } from './locales.ts';
import { sentenceIntl } from './sentence-intl.ts';

interface LocaleChoice {
  readonly locale: Locale;
  readonly textLocale: TextLocale;
  readonly setLocale: (locale: Locale) => void;
  readonly loadCatalogue: CatalogueLoader;
}

const LocaleContext = createContext<LocaleChoice | null>(null);

/** The visitor's language and the way to change it. */
export function useLocale(): LocaleChoice {
  const choice = useContext(LocaleContext);
  if (!choice) throw new Error('useLocale needs a LocaleProvider');
  return choice;
}

export interface LocaleProviderProps {
  readonly initialLocale: Locale;
  readonly loadCatalogue: CatalogueLoader;
  /** Told after every change, to remember it in the browser. */
  readonly onChange?: (locale: Locale) => void;
  readonly children: ReactNode;
}

/** Language of everything below and the shell's own messages. Suspends until they are there. */
export function LocaleProvider({ initialLocale, loadCatalogue, onChange, children }: LocaleProviderProps) {
  const [locale, set] = useState(initialLocale);
  const textLocale = textLocaleOf(locale);
  const messages = use(loadCatalogue('app', textLocale));
  const setLocale = useCallback(
    (next: Locale) => {
      onChange?.(next);
      startTransition(() => set(next));
    },
    [onChange],
  );
  useEffect(() => {
    document.documentElement.lang = textLocale;
  }, [textLocale]);
  const choice = useMemo(() => ({ locale, textLocale, setLocale, loadCatalogue }), [locale, textLocale, setLocale, loadCatalogue]);
  const intl = useMemo(() => sentenceIntl({ locale: intlTagOf(locale), defaultLocale: 'en', messages: messages as Record<string, string> }), [locale, messages]);
  return (
    <LocaleContext value={choice}>
      <RawIntlProvider value={intl}>{children}</RawIntlProvider>
    </LocaleContext>
  );
}
