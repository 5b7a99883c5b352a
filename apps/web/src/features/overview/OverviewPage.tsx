import { useQuery } from '@apollo/client/react';
import { EmptyState, PageTitle } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent, usePlace, useTime, useViewer } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { Deadlines } from './Deadlines.tsx';
import { NextStep } from './NextStep.tsx';
import classes from './overview.module.css';
import { WaitingPanel } from './WaitingPanel.tsx';

const OverviewDocument = graphql(`
  query Overview($eventSlug: String!, $isApproved: Boolean!) {
    myRegistration(eventSlug: $eventSlug) {
      id
      ...NextStepParts
    }
    event(eventSlug: $eventSlug) {
      slug
      ...DeadlinesParts
      ...NextStepDates
    }
    ...WaitingParts @include(if: $isApproved)
  }
`);

/** Where a participant begins: what happens next, and by when. */
export function OverviewPage() {
  const intl = useIntl();
  const { slug, name } = useEvent();
  const { displayName } = useViewer();
  const isApproved = usePlace().registrationStatus === 'approved';
  const { zone } = useTime();
  const query = useQuery(OverviewDocument, { variables: { eventSlug: slug, isApproved }, fetchPolicy: 'cache-and-network' });
  return (
    <div className={classes.page}>
      <PageTitle
        title={<FormattedMessage id="overview.page.title" />}
        lead={intl.formatMessage({ id: 'overview.page.lead' }, { person: displayName, event: name, zone: zone(new Date().toISOString()) })}
      />
      <QueryState query={query} shape="cards" count={2}>
        {({ myRegistration, event, ...waiting }) =>
          myRegistration ? (
            <div className={classes.columns}>
              <div className={classes.main}>
                {isApproved && <WaitingPanel waiting={waiting} />}
                <NextStep registration={myRegistration} event={event} />
              </div>
              {event && <Deadlines event={event} />}
            </div>
          ) : (
            <EmptyState title={<FormattedMessage id="overview.none.title" />}>
              <FormattedMessage id="overview.none.next" />
            </EmptyState>
          )
        }
      </QueryState>
    </div>
  );
}
