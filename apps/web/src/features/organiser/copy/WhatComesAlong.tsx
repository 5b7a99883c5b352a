import { Panel } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useTime } from '../../../app/index.ts';
import { useDate } from '../dashboard/use-date.ts';
import { type Setup } from '../setup-parts.ts';
import classes from './copy.module.css';
import { movedDates, type DeadlineName } from './moved-dates.ts';

const DEADLINE_IDS: Readonly<Record<DeadlineName, string>> = {
  registrationOpensAt: 'organiser.setup.deadlines.opens',
  registrationClosesAt: 'organiser.setup.deadlines.closes',
  wishesCloseAt: 'organiser.setup.deadlines.wishes',
  requestsCloseAt: 'organiser.setup.deadlines.requests',
};

/** What the new event takes over, with its dates as they will be, and what it does not. */
export function WhatComesAlong({ setup, firstDay }: { readonly setup: Setup; readonly firstDay: string }) {
  const date = useDate();
  const { day, time, dateKey } = useTime(setup.timeZone);
  const instant = (iso: string) => `${day(iso)} ${dateKey(iso).slice(0, 4)}, ${time(iso)}`;
  const moved = movedDates(setup, firstDay);
  return (
    <Panel title={<FormattedMessage id="organiser.copy.along" />}>
      <div className={classes.along}>
        {moved && (
          <table className={classes.dates}>
            <thead>
              <tr><th scope="col"><span className="sp-hidden"><FormattedMessage id="organiser.copy.what" /></span></th><th scope="col"><FormattedMessage id="organiser.copy.was" /></th><th scope="col"><FormattedMessage id="organiser.copy.becomes" /></th></tr>
            </thead>
            <tbody>
              {moved.days.map(({ from, to }, index) => (
                <tr key={from}><th scope="row"><FormattedMessage id="organiser.setup.days.day" values={{ number: index + 1 }} /></th><td>{date(from)} {from.slice(0, 4)}</td><td>{date(to)} {to.slice(0, 4)}</td></tr>
              ))}
              {moved.deadlines.map(({ name, from, to }) => (
                <tr key={name}><th scope="row"><FormattedMessage id={DEADLINE_IDS[name]} /></th><td>{instant(from)}</td><td>{instant(to)}</td></tr>
              ))}
            </tbody>
          </table>
        )}
        <p><FormattedMessage id="organiser.copy.alongMore" values={{ tables: setup.tables.length, rules: setup.meetingRules.length }} /></p>
        <p className={classes.muted}><FormattedMessage id="organiser.copy.notAlong" /></p>
      </div>
    </Panel>
  );
}
