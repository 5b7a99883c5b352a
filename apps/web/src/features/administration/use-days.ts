import { useIntl } from 'react-intl';

/** Writes calendar dates, such as "21 Sept 2027 – 23 Sept 2027"; a date has no zone. */
export function useDays(): (dates: readonly string[]) => string {
  const intl = useIntl();
  const day = (date: string) => intl.formatDate(`${date}T12:00:00Z`, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
  return (dates) => {
    const [first, last] = [dates[0], dates.at(-1)];
    if (!first || !last) return '';
    return first === last ? day(first) : `${day(first)} – ${day(last)}`;
  };
}
