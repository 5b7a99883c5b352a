import { Button } from '@mantine/core';
import { Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEventNow, useHall, useTime } from '../../app/index.ts';
import classes from './stand-by.module.css';
import { type RunningMeeting } from './stand-by-documents.ts';
import { REPORT_STATE_IDS } from './stand-by-words.ts';
import { DAY_CLOCK_MS, type TableActs } from './use-on-the-day.ts';

/** Every table at which a meeting is planned now. Normal is quiet; only what does not begin is coloured. */
export function RunningPanel({ running, acts }: { readonly running: readonly RunningMeeting[]; readonly acts: TableActs }) {
  const now = useEventNow(DAY_CLOCK_MS);
  const { range } = useTime();
  const first = running[0];
  return (
    <Panel title={<FormattedMessage id="scheduling.standBy.running" />} aside={first && range(first.startsAt, first.endsAt)} flush>
      {running.length === 0 ? (
        <p className={classes.empty}><FormattedMessage id="scheduling.standBy.nothingRuns" /></p>
      ) : (
        <ul className={classes.tables}>
          {running.map((meeting) => (
            <Running key={meeting.meetingId} meeting={meeting} now={now} acts={acts} />
          ))}
        </ul>
      )}
    </Panel>
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
