import { taxonomy, titleIn } from '@spilno/taxonomy';
import { useIntl } from 'react-intl';
import { useLocale } from '../../app/index.ts';

interface Exchange {
  readonly youGetNodeCode: string | null;
  readonly theyGetNodeCode: string | null;
}

/** What the two sides of a meeting get, in words. */
export function useExchange() {
  const intl = useIntl();
  const { textLocale } = useLocale();
  const titleOf = (code: string | null): string | null => (code === null ? null : (titleIn(taxonomy.find(code)?.titles, textLocale) ?? code));
  return {
    titleOf,
    /** One line, or undefined when the request named nothing. */
    line({ youGetNodeCode, theyGetNodeCode }: Exchange): string | undefined {
      const [get, give] = [titleOf(youGetNodeCode), titleOf(theyGetNodeCode)];
      if (get !== null) return intl.formatMessage({ id: 'agenda.exchange.youGetLine' }, { what: get });
      return give === null ? undefined : intl.formatMessage({ id: 'agenda.exchange.theyGetLine' }, { what: give });
    },
  };
}
