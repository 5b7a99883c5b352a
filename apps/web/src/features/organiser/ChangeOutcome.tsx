import { Note } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { type Answer, useTime, UserErrorNote } from '../../app/index.ts';
import { type OrganiserSetTablesMutation } from '../../gql/graphql.ts';
import classes from './organiser.module.css';

/** What a change of the set-up came to; the changes share their answers. */
export type SetupAnswer = Answer<OrganiserSetTablesMutation>;

/** Says that a change is saved, or why nothing was changed: with the meetings that stand in its way. */
export function ChangeOutcome({ answer, onReload }: { readonly answer: SetupAnswer; readonly onReload: () => void }) {
  const { dayTime } = useTime();
  if (answer.__typename === 'EventSetup') return <Note tone="ok" live="polite"><FormattedMessage id="organiser.setup.saved" /></Note>;
  if (answer.__typename !== 'MeetingsAffected') return <UserErrorNote error={answer} onReload={onReload} />;
  return (
    <Note tone="danger" live="assertive" title={<FormattedMessage id="organiser.setup.affected" values={{ count: answer.count }} />}>
      <ul className={classes.facts}>
        {answer.meetings.map(({ meetingId, startsAt, tableLabel, hall }) => <li key={meetingId}><span>{dayTime(startsAt)}</span><span>{hall}, {tableLabel}</span></li>)}
      </ul>
    </Note>
  );
}
