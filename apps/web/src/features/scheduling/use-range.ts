import { useIntl } from 'react-intl';
import { type Figure } from './simulator-documents.ts';

/** What nine of ten events do, as words: "1,135 to 1,207", or one number where they all do the same. */
export function useRange(): (figure: Pick<Figure, 'low' | 'high'>, isShare?: boolean) => string {
  const intl = useIntl();
  return ({ low, high }, isShare = false) => {
    const number = (value: number): string => intl.formatNumber(isShare ? value : Math.round(value), isShare ? { style: 'percent', maximumFractionDigits: 0 } : undefined);
    const [from, to] = [number(low), number(high)];
    return from === to ? from : intl.formatMessage({ id: 'scheduling.simulator.range' }, { from, to });
  };
}
