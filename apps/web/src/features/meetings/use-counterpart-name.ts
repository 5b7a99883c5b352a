import { useIntl } from 'react-intl';
import { type Counterpart } from './CounterpartHead.tsx';
import { useVocabulary } from './vocabulary.ts';

/** Name of the other side in sentences and names of buttons: the code name, or the name of a firm without one. */
export function useCounterpartName(counterpart: Counterpart): string {
  const intl = useIntl();
  const words = useVocabulary();
  return counterpart ? words.name(counterpart.displayName) : intl.formatMessage({ id: 'meetings.card.unseen' });
}
