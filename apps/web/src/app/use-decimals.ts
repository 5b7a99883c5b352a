import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** Props of a number field with decimals: shown with the mark of the reader's language; a point and a comma are both taken. */
export function useDecimals(): { readonly decimalSeparator: string; readonly allowedDecimalSeparators: string[] } {
  const intl = useIntl();
  return useMemo(() => {
    const mark = intl.formatNumberToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
    return { decimalSeparator: mark, allowedDecimalSeparators: ['.', ','] };
  }, [intl]);
}
