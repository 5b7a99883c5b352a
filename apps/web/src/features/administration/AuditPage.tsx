import { skipToken, useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { DataTable, EmptyState, Link, PageTitle } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { DroppedNote, QueryState, useTime, type AddressRules } from '../../app/index.ts';
import { AdministrationAuditDocument, AdministrationEventDocument, type AuditEntry } from './documents.ts';
import { EventSelect } from './EventSelect.tsx';
import { ForAdministrator } from './ForAdministrator.tsx';
import { factsOf } from './facts-of.ts';
import { IntegrityCheck } from './IntegrityCheck.tsx';
import { usePageAddress } from './use-address.ts';
import classes from './administration.module.css';

const PAGE = 100;

const GROUPS = [
  { prefix: 'account.', labelId: 'administration.group.account' },
  { prefix: 'event.', labelId: 'administration.group.event' },
  { prefix: 'registration.', labelId: 'administration.group.registration' },
  { prefix: 'delegate.', labelId: 'administration.group.delegate' },
  { prefix: 'vetting.', labelId: 'administration.group.vetting' },
  { prefix: 'screening.', labelId: 'administration.group.screening' },
  { prefix: 'certificate.', labelId: 'administration.group.certificate' },
  { prefix: 'import.', labelId: 'administration.group.import' },
  { prefix: 'wish.', labelId: 'administration.group.wish' },
  { prefix: 'meetingRequest.', labelId: 'administration.group.meetingRequest' },
  { prefix: 'schedule.', labelId: 'administration.group.schedule' },
  { prefix: 'meeting.', labelId: 'administration.group.meeting' },
  { prefix: 'venue.', labelId: 'administration.group.venue' },
  { prefix: 'calendarFeed.', labelId: 'administration.group.calendarFeed' },
  { prefix: 'vocabulary.', labelId: 'administration.group.vocabulary' },
  { prefix: 'teamNote.', labelId: 'administration.group.teamNote' },
] as const;

const ACTOR_IDS: Readonly<Record<string, string>> = { console: 'administration.actor.console', system: 'administration.actor.system', anonymous: 'administration.actor.anonymous', account: 'administration.actor.account' };

/** The append-only log of the installation, newest first. */
export function AuditPage() {
  return (
    <ForAdministrator>
      <Audit />
    </ForAdministrator>
  );
}

function Audit() {
  const { zone } = useTime();
  const rules = useAuditRules();
  const { read } = usePageAddress('before', rules);
  const [action, slug, before] = [read('action'), read('event'), read('before')];
  const query = useQuery(AdministrationAuditDocument, { variables: { action, slug: slug || null, first: PAGE, before: before || null }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <PageTitle title={<FormattedMessage id="administration.audit.title" />} lead={<FormattedMessage id="administration.audit.lead" values={{ zone: zone(new Date().toISOString()) }} />} />
      <IntegrityCheck />
      <DroppedNote rules={rules} />
      <Filters rules={rules} />
      <QueryState query={query} shape="rows" count={10}>{({ auditLog }) => <Entries entries={auditLog} rules={rules} />}</QueryState>
    </>
  );
}

/** An event is known once it is found; until then it is taken at its word. */
function useAuditRules(): AddressRules {
  const slug = usePageAddress('before').read('event');
  const { data } = useQuery(AdministrationEventDocument, slug ? { variables: { eventSlug: slug } } : skipToken);
  return {
    event: { labelId: 'administration.audit.event', isKnown: () => data?.event !== null },
    before: { labelId: 'administration.audit.older', isKnown: (number) => /^\d{1,18}$/.test(number) },
  };
}

function Filters({ rules }: { readonly rules: AddressRules }) {
  const intl = useIntl();
  const { read, change } = usePageAddress('before', rules);
  const [action, slug] = [read('action'), read('event')];
  const group = GROUPS.find(({ prefix }) => action.startsWith(prefix))?.prefix ?? null;
  return (
    <div className={classes.filters}>
      <Select label={<FormattedMessage id="administration.audit.group" />} placeholder={intl.formatMessage({ id: 'administration.audit.all' })} clearable value={group} data={GROUPS.map(({ prefix, labelId }) => ({ value: prefix, label: intl.formatMessage({ id: labelId }) }))} onChange={(prefix) => change({ action: prefix })} />
      <TextInput label={<FormattedMessage id="administration.audit.action" />} placeholder="registration.approved" maxLength={80} value={action} onChange={(event) => change({ action: event.currentTarget.value.trim() }, { replace: true })} />
      <EventSelect label={<FormattedMessage id="administration.audit.event" />} placeholder={intl.formatMessage({ id: 'administration.audit.all' })} clearable value={slug || null} onChange={(event) => change({ event })} />
    </div>
  );
}

function Entries({ entries, rules }: { readonly entries: readonly AuditEntry[]; readonly rules: AddressRules }) {
  const intl = useIntl();
  const { dayTime } = useTime();
  const { read, change } = usePageAddress('before', rules);
  const actor = ({ actorName, actorKind }: AuditEntry) => actorName ?? (ACTOR_IDS[actorKind] ? intl.formatMessage({ id: ACTOR_IDS[actorKind] }) : actorKind);
  const subject = ({ subjectKind, subjectId }: AuditEntry) => (subjectKind ? <span title={subjectId ?? undefined}>{subjectKind}{subjectId && <> <span className={classes.code}>{subjectId.slice(0, 8)}</span></>}</span> : '–');
  const eventLink = ({ eventSlug }: AuditEntry) => (eventSlug ? <Link href={`/admin/events/${eventSlug}`}>{eventSlug}</Link> : '–');
  return (
    <DataTable
      caption={intl.formatMessage({ id: 'administration.audit.title' })}
      captionHidden
      rows={entries}
      rowKey={({ id }) => id}
      empty={<EmptyState title={<FormattedMessage id="administration.audit.none" />}><FormattedMessage id="administration.audit.noneNext" /></EmptyState>}
      columns={[
        { id: 'number', header: <FormattedMessage id="administration.audit.number" />, cell: ({ id }) => id, align: 'end' },
        { id: 'when', header: <FormattedMessage id="administration.audit.when" />, cell: ({ happenedAt }) => <span className={classes.when}>{dayTime(happenedAt)}</span> },
        { id: 'who', header: <FormattedMessage id="administration.audit.who" />, cell: actor },
        { id: 'what', header: <FormattedMessage id="administration.audit.what" />, cell: ({ action }) => <span className={classes.code}>{action}</span>, rowHeader: true },
        { id: 'event', header: <FormattedMessage id="administration.audit.event" />, cell: eventLink },
        { id: 'subject', header: <FormattedMessage id="administration.audit.subject" />, cell: subject },
        { id: 'facts', header: <FormattedMessage id="administration.audit.facts" />, cell: ({ facts }) => <Facts facts={facts} /> },
      ]}
      phoneRow={(entry) => (
        <div className={classes.phoneRow}>
          <span className={classes.code}>{entry.action}</span>
          <span>{dayTime(entry.happenedAt)} · {actor(entry)}</span>
          <span className={classes.muted}>{entry.id} · {eventLink(entry)} · {subject(entry)}</span>
          <Facts facts={entry.facts} />
        </div>
      )}
      footer={
        read('before') || entries.length === PAGE ? (
          <div className={classes.actions}>
            {read('before') && <Button onClick={() => change({ before: null })}><FormattedMessage id="administration.audit.newest" /></Button>}
            {entries.length === PAGE && <Button onClick={() => change({ before: entries.at(-1)?.id ?? null })}><FormattedMessage id="administration.audit.older" /></Button>}
          </div>
        ) : undefined
      }
    />
  );
}

function Facts({ facts }: { readonly facts: string }) {
  const entries = factsOf(facts);
  if (entries.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {entries.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
