import { lazy, Suspense } from 'react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { useLocale } from '../../../app/index.ts';
import { ChartPanel } from './ChartPanel.tsx';
import classes from './dashboard.module.css';
import { type EventFigures } from './dashboard-document.ts';
import { beginningOf, registeredRows } from './expected-surge.ts';
import { Figure } from './Figure.tsx';
import { useDate } from './use-date.ts';

const RegisteredChart = lazy(() => import('./RegisteredChart.tsx').then((module) => ({ default: module.RegisteredChart })));

/** How registrations came in over the last sixty days, by side. */
export function RegisteredPanel({ figures }: { readonly figures: EventFigures }) {
  const intl = useIntl();
  const date = useDate();
  const { byDay, registered, registeredThisWeek, registeredToday } = figures;
  const last = byDay.at(-1);
  const week = byDay.at(-7)?.date ?? byDay[0]?.date ?? '';
  const { textLocale } = useLocale();
  const { earlier } = figures;
  const earlierName = earlier && ((textLocale === 'uk' && earlier.nameUk) || earlier.name);
  const rows = registeredRows(figures);
  const expected = rows.at(-1)?.expected ?? null;
  const words = { ukrainian: intl.formatMessage({ id: 'organiser.dashboard.ukrainian' }), others: intl.formatMessage({ id: 'organiser.dashboard.others' }) };
  const beginning = beginningOf(byDay);
  const sentences = [
    last && intl.formatMessage({ id: 'organiser.dashboard.registeredSummary' }, { total: last.total, ukrainian: last.ukrainian, others: last.total - last.ukrainian }),
    beginning && intl.formatMessage({ id: beginning.isFirst ? 'organiser.dashboard.registeredFirst' : 'organiser.dashboard.registeredBefore' }, { count: beginning.total, day: date(beginning.date) }),
    earlierName && expected && intl.formatMessage({ id: 'organiser.dashboard.expectedSummary' }, { least: expected[0], most: expected[1], name: earlierName }),
  ].filter(Boolean);
  return (
    <ChartPanel
      id="registered"
      title={intl.formatMessage({ id: 'organiser.dashboard.registered' })}
      aside={
        <span className={classes.key} aria-hidden="true">
          <span><i />{words.ukrainian}</span>
          <span><i data-tone="ink" />{words.others}</span>
          {earlierName && <span><i data-line="dashed" />{earlierName}</span>}
          {expected && <span><i data-tone="pale" /><FormattedMessage id="organiser.dashboard.expected" /></span>}
        </span>
      }
      summary={sentences.join(' ')}
      columns={[
        { id: 'day', header: <FormattedMessage id="organiser.dashboard.day" />, cell: (row) => date(row.date), rowHeader: true },
        { id: 'count', header: <FormattedMessage id="organiser.dashboard.onDay" />, cell: (row) => <Figure value={row.count} page="registrations" parts={{ 'from-day': row.date, 'to-day': row.date }} label={date(row.date)} />, align: 'end' },
        { id: 'ukrainian', header: words.ukrainian, cell: (row) => <FormattedNumber value={row.ukrainian} />, align: 'end' },
        { id: 'others', header: words.others, cell: (row) => <FormattedNumber value={row.total - row.ukrainian} />, align: 'end' },
        ...(earlierName ? [{ id: 'earlier', header: earlierName, cell: (row: (typeof byDay)[number]) => <FormattedNumber value={rows.find((one) => one.date === row.date)?.earlier ?? 0} />, align: 'end' as const }] : []),
        { id: 'total', header: <FormattedMessage id="organiser.dashboard.inAll" />, cell: (row) => <Figure value={row.total} page="registrations" parts={{ submitted: 'yes', 'to-day': row.date }} label={date(row.date)} />, align: 'end' },
      ]}
      rows={[...byDay].reverse()}
      rowKey={({ date: day }) => day}
    >
      <p className={classes.figure}>
        <b><Figure value={registered} page="registrations" parts={{ submitted: 'yes' }} /></b>{' '}
        <span className={classes.muted}>
          <FormattedMessage
            id="organiser.dashboard.lately"
            values={{
              week: <Figure key="week" value={registeredThisWeek} page="registrations" parts={{ 'from-day': week }} />,
              today: <Figure key="today" value={registeredToday} page="registrations" parts={{ 'from-day': last?.date ?? '' }} />,
            }}
          />
        </span>
      </p>
      <div className={classes.plot} aria-hidden="true">
        <Suspense>
          <RegisteredChart rows={rows} words={words} earlierName={earlierName} />
        </Suspense>
      </div>
    </ChartPanel>
  );
}
