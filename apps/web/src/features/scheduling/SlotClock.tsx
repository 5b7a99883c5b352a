import { FormattedMessage } from 'react-intl';
import { useEventNow, useTime } from '../../app/index.ts';
import classes from './stand-by.module.css';
import { type OnTheDay } from './stand-by-documents.ts';
import { TO_FIND } from './ToFindPanel.tsx';
import { DAY_CLOCK_MS } from './use-on-the-day.ts';

const MINUTE_MS = 60_000;

/** What time it is at the forum, how far the slot is that runs, and whether the people of the next one are here. */
export function SlotClock({ onTheDay: { slot, next } }: { readonly onTheDay: Pick<OnTheDay, 'slot' | 'next'> }) {
  const now = useEventNow(DAY_CLOCK_MS);
  const { longDay, range, time, zone } = useTime();
  const [from, to, at] = slot ? [slot.startsAt, slot.endsAt, now].map((instant) => Date.parse(instant)) as [number, number, number] : [0, 0, 0];
  const minutesLeft = Math.max(0, Math.ceil((to - at) / MINUTE_MS));
  return (
    <div className={classes.clock}>
      <p>
        <b>{time(now)}</b>
        <span>{longDay(now)}, {zone(now)}</span>
      </p>
      {(slot ?? next) && (
        <div className={classes.slot}>
          {slot && <><p>
            <span><FormattedMessage id="scheduling.standBy.slot" values={{ slot: <b key="slot">{range(slot.startsAt, slot.endsAt)}</b> }} /></span>
            <b><FormattedMessage id="scheduling.standBy.minutesLeft" values={{ minutes: minutesLeft }} /></b>
          </p>
          <progress max={to - from} value={Math.min(to - from, Math.max(0, at - from))} aria-hidden="true" /></>}
          {next && (
            <p>
              <span><FormattedMessage id="scheduling.standBy.next" values={{ slot: range(next.startsAt, next.endsAt), here: next.meetings - next.incomplete.length, count: next.meetings }} /></span>
              {next.incomplete.length > 0 && <a href={`#${TO_FIND}`}><FormattedMessage id="scheduling.standBy.toFindCount" values={{ count: next.incomplete.length }} /></a>}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
