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
        cancellableUntil
      }
    }
  }
`);

/** The published meetings of the own organisation; undefined until they are known. */
function usePlanned(skip = false) {
  const { slug } = useEvent();
  return useQuery(PlannedDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network', skip }).data?.agenda.meetings;
}

const isWith = (counterpartId: string) => (one: { readonly counterpartId: string; readonly status: string }) => one.counterpartId === counterpartId && one.status === 'planned';

/** Whether the meeting with an organisation is so near, or over, that it cannot be cancelled by the two sides any more. */
export function useIsTooLateToCancel(counterpartId: string | undefined): boolean {
  const { clockOffsetMs } = useEvent();
  const meeting = usePlanned(counterpartId === undefined)?.find(isWith(counterpartId ?? ''));
  return meeting !== undefined && Date.parse(meeting.cancellableUntil) <= Date.now() + clockOffsetMs;
}

/** When and where an agreed meeting is held, with the way to its page; before it is published, that this comes with the schedule. */
export function PlannedMeeting({ counterpartId }: { readonly counterpartId: string }) {
  const { slug } = useEvent();
  const { dayTime, zone } = useTime();
  const hall = useHall();
  const meetings = usePlanned();
  const isTooLate = useIsTooLateToCancel(counterpartId);
  if (!meetings) return null;
  const meeting = meetings.find(isWith(counterpartId));
  return (
    <FactLine icon={IconCalendarEvent}>
      {meeting ? (
        <>
          <FormattedMessage
            id={meeting.isByVideo ? 'meetings.planned.byVideo' : 'meetings.planned.at'}
            values={{ time: dayTime(meeting.startsAt), zone: zone(meeting.startsAt), table: meeting.table, hall: hall(meeting), b: (text) => <b>{text}</b> }}
          />{' '}
          <Link href={`/e/${slug}/agenda/${meeting.id}`}><FormattedMessage id="meetings.planned.open" /></Link>
          {isTooLate && <> · <FormattedMessage id="meetings.planned.tooLate" values={{ time: dayTime(meeting.cancellableUntil) }} /></>}
        </>
      ) : (
        <FormattedMessage id="meetings.planned.notYet" />
      )}
    </FactLine>
  );
}
