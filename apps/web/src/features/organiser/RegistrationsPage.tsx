import { useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { DataTable, EmptyState, SheetBody, SheetHead, StateBadge, type Tone } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { QueryState, useCountryName, useEvent, useTime } from '../../app/index.ts';
import { type OrganiserRegistrationsQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './organiser.module.css';

const OrganiserRegistrationsDocument = graphql(`
  query OrganiserRegistrations($eventSlug: String!, $filter: RegistrationFilterInput, $after: ID) {
    registrations(eventSlug: $eventSlug, filter: $filter, first: 100, after: $after) {
      total
      nodes { id legalName codeNameEn country typeCode status submittedAt delegates offers needs }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const STATUS_IDS = {
  draft: 'organiser.status.draft', submitted: 'organiser.status.submitted', returned: 'organiser.status.returned', approved: 'organiser.status.approved', rejected: 'organiser.status.rejected', withdrawn: 'organiser.status.withdrawn',
} as const;
type Status = keyof typeof STATUS_IDS;
const TONES: Record<Status, Tone> = { draft: 'neutral', submitted: 'warn', returned: 'warn', approved: 'ok', rejected: 'danger', withdrawn: 'neutral' };

/** All registrations; filters and page stand in the address. */
export function RegistrationsPage() {
  const intl = useIntl();
  const { slug } = useEvent();
  const { day } = useTime();
  const country = useCountryName();
  const [search, setSearch] = useSearchParams();
  const [status, text, after] = [search.get('status'), search.get('find'), search.get('after')];
  const from = Number(search.get('from')) || 0;
  const query = useQuery(OrganiserRegistrationsDocument, { variables: { eventSlug: slug, filter: { statuses: status ? [status] : null, text }, after }, fetchPolicy: 'cache-and-network' });
  const set = (changes: Record<string, string | null>) =>
    setSearch((old) => {
      const next = new URLSearchParams(old);
      if (!('after' in changes)) for (const key of ['after', 'from']) next.delete(key);
      for (const [key, value] of Object.entries(changes)) {
        if (value) next.set(key, value);
        else next.delete(key);
      }
      return next;
    });
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.registrations.title" />} meta={query.data && <FormattedMessage id="organiser.registrations.count" values={{ count: query.data.registrations.total }} />} />
      <SheetBody>
        <div className={classes.page}>
          <div className={classes.actions}>
            <TextInput label={intl.formatMessage({ id: 'organiser.registrations.find' })} placeholder={intl.formatMessage({ id: 'organiser.registrations.findHint' })} defaultValue={text ?? ''} onChange={(change) => set({ find: change.currentTarget.value })} />
            <Select label={intl.formatMessage({ id: 'organiser.registrations.status' })} placeholder={intl.formatMessage({ id: 'organiser.registrations.anyStatus' })} clearable value={status} onChange={(value) => set({ status: value })} data={Object.entries(STATUS_IDS).map(([value, id]) => ({ value, label: intl.formatMessage({ id }) }))} />
          </div>
          <QueryState query={query}>
            {({ registrations: { nodes, pageInfo, total } }) => (
              <>
                <DataTable
                  caption={<FormattedMessage id="organiser.registrations.title" />}
                  captionHidden
                  position={total > nodes.length ? <FormattedMessage id="organiser.registrations.position" values={{ from: from + 1, to: from + nodes.length, total }} /> : undefined}
                  rows={nodes}
                  phoneRow={(row) => <PhoneRow row={row} />}
                  rowKey={({ id }) => id}
                  empty={<EmptyState title={<FormattedMessage id="organiser.registrations.none" />}><FormattedMessage id="organiser.registrations.noneNext" /></EmptyState>}
                  columns={[
                    { id: 'name', header: <FormattedMessage id="organiser.registrations.name" />, cell: (row) => <>{row.legalName || <FormattedMessage id="organiser.registrations.unnamed" />}{row.codeNameEn && <span className={classes.muted}> · {row.codeNameEn}</span>}</>, rowHeader: true },
                    { id: 'country', header: <FormattedMessage id="organiser.registrations.country" />, cell: (row) => (row.country ? country(row.country) : '–') },
                    { id: 'status', header: <FormattedMessage id="organiser.registrations.status" />, cell: (row) => <StatusBadge status={row.status as Status} /> },
                    { id: 'sent', header: <FormattedMessage id="organiser.registrations.sent" />, cell: (row) => (row.submittedAt ? day(row.submittedAt) : '–') },
                    { id: 'delegates', header: <FormattedMessage id="organiser.registrations.delegates" />, cell: (row) => row.delegates, align: 'end' },
                  ]}
                />
                <div className={classes.actions}>
                  {after && <Button variant="default" onClick={() => set({ after: null, from: null })}><FormattedMessage id="organiser.registrations.start" /></Button>}
                  {pageInfo.hasNextPage && <Button variant="default" onClick={() => set({ after: pageInfo.endCursor ?? null, from: String(from + nodes.length) })}><FormattedMessage id="organiser.registrations.next" /></Button>}
                </div>
              </>
            )}
          </QueryState>
        </div>
      </SheetBody>
    </>
  );
}

function StatusBadge({ status }: { readonly status: Status }) {
  return (
    <StateBadge tone={TONES[status]} dot={status === 'approved' ? 'filled' : 'hollow'}>
      <FormattedMessage id={STATUS_IDS[status]} />
    </StateBadge>
  );
}

/** One registration on a phone, where five columns have no room. */
function PhoneRow({ row }: { readonly row: OrganiserRegistrationsQuery['registrations']['nodes'][number] }) {
  const { day } = useTime();
  const country = useCountryName();
  return (
    <div className={classes.phoneRow}>
      <b>{row.legalName || <FormattedMessage id="organiser.registrations.unnamed" />}</b>
      <StatusBadge status={row.status as Status} />
      <span className={classes.muted}>
        {[row.codeNameEn, row.country && country(row.country), row.submittedAt && day(row.submittedAt)].filter(Boolean).join(' · ')}
        {' · '}<FormattedMessage id="organiser.registrations.delegateCount" values={{ count: row.delegates }} />
      </span>
    </div>
  );
}
