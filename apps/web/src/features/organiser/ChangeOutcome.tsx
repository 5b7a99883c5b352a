import { Note } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useTime, UserErrorNote, type UserErrorNoteProps } from '../../app/index.ts';
import classes from './organiser.module.css';

interface AffectedMeeting {
  readonly meetingId: string;
  readonly startsAt: string;
  readonly tableLabel: string;
  readonly hall: string;
}

/** What a change of the set-up came to. */
export type SetupAnswer = { readonly __typename: 'EventSetup' } | { readonly __typename: 'MeetingsAffected'; readonly count: number; readonly meetings: readonly AffectedMeeting[] } | UserErrorNoteProps['error'];

/** Says that a change is saved, or why nothing was changed: with the meetings that stand in its way. */
export function ChangeOutcome({ answer, onReload }: { readonly answer: SetupAnswer; readonly onReload: () => void }) {
  const { dayTime } = useTime();
  if (answer.__typename === 'EventSetup') return <Note tone="ok" live="polite"><FormattedMessage id="organiser.setup.saved" /></Note>;
  if (!('meetings' in answer)) return <UserErrorNote error={answer} onReload={onReload} />;
  return (
    <Note tone="danger" live="assertive" title={<FormattedMessage id="organiser.setup.affected" values={{ count: answer.count }} />}>
      <ul className={classes.facts}>
        {answer.meetings.map(({ meetingId, startsAt, tableLabel, hall }) => <li key={meetingId}><span>{dayTime(startsAt)}</span><span>{hall}, {tableLabel}</span></li>)}
      </ul>
    </Note>
  );
}
