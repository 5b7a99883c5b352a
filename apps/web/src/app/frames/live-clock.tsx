import { VenueTime } from '@spilno/ui';
import { useEffect, useState } from 'react';
import { useMaybeEvent } from '../event.tsx';
import { useTime } from '../use-time.ts';

const EVERY_MS = 5_000;

/** "Now" of the event, so that nobody works out time zones. */
export function LiveClock() {
  const offsetMs = useMaybeEvent()?.clockOffsetMs ?? 0;
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  const { time, zone } = useTime();
  const iso = new Date(nowMs + offsetMs).toISOString();
  return <VenueTime withIcon time={time(iso)} zone={zone(iso)} dateTime={iso.slice(0, 16) + 'Z'} />;
}
