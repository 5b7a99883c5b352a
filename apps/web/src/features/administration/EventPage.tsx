import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, Link, Note, PageTitle, Panel } from '@spilno/ui';
import { IconError404 } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useParams } from 'react-router';
import { BorrowedMessages, QueryState, useDocumentTitle, useLocale, useTime, UserErrorNote, useViewer } from '../../app/index.ts';
import { ClockForm } from './ClockForm.tsx';
import { AdministrationEventDocument, AdministrationEventStaffDocument, type AdministrationEvent, type RoleHolder } from './documents.ts';
import { EventState } from './EventsPage.tsx';
import { ForAdministrator } from './ForAdministrator.tsx';
import { useRoleName } from './role-names.ts';
import { RoleForm } from './RoleForm.tsx';
import { useDays } from './use-days.ts';
import { useRoleActs, type Failure } from './use-role-acts.ts';
import classes from './administration.module.css';

/** One event for the administrator: who organises and vets it, and in a demo its clock. */
export function EventPage() {
  return (
    <ForAdministrator>
      <EventForAdministrator />
    </ForAdministrator>
  );
}

function EventForAdministrator() {
  const { slug = '' } = useParams();
  const query = useQuery(AdministrationEventDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState query={query} shape="text">
      {({ event }) => (event === null ? <NoSuchEvent /> : <KnownEvent event={event} />)}
    </QueryState>
  );
}

function NoSuchEvent() {
  useDocumentTitle('administration.event.absent');
  return (
    <>
      <PageTitle title={<FormattedMessage id="administration.event.absent" />} />
      <EmptyState icon={IconError404} title={<FormattedMessage id="administration.event.absentLead" />} action={<Link href="/admin/events"><FormattedMessage id="administration.event.all" /></Link>}>
        <FormattedMessage id="administration.event.absentNext" />
      </EmptyState>
    </>
  );
}

function KnownEvent({ event }: { readonly event: AdministrationEvent }) {
  const { textLocale } = useLocale();
  const inDays = useDays();
  const viewer = useViewer();
  const query = useQuery(AdministrationEventStaffDocument, { variables: { eventSlug: event.slug }, fetchPolicy: 'cache-and-network' });
  const isOwn = viewer.places.some(({ eventSlug, role }) => eventSlug === event.slug && role === 'organiser');
  return (
    <>
      <PageTitle
        before={<Link href="/admin/events"><FormattedMessage id="administration.event.all" /></Link>}
        title={(textLocale === 'uk' && event.nameUk) || event.name}
        lead={<>{inDays(event.days.map(({ date }) => date))} · {event.timeZone}</>}
        aside={<EventState event={event} />}
      />
      <p className={classes.actions}>
        <Link href={`/e/${event.slug}`}><FormattedMessage id="administration.event.publicPage" /></Link>
        {isOwn && <Link href={`/e/${event.slug}/organise/setup`}><FormattedMessage id="administration.event.setup" /></Link>}
        <Link href={`/admin/audit?event=${event.slug}`}><FormattedMessage id="administration.event.audit" /></Link>
      </p>
      <QueryState query={query} shape="rows">
        {({ eventRoles, eventClock }) => (
          <>
            <Staff event={event} holders={eventRoles} />
            {eventClock.isMovable && <BorrowedMessages name="organiser"><ClockForm eventSlug={event.slug} timeZone={event.timeZone} now={eventClock.now} /></BorrowedMessages>}
          </>
        )}
      </QueryState>
    </>
  );
}

function Staff({ event, holders }: { readonly event: AdministrationEvent; readonly holders: readonly RoleHolder[] }) {
  const [isGiving, setGiving] = useState(false);
  return (
    <Panel title={<FormattedMessage id="administration.event.people" />} aside={!isGiving && holders.length > 0 && <Button size="sm" onClick={() => setGiving(true)}><FormattedMessage id="administration.event.addPerson" /></Button>}>
      <p className={classes.hint}><FormattedMessage id="administration.event.peopleHint" /></p>
      {!holders.some(({ role }) => role === 'organiser') && <Note tone="warn"><FormattedMessage id="administration.event.noOrganiser" /></Note>}
      {holders.filter(({ role }) => role === 'vettingOfficer').length < 3 && <Note tone="info"><FormattedMessage id="administration.event.fewOfficers" /></Note>}
      <Holders eventSlug={event.slug} timeZone={event.timeZone} holders={holders} />
      {(isGiving || holders.length === 0) && <RoleForm fixed={event.slug} onDone={() => setGiving(false)} />}
    </Panel>
  );
}

interface HoldersProps {
  readonly eventSlug: string;
  readonly timeZone: string;
  readonly holders: readonly RoleHolder[];
}

function Holders({ eventSlug, timeZone, holders }: HoldersProps) {
  const intl = useIntl();
  const roleName = useRoleName();
  const { day } = useTime(timeZone);
  const { take, isRunning } = useRoleActs();
  const [failure, setFailure] = useState<Failure | null>(null);
  if (holders.length === 0) return <EmptyState title={<FormattedMessage id="administration.event.nobody" />}><FormattedMessage id="administration.event.nobodyNext" /></EmptyState>;
  return (
    <>
      <ul className={classes.holders}>
        {holders.map(({ accountId, displayName, email, role, grantedAt }) => (
          <li key={`${accountId} ${role}`}>
            <span className={classes.person}><span>{displayName}</span><span className={classes.muted}>{email}</span></span>
            <span>{roleName(role)}</span>
            <span className={classes.muted}><FormattedMessage id="administration.event.since" values={{ day: day(grantedAt) }} /></span>
            <Button
              size="sm"
              disabled={isRunning}
              aria-label={intl.formatMessage({ id: 'administration.role.takeNamed' }, { role: roleName(role), event: eventSlug, person: displayName })}
              onClick={() => void take({ accountId, displayName, email, eventSlug, role }).then(setFailure)}
            >
              <FormattedMessage id="administration.role.take" />
            </Button>
          </li>
        ))}
      </ul>
      {failure && <UserErrorNote error={failure} />}
    </>
  );
}
