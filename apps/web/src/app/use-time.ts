import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useMaybeEvent } from './event.tsx';
import { venueClock, type VenueClock } from './time.ts';

const DEFAULT_ZONE = 'Europe/Kyiv';

/**
 * Writes instants as they are read at the venue of the open event.
 * @param timeZone - the zone on pages outside an event's frame, such as its public page
 */
export function useTime(timeZone?: string): VenueClock {
  const intl = useIntl();
  const event = useMaybeEvent();
  const zone = timeZone ?? event?.timeZone ?? DEFAULT_ZONE;
  return useMemo(
    () =>
      venueClock(intl.locale, zone, {
        zoneName: (name) => (name === DEFAULT_ZONE ? intl.formatMessage({ id: 'app.time.kyiv' }) : intl.formatMessage({ id: 'app.time.zone' }, { city: cityOf(name) })),
      }),
    [intl, zone],
  );
}

/** "Europe/Warsaw" is named after Warsaw. */
const cityOf = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
