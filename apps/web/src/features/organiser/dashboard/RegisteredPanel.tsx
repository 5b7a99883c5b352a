import { Panel } from '@spilno/ui';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import classes from './dashboard.module.css';
import { type EventFigures } from './dashboard-document.ts';
import { useDate } from './use-date.ts';

/** How registrations came in over the last sixty days. */
export function RegisteredPanel({ figures }: { readonly figures: EventFigures }) {
  const intl = useIntl();
  const date = useDate();
  const { byDay, registered, registeredThisWeek, registeredToday } = figures;
  const most = Math.max(1, ...byDay.map(({ count }) => count));
  return (
    <Panel title={<FormattedMessage id="organiser.dashboard.registered" />}>
      <p className={classes.figure}>
        <b><FormattedNumber value={registered} /></b>{' '}
        <span className={classes.muted}><FormattedMessage id="organiser.dashboard.lately" values={{ week: registeredThisWeek, today: registeredToday }} /></span>
      </p>
      <div className={classes.days} role="img" aria-label={intl.formatMessage({ id: 'organiser.dashboard.byDay' }, { most })}>
        {byDay.map((day) => <span key={day.date} style={{ blockSize: `${(day.count / most) * 100}%` }} title={`${date(day.date)}: ${day.count}`} />)}
      </div>
      {byDay.length > 0 && (
        <p className={classes.axis} aria-hidden="true">
          <span>{date(byDay[0]!.date)}</span>
          <span>{date(byDay.at(-1)!.date)}</span>
        </p>
      )}
    </Panel>
  );
}
