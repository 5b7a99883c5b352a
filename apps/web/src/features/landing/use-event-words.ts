import { useIntl } from 'react-intl';
import { useTime } from '../../app/index.ts';
import { type LandingEvent, spanOf } from './landing-documents.ts';

type EventInWords = Pick<LandingEvent, 'name' | 'nameUk' | 'city' | 'cityUk' | 'timeZone'> & { readonly days: readonly Omit<LandingEvent['days'][number], 'id'>[] };

/** Name, city, days and zone of the event in the reader's language. */
export function useEventWords(event: EventInWords) {
  const intl = useIntl();
  const clock = useTime(event.timeZone);
  const span = spanOf(event);
  const isUkrainian = intl.locale.startsWith('uk');
  const options = { timeZone: event.timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const days = span && (event.days.length === 1 ? intl.formatDate(span.first, options) : intl.formatDateTimeRange(new Date(span.first), new Date(span.last), options));
  return {
    name: (isUkrainian && event.nameUk) || event.name,
    /** Null until it is announced; the Ukrainian form alone announces nothing. */
    city: event.city && ((isUkrainian && event.cityUk) || event.city),
    days,
    zone: span && clock.zone(span.first),
    clock,
  };
}
