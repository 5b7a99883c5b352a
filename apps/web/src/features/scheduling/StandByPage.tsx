import { EmptyState, Link, SheetBody, SheetHead } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { QueryState, useEvent, UserErrorNote } from '../../app/index.ts';
import { PresencePanel } from './PresencePanel.tsx';
import { ReportsPanel } from './ReportsPanel.tsx';
import { RunningPanel } from './RunningPanel.tsx';
import { SirenPanel } from './SirenPanel.tsx';
import { SlotClock } from './SlotClock.tsx';
import classes from './stand-by.module.css';
import { type OnTheDay } from './stand-by-documents.ts';
import { StandByRulesPanel } from './StandByRulesPanel.tsx';
import { ToFindPanel } from './ToFindPanel.tsx';
import { useOnTheDay, useOnTheDayReasons, useTableActs } from './use-on-the-day.ts';

/** The day: what runs, what is missing, which tables are on offer, who is here. */
export function StandByPage() {
  const query = useOnTheDay();
  return (
    <>
      <SheetHead title={<FormattedMessage id="scheduling.standBy.title" />} />
      <SheetBody>
        <QueryState query={query}>{({ onTheDay }) => (onTheDay.day === null ? <NotToday onTheDay={onTheDay} /> : <Today onTheDay={onTheDay} />)}</QueryState>
      </SheetBody>
    </>
  );
}

function NotToday({ onTheDay }: { readonly onTheDay: OnTheDay }) {
  const { slug } = useEvent();
  return (
    <div className={classes.page}>
      <EmptyState title={<FormattedMessage id="scheduling.standBy.notToday" />} action={<Link href={`/e/${slug}/organise/board`}><FormattedMessage id="scheduling.versions.toBoard" /></Link>}>
        <FormattedMessage id="scheduling.standBy.notTodayLead" />
      </EmptyState>
      <StandByRulesPanel onTheDay={onTheDay} />
    </div>
  );
}

function Today({ onTheDay }: { readonly onTheDay: OnTheDay }) {
  const acts = useTableActs();
  const reasons = useOnTheDayReasons();
  return (
    <div className={classes.page}>
      <SlotClock onTheDay={onTheDay} />
      <Figures onTheDay={onTheDay} />
      {acts.failure && <UserErrorNote error={acts.failure} reasons={reasons} />}
      <div className={classes.columns}>
        <RunningPanel onTheDay={onTheDay} acts={acts} />
        <div className={classes.side}>
          <ReportsPanel reports={onTheDay.reports} acts={acts} />
          {onTheDay.next && onTheDay.next.incomplete.length > 0 && <ToFindPanel next={onTheDay.next} />}
          <SirenPanel />
          <PresencePanel />
          <StandByRulesPanel onTheDay={onTheDay} />
        </div>
      </div>
    </div>
  );
}

function Figures({ onTheDay: { present, delegates, running, idleTables, reports } }: { readonly onTheDay: OnTheDay }) {
  const count = (status: string) => reports.filter((report) => report.status === status).length;
  const figures = [
    { id: 'scheduling.standBy.figure.present', value: present, tone: undefined },
    { id: 'scheduling.standBy.figure.running', value: running.length, tone: undefined },
    { id: 'scheduling.standBy.figure.idle', value: idleTables.filter(({ isClosed }) => !isClosed).length, tone: undefined },
    { id: 'scheduling.standBy.figure.toConfirm', value: count('reported'), tone: 'danger' },
    { id: 'scheduling.standBy.figure.onOffer', value: count('tableFree'), tone: 'warn' },
    { id: 'scheduling.standBy.figure.given', value: count('given'), tone: 'info' },
  ];
  return (
    <dl className={classes.figures}>
      {figures.map(({ id, value, tone }) => (
        <div key={id} data-tone={value > 0 ? tone : undefined}>
          <dt><FormattedMessage id={id} values={{ delegates, count: value }} /></dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
