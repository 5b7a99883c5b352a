import { type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { MAX_CODES } from './capability-entries.ts';
import { useReasons } from './FieldFault.tsx';

/** Sentences for what can be wrong with product codes. */
export function useCodeReasons(): Readonly<Record<string, ReactNode>> {
  const intl = useIntl();
  return {
    ...useReasons(),
    codesBusy: intl.formatMessage({ id: 'registration.codes.busy' }),
    codesUnavailable: intl.formatMessage({ id: 'registration.codes.unavailable' }),
    unknownCode: intl.formatMessage({ id: 'registration.codes.unknown' }),
    unknownScheme: intl.formatMessage({ id: 'registration.codes.unknown' }),
    tooMany: intl.formatMessage({ id: 'registration.codes.full' }, { max: MAX_CODES }),
  };
}
