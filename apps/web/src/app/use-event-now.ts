import { useEffect, useState } from 'react';
import { useEvent } from './event.tsx';

const EVERY_MS = 15_000;

/** "Now" of the event as ISO 8601, told again every so often. */
export function useEventNow(everyMs = EVERY_MS): string {
  const { clockOffsetMs } = useEvent();
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return new Date(nowMs + clockOffsetMs).toISOString();
}
