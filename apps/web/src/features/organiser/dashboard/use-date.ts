import { useIntl } from 'react-intl';

/** Writes a calendar date, `YYYY-MM-DD`, as "Tue 26 Jan"; it belongs to the venue, so no zone may move it. */
export function useDate(): (date: string) => string {
  const intl = useIntl();
  return (date) => {
    const written = intl.formatDate(`${date}T12:00:00Z`, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });
    return intl.locale.startsWith('en') ? written.replace(',', '') : written;
  };
}
