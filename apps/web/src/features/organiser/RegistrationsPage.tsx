import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { DataTable, EmptyState, Link, SheetBody, SheetHead } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSearchParams } from 'react-router';
import { DroppedNote, knownParams, QueryState, useCountryName, useEvent, useLocale, usePlace, useTime } from '../../app/index.ts';
import { type OrganiserRegistrationsQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { LedFilters } from './LedFilters.tsx';
import classes from './organiser.module.css';
import { filterOf, firstPage, REGISTRATION_RULES, type RegistrationStatus, withFilter, withoutFilters } from './registration-address.ts';
import { RegistrationFilters } from './RegistrationFilters.tsx';
import { RegistrationStatusBadge } from './RegistrationStatusBadge.tsx';
import { useFirstPage } from './use-first-page.ts';

const OrganiserRegistrationsDocument = graphql(`
  query OrganiserRegistrations($eventSlug: String!, $filter: RegistrationFilterInput, $after: ID) {
    registrations(eventSlug: $eventSlug, filter: $filter, first: 100, after: $after) {
      total
      nodes { id legalName codeNameEn codeNameUk country typeCode status submittedAt delegates offers needs }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = OrganiserRegistrationsQuery['registrations']['nodes'][number];

/** All registrations; filters and page stand in the address. */
export function RegistrationsPage() {
  const { slug } = useEvent();
  const { day } = useTime();
  const country = useCountryName();
  const codeNameOf = useCodeNameOf();
  const [address, setSearch] = useSearchParams();
  const search = knownParams(address, REGISTRATION_RULES);
  const after = search.get('after') || null;
  const from = Number(search.get('from')) || 0;
  const query = useQuery(OrganiserRegistrationsDocument, { variables: { eventSlug: slug, filter: filterOf(search), after }, fetchPolicy: 'cache-and-network' });
  const shown = query.data ?? query.previousData;
  useFirstPage(after, query.error, () => setSearch(firstPage, { replace: true }));
  const { isOrganiser } = usePlace();
  const actLink = ({ id, status, legalName }: Row) =>
    status === 'rejected' || status === 'withdrawn' ? '–' : <Link href={`/e/${slug}/organise/registrations/${id}/act`}><FormattedMessage id="organiser.registrations.actFor" /><span className="sp-hidden"> {legalName}</span></Link>;
  const onwards = (cursor: string | null, count: number) =>
    setSearch((old) => {
      const next = firstPage(old);
      if (cursor) next.set('after', cursor);
      if (cursor) next.set('from', String(from + count));
      return next;
    });
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.registrations.title" />} meta={shown && <FormattedMessage id="organiser.registrations.count" values={{ count: shown.registrations.total }} />} actions={isOrganiser && <Link href={`/e/${slug}/organise/messages/new?${firstPage(search)}`}><FormattedMessage id="organiser.registrations.write" /></Link>} />
      <SheetBody>
        <div className={classes.page}>
          <DroppedNote rules={REGISTRATION_RULES} />
          <RegistrationFilters params={search} onChange={(name, values) => setSearch((old) => withFilter(old, name, values), { replace: true })} onClear={() => setSearch(withoutFilters)} />
          <LedFilters params={search} onRemove={(name) => setSearch((old) => withFilter(old, name, []), { replace: true })} />
          <QueryState query={{ ...query, data: shown }}>
            {({ registrations: { nodes, pageInfo, total } }) => (
              <>
                <DataTable
                  caption={<FormattedMessage id="organiser.registrations.title" />}
                  captionHidden
                  position={total > nodes.length ? <FormattedMessage id="organiser.registrations.position" values={{ from: from + 1, to: from + nodes.length, total }} /> : undefined}
                  rows={nodes}
                  phoneRow={(row) => <PhoneRow row={row} action={isOrganiser && actLink(row)} />}
                  rowKey={({ id }) => id}
                  empty={<EmptyState title={<FormattedMessage id="organiser.registrations.none" />}><FormattedMessage id="organiser.registrations.noneNext" /></EmptyState>}
                  columns={[
                    { id: 'name', header: <FormattedMessage id="organiser.registrations.name" />, cell: (row) => <>{row.legalName || <FormattedMessage id="organiser.registrations.unnamed" />}{row.codeNameEn && <span className={classes.muted}> · {codeNameOf(row)}</span>}</>, rowHeader: true },
                    { id: 'country', header: <FormattedMessage id="organiser.registrations.country" />, cell: (row) => (row.country ? country(row.country) : '–') },
                    { id: 'status', header: <FormattedMessage id="organiser.registrations.status" />, cell: (row) => <RegistrationStatusBadge status={row.status as RegistrationStatus} /> },
                    { id: 'sent', header: <FormattedMessage id="organiser.registrations.sent" />, cell: (row) => (row.submittedAt ? day(row.submittedAt) : '–') },
                    { id: 'delegates', header: <FormattedMessage id="organiser.registrations.delegates" />, cell: (row) => row.delegates, align: 'end' },
                    ...(isOrganiser ? [{ id: 'act', header: <FormattedMessage id="organiser.registrations.act" />, align: 'end' as const, cell: actLink }] : []),
                  ]}
                />
                <div className={classes.actions}>
                  {after && <Button variant="default" onClick={() => setSearch(firstPage)}><FormattedMessage id="organiser.registrations.start" /></Button>}
                  {pageInfo.hasNextPage && <Button variant="default" onClick={() => onwards(pageInfo.endCursor, nodes.length)}><FormattedMessage id="organiser.registrations.next" /></Button>}
                </div>
              </>
            )}
          </QueryState>
        </div>
      </SheetBody>
    </>
  );
}

/** One registration on a phone, where five columns have no room. */
function PhoneRow({ row, action }: { readonly row: Row; readonly action: ReactNode }) {
  const { day } = useTime();
  const codeNameOf = useCodeNameOf();
  const country = useCountryName();
  return (
    <div className={classes.phoneRow}>
      <b>{row.legalName || <FormattedMessage id="organiser.registrations.unnamed" />}</b>
      <RegistrationStatusBadge status={row.status as RegistrationStatus} />
      <span className={classes.muted}>
        {[codeNameOf(row), row.country && country(row.country), row.submittedAt && day(row.submittedAt)].filter(Boolean).join(' · ')}
        {' · '}<FormattedMessage id="organiser.registrations.delegateCount" values={{ count: row.delegates }} />
      </span>
      {action && <span className={classes.whole}>{action}</span>}
    </div>
  );
}

/** The code name as the reader's language spells it. */
function useCodeNameOf(): (row: Pick<Row, 'codeNameEn' | 'codeNameUk'>) => string | null {
  const { textLocale } = useLocale();
  return ({ codeNameEn, codeNameUk }) => (textLocale === 'uk' ? codeNameUk : codeNameEn);
}
