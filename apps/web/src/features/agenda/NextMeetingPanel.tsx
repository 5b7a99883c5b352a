import { Button } from '@mantine/core';
import { IconUser, IconUsers } from '@tabler/icons-react';
import { HallPlan, Link, NextMeeting, type NextMeetingLine } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link as RouterAnchor } from 'react-router';
import { useEvent, useTime } from '../../app/index.ts';
import { type OwnAgenda, type OwnMeeting } from './agenda-documents.ts';
import { useNameOf, usePlaceOf, useWhoGoes } from './use-agenda.ts';
import { useExchange } from './use-exchange.ts';

export interface NextMeetingPanelProps {
  readonly meeting: OwnMeeting;
  readonly halls: OwnAgenda['halls'];
  /** "Now" of the event. */
  readonly now: string;
}

const TABLES_A_ROW = 8;

/** Where to be next. Under the over-the-shoulder name alone: others read along. */
export function NextMeetingPanel({ meeting, halls, now }: NextMeetingPanelProps) {
  const intl = useIntl();
  const { time, zone } = useTime();
  const { slug } = useEvent();
  const name = useNameOf()(meeting);
  const place = usePlaceOf()(meeting);
  const whoGoes = useWhoGoes()(meeting);
  const { titleOf } = useExchange();
  const page = `/e/${slug}/agenda/${meeting.id}`;
  const tables = halls.find(({ hall }) => hall === meeting.hall)?.tables ?? [];
  const [get, give] = [titleOf(meeting.youGetNodeCode), titleOf(meeting.theyGetNodeCode)];
  const open = intl.formatMessage({ id: 'agenda.exchange.open' });
  const lines: NextMeetingLine[] = [
    { id: 'counterpart', icon: IconUsers, title: intl.formatMessage({ id: 'agenda.next.counterpart' }, { name }), text: <Link href={page}><FormattedMessage id="agenda.next.names" /></Link> },
    { id: 'own', icon: IconUser, title: whoGoes ?? intl.formatMessage({ id: 'agenda.next.you' }) },
  ];
  return (
    <NextMeeting
      title={intl.formatMessage({ id: 'agenda.next.title' })}
      countdown={<Countdown meeting={meeting} now={now} />}
      time={time(meeting.startsAt)}
      timeNote={intl.formatMessage({ id: 'agenda.next.until' }, { zone: zone(meeting.startsAt), time: time(meeting.endsAt) })}
      table={place.table}
      place={place.hall}
      lines={lines}
      {...(get === null && give === null
        ? {}
        : { get: { title: intl.formatMessage({ id: 'agenda.exchange.youGet' }), text: get ?? open }, give: { title: intl.formatMessage({ id: 'agenda.exchange.theyGet' }), text: give ?? open } })}
      actions={
        <Button component={RouterAnchor} to={page}>
          <FormattedMessage id="agenda.next.open" />
        </Button>
      }
    >
      {!meeting.isByVideo && meeting.placeLost === null && tables.length > 1 && tables.length <= 60 && <HallPlan label={intl.formatMessage({ id: 'agenda.next.plan' }, { hall: place.hall, table: meeting.table })} rows={inRows(tables)} marked={meeting.table} />}
    </NextMeeting>
  );
}

const inRows = (tables: readonly string[]): string[][] => Array.from({ length: Math.ceil(tables.length / TABLES_A_ROW) }, (_, row) => tables.slice(row * TABLES_A_ROW, (row + 1) * TABLES_A_ROW));

const MINUTE_MS = 60_000;

function Countdown({ meeting, now }: { readonly meeting: OwnMeeting; readonly now: string }) {
  const intl = useIntl();
  const { dayTime } = useTime();
  const minutes = Math.ceil((Date.parse(meeting.startsAt) - Date.parse(now)) / MINUTE_MS);
  if (minutes <= 0) return <FormattedMessage id="agenda.next.underWay" />;
  if (minutes < 60) return <>{intl.formatRelativeTime(minutes, 'minute')}</>;
  return minutes < 12 * 60 ? <>{intl.formatRelativeTime(Math.floor(minutes / 60), 'hour')}</> : <>{dayTime(meeting.startsAt)}</>;
}
