import { Button } from '@mantine/core';
import { Note } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useEventNow, useTime } from '../../app/index.ts';
import { type OwnMeeting } from './agenda-documents.ts';
import classes from './agenda.module.css';
import { type OwnMissingMeeting } from './stand-by-documents.ts';
import { useNameOf } from './use-agenda.ts';
import { type StandByActs } from './use-stand-by.ts';

export interface MissingMeetingProps {
  readonly meeting: OwnMissingMeeting;
  /** The same meeting as the agenda shows it. */
  readonly own: OwnMeeting;
  readonly acts: StandByActs;
}

/** An own meeting of this very time: report that the other side has not come, or answer that one is there. */
export function MissingMeeting({ meeting, own, acts }: MissingMeetingProps) {
  const name = useNameOf()(own);
  const now = useEventNow();
  const { time } = useTime();
  const { meetingId, report, reportedBy, refusal } = meeting;
  const values = { name, table: own.table, from: time(meeting.reportableFrom) };
  const act = (id: string, run: () => void, variant: 'filled' | 'default' = 'default'): ReactNode => (
    <Button variant={variant} loading={acts.isTelling} onClick={run}>
      <FormattedMessage id={id} values={values} />
    </Button>
  );
  const here = act('agenda.standBy.weAreHere', () => acts.answer(meetingId, true), report === 'reported' ? 'filled' : 'default');
  const theyCame = act('agenda.standBy.theyCame', () => acts.withdraw(meetingId));
  const key = `${report} ${reportedBy}`;
  switch (key) {
    case 'reported own':
      return <Told id="agenda.standBy.reportedOwn" leadId="agenda.standBy.reportedOwnLead" tone="warn" values={values} actions={theyCame} />;
    case 'reported counterpart':
      return <Told id="agenda.standBy.reportedTheirs" leadId="agenda.standBy.reportedTheirsLead" tone="warn" live="assertive" values={values} actions={<>{here}{act('agenda.standBy.notComing', () => acts.answer(meetingId, false))}</>} />;
    case 'tableFree own':
      return <Told id="agenda.standBy.freeOwn" leadId="agenda.standBy.freeOwnLead" tone="warn" values={values} actions={theyCame} />;
    case 'tableFree counterpart':
    case 'tableFree organiser':
      return <Told id="agenda.standBy.freeTheirs" leadId="agenda.standBy.freeTheirsLead" tone="warn" live="assertive" values={values} actions={here} />;
    case 'answered own':
      return <Told id="agenda.standBy.answeredTheirs" leadId="agenda.standBy.answeredTheirsLead" tone="ok" values={values} />;
    case 'answered counterpart':
    case 'answered organiser':
      return <Told id="agenda.standBy.answeredOwn" leadId="agenda.standBy.answeredOwnLead" tone="ok" values={values} />;
  }
  if (report === 'given') return <Told id="agenda.standBy.given" leadId="agenda.standBy.givenLead" tone="neutral" values={values} />;
  const isReportable = refusal === null || (refusal === 'tooEarly' && now >= meeting.reportableFrom);
  if (!isReportable && refusal !== 'tooEarly') return null;
  return (
    <div className={classes.presence}>
      <p className={classes.quiet}>
        <FormattedMessage id={isReportable ? 'agenda.standBy.canReport' : 'agenda.standBy.canReportLater'} values={values} />
      </p>
      {isReportable && act('agenda.standBy.report', () => acts.report(meetingId))}
    </div>
  );
}

interface ToldProps {
  /** Message of the fact, and of what follows. */
  readonly id: string;
  readonly leadId: string;
  readonly tone: 'warn' | 'ok' | 'neutral';
  readonly live?: 'polite' | 'assertive';
  readonly values: Record<string, string>;
  readonly actions?: ReactNode;
}

function Told({ id, leadId, tone, live = 'polite', values, actions }: ToldProps) {
  return (
    <Note tone={tone} live={live} title={<FormattedMessage id={id} values={values} />} {...(actions !== undefined && { actions })}>
      <FormattedMessage id={leadId} values={values} />
    </Note>
  );
}
