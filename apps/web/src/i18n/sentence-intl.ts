import { singleStop } from '@spilno/kernel';
import { createIntl, type IntlConfig, type IntlShape } from 'react-intl';

/** Formats messages; a name that ends in a full stop does not double that of its sentence. */
export function sentenceIntl(config: IntlConfig): IntlShape {
  const intl = createIntl(config);
  const formatMessage = (...order: Parameters<IntlShape['formatMessage']>): unknown => {
    const message: unknown = intl.formatMessage(...order);
    return typeof message === 'string' ? singleStop(message) : message;
  };
  return { ...intl, formatMessage: formatMessage as IntlShape['formatMessage'] };
}
