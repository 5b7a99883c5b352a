import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { DataTable, EmptyState, Glyph, Link, PageTitle, Panel, StateBadge } from '@spilno/ui';
import { IconPlus } from '@tabler/icons-react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { DroppedNote, oneOf, QueryState, useLocale } from '../../app/index.ts';
import { useFirstPage } from '../organiser/index.ts';
import { type AdministrationEventsQuery } from '../../gql/graphql.ts';
import { CreateEventForm } from './CreateEventForm.tsx';
import { AdministrationEventsDocument } from './documents.ts';
import { ForAdministrator } from './ForAdministrator.tsx';
import { SearchField } from './SearchField.tsx';
import { usePageAddress } from './use-address.ts';
import { useDays } from './use-days.ts';
import classes from './administration.module.css';

type EventRow = AdministrationEventsQuery['events']['nodes'][number];

const RULES = { new: oneOf('administration.events.create', ['yes']) };

/** Every event of the installation, and a new one. */
export function EventsPage() {
  return (
    <ForAdministrator>
      <Events />
    </ForAdministrator>
  );
}

function Events() {
  const intl = useIntl();
  const { textLocale } = useLocale();
  const inDays = useDays();
  const { read, change } = usePageAddress('after', RULES);
  const [after, search, isMaking] = [read('after'), read('search'), read('new') === 'yes'];
  const query = useQuery(AdministrationEventsDocument, { variables: { first: 50, after: after || null, search: search || null }, fetchPolicy: 'cache-and-network' });
  useFirstPage(after, query.error, () => change({ after: null }, { replace: true }));
  const name = ({ slug, name: own, nameUk }: EventRow) => <Link href={`/admin/events/${slug}`}>{(textLocale === 'uk' && nameUk) || own}</Link>;
  return (
    <>
      <PageTitle
        title={<FormattedMessage id="administration.events.title" />}
        lead={<FormattedMessage id="administration.events.lead" />}
        aside={!isMaking && <Button variant="filled" leftSection={<Glyph icon={IconPlus} />} onClick={() => change({ new: 'yes', after })}><FormattedMessage id="administration.events.create" /></Button>}
      />
      <DroppedNote rules={RULES} />
      {isMaking && <Panel title={<FormattedMessage id="administration.events.create" />}><CreateEventForm onClose={() => change({ new: null, after })} /></Panel>}
      <SearchField label={intl.formatMessage({ id: 'administration.events.search' })} value={search} onChange={(text) => change({ search: text }, { replace: true })} />
      <QueryState query={query} shape="rows" count={4}>
        {({ events: { nodes, pageInfo } }) => (
          <DataTable
            caption={intl.formatMessage({ id: 'administration.events.title' })}
            captionHidden
            rows={nodes}
            rowKey={({ slug }) => slug}
            empty={search ? <EmptyState title={<FormattedMessage id="administration.events.noneFound" />} /> : <EmptyState title={<FormattedMessage id="administration.events.none" />}><FormattedMessage id="administration.events.noneNext" /></EmptyState>}
            columns={[
              { id: 'name', header: <FormattedMessage id="administration.events.name" />, cell: name, rowHeader: true },
              { id: 'slug', header: <FormattedMessage id="administration.events.slug" />, cell: ({ slug }) => <span className={classes.code}>{slug}</span> },
              { id: 'days', header: <FormattedMessage id="administration.events.days" />, cell: ({ days }) => inDays(days.map(({ date }) => date)) },
              { id: 'approved', header: <FormattedMessage id="administration.events.approved" />, cell: ({ approvedOrganisations }) => <FormattedNumber value={approvedOrganisations} />, align: 'end' },
              { id: 'state', header: <FormattedMessage id="administration.events.state" />, cell: (event) => <EventState event={event} /> },
            ]}
            phoneRow={(event) => (
              <div className={classes.phoneRow}>
                {name(event)}
                <span className={classes.muted}>{event.slug} · {inDays(event.days.map(({ date }) => date))}</span>
                <EventState event={event} />
              </div>
            )}
            footer={
              after || pageInfo.hasNextPage ? (
                <div className={classes.actions}>
                  {after && <Button onClick={() => change({ after: null })}><FormattedMessage id="administration.page.start" /></Button>}
                  {pageInfo.hasNextPage && <Button onClick={() => change({ after: pageInfo.endCursor ?? null })}><FormattedMessage id="administration.page.next" /></Button>}
                </div>
              ) : undefined
            }
          />
        )}
      </QueryState>
    </>
  );
}

/** What is open in an event. */
export function EventState({ event }: { readonly event: Pick<EventRow, 'isRegistrationOpen' | 'matchingOpenedAt'> }) {
  return (
    <span className={classes.badges}>
      {event.isRegistrationOpen ? <StateBadge tone="ok"><FormattedMessage id="administration.events.registrationOpen" /></StateBadge> : <StateBadge dot="hollow"><FormattedMessage id="administration.events.registrationClosed" /></StateBadge>}
      {event.matchingOpenedAt && <StateBadge tone="ok"><FormattedMessage id="administration.events.matchingOpen" /></StateBadge>}
    </span>
  );
}
