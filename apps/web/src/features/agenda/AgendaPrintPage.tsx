import { Button } from '@mantine/core';
import { initialsOf, Link, PageTitle } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent, useEventNow, useTime } from '../../app/index.ts';
import { type OwnAgenda } from './agenda-documents.ts';
import { reasonLine } from './AgendaDay.tsx';
import classes from './agenda.module.css';
import { useAgenda, useNameOf, usePlaceOf } from './use-agenda.ts';
import { useExchange } from './use-exchange.ts';

/** The agenda on paper: code names, tables and halls; no names of counterparts and no venue. */
export function AgendaPrintPage() {
  const query = useAgenda();
  return <QueryState query={query}>{({ agenda }) => <Paper agenda={agenda} />}</QueryState>;
}

/** Names of people stand on the pages of a match and of a meeting alone: paper lies about, so that it carries initials. */
function Paper({ agenda }: { readonly agenda: OwnAgenda }) {
  const { slug, name } = useEvent();
  const { dayTime, zone, dateKey } = useTime();
  const now = useEventNow();
  const days = agenda.days.map((day) => ({ day, meetings: agenda.meetings.filter(({ startsAt }) => dateKey(startsAt) === day.date) })).filter(({ meetings }) => meetings.length > 0);
  return (
    <div className={classes.paper}>
      <PageTitle
        before={<span className={classes.screenOnly}><Link href={`/e/${slug}/agenda`}><FormattedMessage id="app.action.back" /></Link></span>}
        title={<FormattedMessage id="agenda.print.heading" values={{ name: initialsOf(agenda.delegateName) }} />}
        lead={<FormattedMessage id="agenda.print.lead" values={{ event: name, zone: zone(agenda.days[0]?.startsAt ?? now), version: agenda.versionNumber ?? 0, time: dayTime(now) }} />}
        aside={
          <span className={classes.screenOnly}>
            <Button variant="filled" onClick={() => window.print()}>
              <FormattedMessage id="agenda.page.print" />
            </Button>
          </span>
        }
      />
      {days.length === 0 && (
        <p>
          <FormattedMessage id="agenda.empty.notPublished" />
        </p>
      )}
      {days.map(({ day, meetings }) => (
        <PaperDay key={day.date} startsAt={day.startsAt} meetings={meetings} />
      ))}
    </div>
  );
}

function PaperDay({ startsAt, meetings }: { readonly startsAt: string; readonly meetings: OwnAgenda['meetings'] }) {
  const intl = useIntl();
  const { longDay, range } = useTime();
  const nameOf = useNameOf();
  const placeOf = usePlaceOf();
  const exchange = useExchange();
  return (
    <section className={classes.paperDay} aria-label={longDay(startsAt)} tabIndex={0}>
      <h2>{longDay(startsAt)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col"><FormattedMessage id="agenda.print.time" /></th>
            <th scope="col"><FormattedMessage id="agenda.print.table" /></th>
            <th scope="col"><FormattedMessage id="agenda.print.counterpart" /></th>
            <th scope="col"><FormattedMessage id="agenda.print.who" /></th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => (
            <tr key={meeting.id} data-cancelled={meeting.status === 'cancelled' || undefined}>
              <td>{range(meeting.startsAt, meeting.endsAt)}</td>
              <td>{Object.values(placeOf(meeting)).join(', ')}</td>
              <td>
                <b>{nameOf(meeting)}</b>
                <div>{reasonLine(meeting, nameOf(meeting), exchange.line(meeting), intl)}</div>
              </td>
              <td>{intl.formatList([meeting.delegateName, ...meeting.companionNames].map(initialsOf))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
