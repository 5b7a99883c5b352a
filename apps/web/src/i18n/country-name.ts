import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** Names countries by their ISO 3166 code in the reader's language; an unknown code stands for itself. */
export function useCountryName(): (code: string) => string {
  const { locale } = useIntl();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
    return (code) => {
      try {
        return names.of(code.toUpperCase()) ?? code;
      } catch {
        return code;
      }
    };
  }, [locale]);
}

/** Compares texts as the reader's language sorts them. */
export function useCollator(): Intl.Collator {
  const { locale } = useIntl();
  return useMemo(() => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }), [locale]);
}
