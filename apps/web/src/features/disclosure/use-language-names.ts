import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** Languages by name, in a list of the reader's language; a code that is not known stands for itself. */
export function useLanguageNames(): (codes: readonly string[]) => string {
  const intl = useIntl();
  return useMemo(() => {
    const names = new Intl.DisplayNames([intl.locale], { type: 'language', fallback: 'code' });
    return (codes) => intl.formatList(codes.map((code) => names.of(code) ?? code), { type: 'unit' });
  }, [intl]);
}
