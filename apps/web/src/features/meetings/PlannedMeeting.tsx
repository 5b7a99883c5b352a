import { useQuery } from '@apollo/client/react';
import { Link } from '@spilno/ui';
import { IconCalendarEvent } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { useEvent, useHall, useTime } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { FactLine } from './FactLine.tsx';

const PlannedDocument = graphql(`
  query MeetingsPlanned($eventSlug: String!) {
    agenda(eventSlug: $eventSlug) {
      meetings {
        id
        counterpartId
        status
        startsAt
        table
        hall
        hallUk
        isByVideo
      }
    }
  }
`);

/** When and where an agreed meeting is held, with the way to its page; before it is published, that this comes with the schedule. */
export function PlannedMeeting({ counterpartId }: { readonly counterpartId: string }) {
  const { slug } = useEvent();
  const { dayTime, zone } = useTime();
  const hall = useHall();
  const meetings = useQuery(PlannedDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' }).data?.agenda.meetings;
  if (!meetings) return null;
  const meeting = meetings.find((one) => one.counterpartId === counterpartId && one.status === 'planned');
  return (
    <FactLine icon={IconCalendarEvent}>
      {meeting ? (
        <>
          <FormattedMessage
            id={meeting.isByVideo ? 'meetings.planned.byVideo' : 'meetings.planned.at'}
            values={{ time: dayTime(meeting.startsAt), zone: zone(meeting.startsAt), table: meeting.table, hall: hall(meeting), b: (text) => <b>{text}</b> }}
          />{' '}
          <Link href={`/e/${slug}/agenda/${meeting.id}`}><FormattedMessage id="meetings.planned.open" /></Link>
        </>
      ) : (
        <FormattedMessage id="meetings.planned.notYet" />
      )}
    </FactLine>
  );
}
