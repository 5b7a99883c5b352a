import { Button } from '@mantine/core';
import { Note, Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useTime, UserErrorNote } from '../../app/index.ts';
import { type OwnAgenda } from './agenda-documents.ts';
import classes from './agenda.module.css';
import { MissingMeeting } from './MissingMeeting.tsx';
import { type OwnStandBy } from './stand-by-documents.ts';
import { StandByOfferNote } from './StandByOfferNote.tsx';
import { type StandByActs, useStandBy, useStandByActs, useStandByReasons } from './use-stand-by.ts';

/** The day itself: whether the reader is here, a table on offer, a meeting that does not begin. Nothing outside the days of the event. */
export function StandByPanel({ agenda }: { readonly agenda: OwnAgenda }) {
  const { data } = useStandBy();
  const acts = useStandByActs();
  const reasons = useStandByReasons();
  const standBy = data?.standBy;
  if (!standBy || standBy.day === null) return null;
  const missing = standBy.meetings.flatMap((meeting) => agenda.meetings.filter(({ id }) => id === meeting.meetingId).map((own) => ({ meeting, own })));
  return (
    <Panel
      title={<FormattedMessage id="agenda.standBy.title" />}
      aside={
        <StateBadge tone={standBy.presentSince === null ? 'neutral' : 'info'} dot={standBy.presentSince === null ? 'hollow' : 'filled'}>
          <FormattedMessage id={standBy.presentSince === null ? 'agenda.standBy.off' : 'agenda.standBy.on'} />
        </StateBadge>
      }
    >
      <div className={classes.stack}>
        {standBy.offer && <StandByOfferNote key={standBy.offer.id} offer={standBy.offer} acts={acts} />}
        {standBy.didNotComeAbout && (
          <Note live="polite" title={<FormattedMessage id="agenda.standBy.notCome" />}>
            <FormattedMessage id="agenda.standBy.notComeLead" />
          </Note>
        )}
        {missing.map(({ meeting, own }) => (
          <MissingMeeting key={meeting.meetingId} meeting={meeting} own={own} acts={acts} />
        ))}
        {acts.failure && <UserErrorNote error={acts.failure} reasons={reasons} />}
        <Presence standBy={standBy} acts={acts} />
      </div>
    </Panel>
  );
}

function Presence({ standBy: { presentSince, isMarkedByOrganiser }, acts }: { readonly standBy: OwnStandBy; readonly acts: StandByActs }) {
  const { time } = useTime();
  return (
    <div className={classes.presence}>
      <p className={classes.quiet}>
        {presentSince === null ? <FormattedMessage id="agenda.standBy.absentLead" /> : <FormattedMessage id={isMarkedByOrganiser ? 'agenda.standBy.presentByOrganiser' : 'agenda.standBy.present'} values={{ time: time(presentSince) }} />}
      </p>
      <Button variant={presentSince === null ? 'filled' : 'default'} loading={acts.isMarking} onClick={() => acts.setPresent(presentSince === null)}>
        <FormattedMessage id={presentSince === null ? 'agenda.standBy.iAmHere' : 'agenda.standBy.iLeave'} />
      </Button>
    </div>
  );
}
