import { useQuery } from '@apollo/client/react';
import { DataTable, EmptyState } from '@spilno/ui';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { QueryState, useEvent } from '../../../app/index.ts';
import { REQUEST_STATE_IDS, type RequestState } from '../dashboard/request-states.ts';
import classes from '../organiser.module.css';
import { OrganiserRequestStatesDocument } from './requests-document.ts';

/** How many requests are in each state, by who sent them. */
export function StatesView() {
  const intl = useIntl();
  const { slug } = useEvent();
  const query = useQuery(OrganiserRequestStatesDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <p className={classes.lead}><FormattedMessage id="organiser.requests.statesLead" /></p>
      <QueryState query={query}>
        {({ eventOverview: { requestStates } }) => (
          <DataTable
            caption={intl.formatMessage({ id: 'organiser.requests.states' })}
            captionHidden
            rows={requestStates}
            rowKey={({ status }) => status}
            empty={<EmptyState title={<FormattedMessage id="organiser.requests.noneSent" />} />}
            columns={[
              { id: 'state', header: <FormattedMessage id="organiser.registrations.status" />, cell: (row) => intl.formatMessage({ id: REQUEST_STATE_IDS[row.status as RequestState] }), rowHeader: true },
              { id: 'ukrainian', header: <FormattedMessage id="organiser.requests.byUkrainian" />, cell: (row) => <FormattedNumber value={row.ukrainian} />, align: 'end' },
              { id: 'others', header: <FormattedMessage id="organiser.requests.byOthers" />, cell: (row) => <FormattedNumber value={row.count - row.ukrainian} />, align: 'end' },
              { id: 'count', header: <FormattedMessage id="organiser.dashboard.inAll" />, cell: (row) => <FormattedNumber value={row.count} />, align: 'end' },
            ]}
          />
        )}
      </QueryState>
    </>
  );
}
