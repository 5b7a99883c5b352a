import { Button } from '@mantine/core';
import { Note, Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useEventNow, useTime, usePane } from '../../app/index.ts';
import classes from './agenda.module.css';
import { type AnotherTimeAskParts } from './another-time-documents.ts';
import { AskTimeDialog } from './AskTimeDialog.tsx';
import { OfferedTimesCard } from './OfferedTimesCard.tsx';
import { OwnAskCard } from './OwnAskCard.tsx';

export interface AnotherTimePanelProps {
  readonly meeting: {
    readonly id: string;
    readonly status: string;
    readonly cancellableUntil: string;
    readonly anotherTime: AnotherTimeAskParts | null; readonly asksLeft: number;
  };
  /** Over-the-shoulder name of the other side. */
  readonly name: string;
}

/** Everything about another time for one meeting: ask, answer, or what became of it. */
export function AnotherTimePanel({ meeting, name }: AnotherTimePanelProps) {
  const now = useEventNow();
  const { dayTime } = useTime();
  const [isAsking, setAsking] = usePane('another-time');
  if (meeting.status === 'cancelled') return null;
  const { anotherTime: ask } = meeting;
  const isOpen = ask?.status === 'open';
  const isChangeable = now < meeting.cancellableUntil;
  if (!isChangeable && ask === null) return null;
  return (
    <Panel title={<FormattedMessage id="agenda.another.title" />} aside={isOpen ? <StateBadge tone="warn" dot="hollow"><FormattedMessage id={ask.isOwn ? 'agenda.another.stateOwn' : 'agenda.another.stateTheirs'} /></StateBadge> : undefined}>
      <div className={classes.stack}>
        {isOpen && ask.isOwn && <OwnAskCard ask={ask} name={name} />}
        {isOpen && !ask.isOwn && <OfferedTimesCard ask={ask} meetingId={meeting.id} name={name} />}
        {!isOpen && ask !== null && <Outcome ask={ask} name={name} />}
        {!isOpen && isChangeable && meeting.asksLeft <= 0 && <p className={classes.quiet}><FormattedMessage id="agenda.another.noneLeft" /></p>}
        {!isOpen && isChangeable && meeting.asksLeft > 0 && (
          <>
            <p className={classes.quiet}>
              <FormattedMessage id="agenda.another.until" values={{ time: dayTime(meeting.cancellableUntil), left: meeting.asksLeft }} />
            </p>
            <Button onClick={() => setAsking(true)}>
              <FormattedMessage id="agenda.another.open" />
            </Button>
          </>
        )}
      </div>
      {!isOpen && isChangeable && isAsking && <AskTimeDialog meetingId={meeting.id} name={name} onClose={() => setAsking(false)} />}
    </Panel>
  );
}

const OUTCOME_IDS: Readonly<Record<string, readonly [own: string, theirs: string]>> = {
  accepted: ['agenda.another.acceptedOwn', 'agenda.another.acceptedTheirs'],
  refused: ['agenda.another.refusedOwn', 'agenda.another.refusedTheirs'],
  withdrawn: ['agenda.another.withdrawnOwn', 'agenda.another.withdrawnTheirs'],
  expired: ['agenda.another.expiredOwn', 'agenda.another.expiredTheirs'],
};

function Outcome({ ask, name }: { readonly ask: AnotherTimeAskParts; readonly name: string }) {
  const ids = OUTCOME_IDS[ask.status];
  if (ids === undefined) return null;
  return <Note tone={ask.status === 'accepted' ? 'ok' : 'neutral'}><FormattedMessage id={ask.isOwn ? ids[0] : ids[1]} values={{ name }} /></Note>;
}
