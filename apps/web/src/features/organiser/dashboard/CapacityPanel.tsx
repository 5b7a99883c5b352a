import { Glyph, Link } from '@spilno/ui';
import { IconBulb } from '@tabler/icons-react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { fitOf, SPARE_SHARE } from './capacity-fit.ts';
import { ChartPanel } from './ChartPanel.tsx';
import classes from './dashboard.module.css';
import { type EventFigures } from './dashboard-document.ts';
import { Figure } from './Figure.tsx';
import { share } from './share.ts';
import { useDate } from './use-date.ts';
import { useOrganiserLink } from './use-organiser-link.ts';

/** Slots times tables of each day against what is planned or, before a schedule, to be expected. */
export function CapacityPanel({ figures: { capacity } }: { readonly figures: EventFigures }) {
  const intl = useIntl();
  const date = useDate();
  const to = useOrganiserLink();
  const isPlanned = capacity.booked > 0 || capacity.days.some(({ planned }) => planned !== null);
  const days = capacity.days.map((day) => {
    const meetings = isPlanned ? (day.planned ?? day.booked) : Math.round((capacity.agreed * day.places) / Math.max(1, capacity.places));
    return { ...day, meetings, ...fitOf(meetings, day.slots, capacity.tables) };
  });
  const worst = days.toSorted((a, b) => b.tooMany - a.tooMany)[0];
  const words = (day: (typeof days)[number]) => intl.formatMessage({ id: isPlanned ? 'organiser.dashboard.dayPlanned' : 'organiser.dashboard.dayExpected' }, { meetings: day.meetings, usable: day.usable });
  return (
    <ChartPanel
      id="capacity"
      title={intl.formatMessage({ id: 'organiser.dashboard.capacity' })}
      lead={<FormattedMessage id="organiser.dashboard.capacityRule" values={{ spare: SPARE_SHARE }} />}
      summary={intl.formatMessage({ id: 'organiser.dashboard.capacitySummary' }, { agreed: capacity.agreed, places: capacity.places, days: intl.formatList(days.map((day) => `${date(day.date)}: ${words(day)}`)) })}
      empty={days.length === 0 ? <p className={classes.muted}><FormattedMessage id="organiser.dashboard.noDays" /></p> : undefined}
      columns={[
        { id: 'day', header: <FormattedMessage id="organiser.dashboard.day" />, cell: (row) => <span className={classes.day}>{date(row.date)}</span>, rowHeader: true },
        { id: 'places', header: <FormattedMessage id="organiser.dashboard.places" />, cell: (row) => <Figure value={row.places} page="rooms" label={date(row.date)} />, align: 'end' },
        { id: 'usable', header: <FormattedMessage id="organiser.dashboard.usable" />, cell: (row) => <FormattedNumber value={row.usable} />, align: 'end' },
        { id: 'booked', header: <FormattedMessage id="organiser.dashboard.booked" />, cell: (row) => <Figure value={row.booked} page="meetings" parts={{ day: row.date, of: 'published' }} label={date(row.date)} />, align: 'end' },
        { id: 'planned', header: <FormattedMessage id="organiser.dashboard.inDraft" />, cell: (row) => (row.planned === null ? '–' : <Figure value={row.planned} page="meetings" parts={{ day: row.date }} label={date(row.date)} />), align: 'end' },
      ]}
      rows={days}
      rowKey={({ dayId }) => dayId}
    >
      <ul className={classes.capacity}>
        {days.map((day) => (
          <li key={day.dayId}>
            <span><Link href={to('meetings', { day: day.date })}>{date(day.date)}</Link></span>
            <span>
              <span className={classes.track} aria-hidden="true">
                <i style={{ inlineSize: share(Math.min(day.meetings, day.usable), day.places) }} />
                {day.tooMany > 0 && <u style={{ insetInlineStart: share(day.usable, day.places), inlineSize: share(Math.min(day.tooMany, day.places - day.usable), day.places) }} />}
                <em style={{ insetInlineStart: share(day.usable, day.places) }} />
              </span>
              <span className={classes.under}>
                <span>{words(day)}</span>
                {day.tooMany > 0 ? <b data-tone="warn"><FormattedMessage id="organiser.dashboard.tooMany" values={{ count: day.tooMany }} /></b> : <span><FormattedMessage id="organiser.dashboard.fits" /></span>}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.foot}><FormattedMessage id="organiser.dashboard.agreedPairs" values={{ agreed: capacity.agreed, places: capacity.places }} /></p>
      {worst !== undefined && worst.tooMany > 0 && (
        <p className={classes.hint}>
          <Glyph icon={IconBulb} />
          <span><FormattedMessage id="organiser.dashboard.moreTables" values={{ tables: worst.moreTables, day: date(worst.date), count: worst.tooMany }} />{' '}<Link href={to('rooms')}><FormattedMessage id="organiser.dashboard.tryIt" /></Link></span>
        </p>
      )}
    </ChartPanel>
  );
}
