import { Button } from '@mantine/core';
import { Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEventNow, useHall, useTime } from '../../app/index.ts';
import classes from './stand-by.module.css';
import { type IdleTable, type OnTheDay, type RunningMeeting } from './stand-by-documents.ts';
import { REPORT_STATE_IDS } from './stand-by-words.ts';
import { DAY_CLOCK_MS, type TableActs } from './use-on-the-day.ts';

/** Every table in the slot that runs, with its meeting, free or closed. Normal is quiet; only what does not begin is coloured. */
export function RunningPanel({ onTheDay: { running, idleTables, slot }, acts }: { readonly onTheDay: Pick<OnTheDay, 'running' | 'idleTables' | 'slot'>; readonly acts: TableActs }) {
  const now = useEventNow(DAY_CLOCK_MS);
  const { range } = useTime();
  const tiles = [...running, ...idleTables].sort((one, other) => one.position - other.position);
  return (
    <Panel title={<FormattedMessage id="scheduling.standBy.running" />} aside={slot && range(slot.startsAt, slot.endsAt)} flush>
      {running.length === 0 && <p className={classes.empty}><FormattedMessage id="scheduling.standBy.nothingRuns" /></p>}
      {tiles.length > 0 && (
        <ul className={classes.tables}>
          {tiles.map((tile) => ('meetingId' in tile ? <Running key={tile.meetingId} meeting={tile} now={now} acts={acts} /> : <Idle key={tile.table} table={tile} />))}
        </ul>
      )}
    </Panel>
  );
}

/** A table without a meeting in this slot. */
function Idle({ table: { table, isClosed, ...hall } }: { readonly table: IdleTable }) {
  const hallOf = useHall();
  return (
    <li data-idle>
      <b>{table}</b>
      <span className={classes.hint}>{hallOf(hall)}</span>
      <StateBadge dot="hollow"><FormattedMessage id={isClosed ? 'scheduling.standBy.closedNow' : 'scheduling.standBy.freeNow'} /></StateBadge>
    </li>
  );
}

function Running({ meeting, now, acts }: { readonly meeting: RunningMeeting; readonly now: string; readonly acts: TableActs }) {
  const intl = useIntl();
  const { time } = useTime();
  const hallOf = useHall();
  const isOpen = meeting.report === 'reported' || meeting.report === 'tableFree';
  return (
    <li data-report={isOpen ? meeting.report : meeting.isStandBy ? 'standBy' : undefined}>
      <b>{meeting.table}</b>
      <span className={classes.sides}>
        <Side name={meeting.firstName} isPresent={meeting.isFirstPresent} />
        <Side name={meeting.secondName} isPresent={meeting.isSecondPresent} />
        <span className={classes.hint}>{hallOf(meeting)}</span>
        {meeting.isStandBy && <StateBadge tone="info"><FormattedMessage id="scheduling.standBy.fromStandBy" /></StateBadge>}
      </span>
      {isOpen ? (
        <StateBadge tone={meeting.report === 'reported' ? 'danger' : 'warn'} dot={meeting.report === 'reported' ? 'hollow' : 'filled'}>
          <FormattedMessage id={REPORT_STATE_IDS[meeting.report ?? '']} />
        </StateBadge>
      ) : now < meeting.reportableFrom ? (
        <span className={classes.hint}><FormattedMessage id="scheduling.standBy.reportableFrom" values={{ time: time(meeting.reportableFrom) }} /></span>
      ) : (
        <Button size="sm" disabled={acts.isRunning} aria-label={intl.formatMessage({ id: 'scheduling.standBy.freeTable' }, { table: meeting.table })} onClick={() => acts.free(meeting.meetingId)}>
          <FormattedMessage id="scheduling.standBy.isFree" />
        </Button>
      )}
    </li>
  );
}

/** Whether the delegate of a side is known to be in the building. */
function Side({ name, isPresent }: { readonly name: string; readonly isPresent: boolean }) {
  return (
    <span>
      {name} <span className={classes.hint}><FormattedMessage id={isPresent ? 'scheduling.standBy.sideHere' : 'scheduling.standBy.sideUnknown'} /></span>
    </span>
  );
}
