import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { EmptyState, Link, Note, PageTitle } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link as RouterAnchor, useSearchParams } from 'react-router';
import { DroppedNote, oneOf, QueryState, useEvent, useEventNow, useTime } from '../../app/index.ts';
import { type OwnAgenda } from './agenda-documents.ts';
import { AgendaDay } from './AgendaDay.tsx';
import classes from './agenda.module.css';
import { CalendarPanel } from './CalendarPanel.tsx';
import { NextMeetingPanel } from './NextMeetingPanel.tsx';
import { StandByPanel } from './StandByPanel.tsx';
import { useAgenda, useNameOf } from './use-agenda.ts';
import { VenuePanel } from './VenuePanel.tsx';

/** Where the reader has to be, day by day. */
export function AgendaPage() {
  const query = useAgenda();
  return (
    <QueryState query={query} shape="rows">
      {({ agenda }) => <Loaded agenda={agenda} />}
    </QueryState>
  );
}

function Loaded({ agenda }: { readonly agenda: OwnAgenda }) {
  const { zone } = useTime();
  const { slug } = useEvent();
  const now = useEventNow();
  const anchor = agenda.days[0]?.startsAt ?? now;
  const next = agenda.meetings.find(({ id }) => id === agenda.nextMeetingId);
  return (
    <>
      <PageTitle
        title={<FormattedMessage id="agenda.page.title" />}
        lead={<FormattedMessage id="agenda.page.lead" values={{ name: agenda.delegateName, zone: <b key="zone">{zone(anchor)}</b> }} />}
        aside={
          <Button component={RouterAnchor} to={`/e/${slug}/agenda/print`} leftSection={<IconPrinter size={18} aria-hidden />}>
            <FormattedMessage id="agenda.page.print" />
          </Button>
        }
      />
      {agenda.versionNumber !== null && (
        <div className={classes.today}>
          <StandByPanel agenda={agenda} />
        </div>
      )}
      <div className={classes.columns}>
        <div className={classes.days}>
          <Waiting agenda={agenda} slug={slug} />
          {agenda.versionNumber === null ? <NotPublished slug={slug} /> : <Days agenda={agenda} now={now} />}
        </div>
        <div className={classes.side}>
          {next && <NextMeetingPanel meeting={next} halls={agenda.halls} now={now} />}
          <VenuePanel confirmedAt={agenda.attendanceConfirmedAt} />
          <CalendarPanel feeds={agenda.feeds} />
        </div>
      </div>
    </>
  );
}

/** Where the other side asks for another time. */
function Waiting({ agenda, slug }: { readonly agenda: OwnAgenda; readonly slug: string }) {
  const nameOf = useNameOf();
  const { dayTime } = useTime();
  const waiting = agenda.meetings.filter(({ anotherTime }) => anotherTime?.status === 'open' && !anotherTime.isOwn);
  if (waiting.length === 0) return null;
  return (
    <Note tone="warn" title={<FormattedMessage id="agenda.another.banner" values={{ count: waiting.length }} />}>
      <ul className={classes.offered}>
        {waiting.map((meeting) => (
          <li key={meeting.id}>
            <Link href={`/e/${slug}/agenda/${meeting.id}`}>{`${nameOf(meeting)}, ${dayTime(meeting.startsAt)}`}</Link>
          </li>
        ))}
      </ul>
    </Note>
  );
}

function NotPublished({ slug }: { readonly slug: string }) {
  return (
    <EmptyState title={<FormattedMessage id="agenda.empty.notPublished" />} action={<Link href={`/e/${slug}/requests`}><FormattedMessage id="agenda.empty.requests" /></Link>}>
      <FormattedMessage id="agenda.empty.notPublishedLead" />
    </EmptyState>
  );
}

function Days({ agenda, now }: { readonly agenda: OwnAgenda; readonly now: string }) {
  const intl = useIntl();
  const { day, dateKey } = useTime();
  const [search, setSearch] = useSearchParams();
  const next = agenda.meetings.find(({ id }) => id === agenda.nextMeetingId);
  const fallback = next ? dateKey(next.startsAt) : agenda.days.some(({ date }) => date === dateKey(now)) ? dateKey(now) : agenda.days[0]?.date;
  const shown = [search.get('day'), fallback].map((wanted) => agenda.days.find(({ date }) => date === wanted)).find((found) => found !== undefined) ?? agenda.days[0];
  if (!shown) return null;
  return (
    <>
      <DroppedNote rules={{ day: oneOf('agenda.day.choose', agenda.days.map(({ date }) => date)) }}><FormattedMessage id="app.address.dropped.usual" /></DroppedNote>
      <nav className={classes.dayTabs} aria-label={intl.formatMessage({ id: 'agenda.day.choose' })}>
        {agenda.days.map(({ date, startsAt }) => {
          const count = agenda.meetings.filter((meeting) => meeting.status === 'planned' && dateKey(meeting.startsAt) === date).length;
          return (
            <button key={date} type="button" aria-current={date === shown.date ? 'date' : undefined} onClick={() => setSearch({ day: date }, { replace: true, preventScrollReset: true })}>
              <b>{day(startsAt)}</b>
              <span>
                <FormattedMessage id="agenda.day.count" values={{ count }} />
              </span>
            </button>
          );
        })}
      </nav>
      <AgendaDay day={shown} meetings={agenda.meetings.filter(({ startsAt }) => dateKey(startsAt) === shown.date)} nextMeetingId={agenda.nextMeetingId} now={now} />
    </>
  );
}
