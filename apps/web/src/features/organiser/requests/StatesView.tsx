import { useQuery } from '@apollo/client/react';
import { DataTable, EmptyState, FilterPills } from '@spilno/ui';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { QueryState, useEvent } from '../../../app/index.ts';
import { REQUEST_GROUPS, REQUEST_STATE_IDS, type RequestGroup, type RequestState } from '../dashboard/request-states.ts';
import { useOrganiserLink } from '../dashboard/use-organiser-link.ts';
import classes from '../organiser.module.css';
import { OrganiserRequestStatesDocument } from './requests-document.ts';

const GROUP_IDS: Readonly<Record<RequestGroup, string>> = { sent: 'organiser.requests.statesSent', answered: 'organiser.dashboard.answered', accepted: 'organiser.dashboard.accepted' };
const GROUPS = Object.keys(REQUEST_GROUPS) as RequestGroup[];

/** How many requests are in each state, by who sent them; all, those answered or those accepted. Never who asked whom. */
export function StatesView() {
  const intl = useIntl();
  const { slug } = useEvent();
  const to = useOrganiserLink();
  const [search] = useSearchParams();
  const open = GROUPS.find((group) => group === search.get('of')) ?? 'sent';
  const isOpen = ({ status }: { readonly status: string }) => (REQUEST_GROUPS[open] as readonly string[]).includes(status);
  const query = useQuery(OrganiserRequestStatesDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <p className={classes.lead}><FormattedMessage id="organiser.requests.statesLead" /></p>
      <QueryState query={query}>
        {({ eventOverview: { requests, requestStates } }) => (
          <>
            <FilterPills
              dense
              label={intl.formatMessage({ id: 'organiser.requests.statesOf' })}
              pills={GROUPS.map((id) => ({ id, label: intl.formatMessage({ id: GROUP_IDS[id] }), count: requests[id], active: id === open, href: to('requests', { view: 'states', of: id }) }))}
            />
            <DataTable
              caption={intl.formatMessage({ id: 'organiser.requests.states' })}
              captionHidden
              rows={requestStates.filter(isOpen)}
              rowKey={({ status }) => status}
              empty={<EmptyState title={<FormattedMessage id="organiser.requests.noneSent" />} />}
              columns={[
                { id: 'state', header: <FormattedMessage id="organiser.registrations.status" />, cell: (row) => intl.formatMessage({ id: REQUEST_STATE_IDS[row.status as RequestState] }), rowHeader: true },
                { id: 'ukrainian', header: <FormattedMessage id="organiser.requests.byUkrainian" />, cell: (row) => <FormattedNumber value={row.ukrainian} />, align: 'end' },
                { id: 'others', header: <FormattedMessage id="organiser.requests.byOthers" />, cell: (row) => <FormattedNumber value={row.count - row.ukrainian} />, align: 'end' },
                { id: 'count', header: <FormattedMessage id="organiser.dashboard.inAll" />, cell: (row) => <FormattedNumber value={row.count} />, align: 'end' },
              ]}
            />
          </>
        )}
      </QueryState>
    </>
  );
}
