import { FormattedMessage } from 'react-intl';
import { useEventNow, useTime } from '../../app/index.ts';
import classes from './stand-by.module.css';
import { type RunningMeeting } from './stand-by-documents.ts';
import { DAY_CLOCK_MS } from './use-on-the-day.ts';

const MINUTE_MS = 60_000;

/** What time it is at the forum, and how far the slot is that runs. */
export function SlotClock({ running }: { readonly running: readonly RunningMeeting[] }) {
  const now = useEventNow(DAY_CLOCK_MS);
  const { longDay, range, time, zone } = useTime();
  const slot = running[0];
  const [from, to, at] = slot ? [slot.startsAt, slot.endsAt, now].map((instant) => Date.parse(instant)) as [number, number, number] : [0, 0, 0];
  const minutesLeft = Math.max(0, Math.ceil((to - at) / MINUTE_MS));
  return (
    <div className={classes.clock}>
      <p>
        <b>{time(now)}</b>
        <span>{longDay(now)}, {zone(now)}</span>
      </p>
      {slot && (
        <div className={classes.slot}>
          <p>
            <span><FormattedMessage id="scheduling.standBy.slot" values={{ slot: <b key="slot">{range(slot.startsAt, slot.endsAt)}</b> }} /></span>
            <b><FormattedMessage id="scheduling.standBy.minutesLeft" values={{ minutes: minutesLeft }} /></b>
          </p>
          <progress max={to - from} value={Math.min(to - from, Math.max(0, at - from))} aria-hidden="true" />
        </div>
      )}
    </div>
  );
}
