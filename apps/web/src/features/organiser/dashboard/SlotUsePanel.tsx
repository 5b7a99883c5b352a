import { Link } from '@spilno/ui';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { useTime } from '../../../app/index.ts';
import { ChartPanel } from './ChartPanel.tsx';
import classes from './dashboard.module.css';
import { type EventFigures } from './dashboard-document.ts';
import { Figure } from './Figure.tsx';
import { share } from './share.ts';
import { useDate } from './use-date.ts';
import { useOrganiserLink } from './use-organiser-link.ts';

/** How many tables each slot uses. */
export function SlotUsePanel({ figures: { capacity } }: { readonly figures: EventFigures }) {
  const intl = useIntl();
  const date = useDate();
  const { time } = useTime();
  const to = useOrganiserLink();
  const { slots, tables, days } = capacity;
  const dateOf = new Map(days.map(({ dayId, date: day }) => [dayId, day]));
  const total = slots.reduce((sum, { meetings }) => sum + meetings, 0);
  const fullest = slots.toSorted((a, b) => b.meetings - a.meetings)[0];
  const full = slots.filter(({ meetings }) => tables > 0 && meetings >= tables).length;
  return (
    <ChartPanel
      id="slots"
      title={intl.formatMessage({ id: 'organiser.dashboard.slots' })}
      aside={<FormattedMessage id="organiser.dashboard.slotsOf" values={{ tables }} />}
      summary={fullest && total > 0 ? intl.formatMessage({ id: 'organiser.dashboard.slotsSummary' }, { slots: slots.length, tables, full, most: fullest.meetings, at: `${date(dateOf.get(fullest.dayId)!)}, ${time(fullest.startsAt)}` }) : ''}
      empty={total === 0 ? <p className={classes.muted}><FormattedMessage id="organiser.dashboard.noSchedule" /></p> : undefined}
      columns={[
        { id: 'day', header: <FormattedMessage id="organiser.dashboard.day" />, cell: (row) => date(dateOf.get(row.dayId)!) },
        { id: 'time', header: <FormattedMessage id="organiser.dashboard.time" />, cell: (row) => time(row.startsAt), rowHeader: true },
        { id: 'used', header: <FormattedMessage id="organiser.dashboard.used" />, cell: (row) => <Figure value={row.meetings} page="meetings" parts={{ day: dateOf.get(row.dayId)! }} label={`${date(dateOf.get(row.dayId)!)}, ${time(row.startsAt)}`} />, align: 'end' },
        { id: 'free', header: <FormattedMessage id="organiser.dashboard.free" />, cell: (row) => <FormattedNumber value={Math.max(0, tables - row.meetings)} />, align: 'end' },
      ]}
      rows={slots}
      rowKey={({ startsAt }) => startsAt}
    >
      <div className={classes.slotDays}>
        {days.map((day) => {
          const own = slots.filter(({ dayId }) => dayId === day.dayId);
          return (
            <div key={day.dayId}>
              <p><Link href={to('meetings', { day: day.date })}>{date(day.date)}</Link> <span className={classes.muted}><FormattedMessage id="organiser.dashboard.dayUse" values={{ used: own.reduce((sum, { meetings }) => sum + meetings, 0), places: day.places }} /></span></p>
              <div className={classes.columns} aria-hidden="true">
                {own.map(({ startsAt, meetings }) => <span key={startsAt} title={`${time(startsAt)}: ${meetings}`}><i data-full={meetings >= tables || undefined} style={{ blockSize: share(meetings, tables) }} /></span>)}
              </div>
              <p className={classes.axis} aria-hidden="true"><span>{own[0] && time(own[0].startsAt)}</span><span>{own.at(-1) && time(own.at(-1)!.startsAt)}</span></p>
            </div>
          );
        })}
      </div>
    </ChartPanel>
  );
}
