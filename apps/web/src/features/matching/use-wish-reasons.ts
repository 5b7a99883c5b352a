import { useIntl } from 'react-intl';

/** Sentences for what a wish can be refused for. */
export function useWishReasons(): Readonly<Record<string, string>> {
  const intl = useIntl();
  return {
    wishesClosed: intl.formatMessage({ id: 'matching.reason.wishesClosed' }),
    cancelFirst: intl.formatMessage({ id: 'matching.reason.cancelFirst' }),
    QuotaExceeded: intl.formatMessage({ id: 'matching.reason.mustFull' }),
  };
}
