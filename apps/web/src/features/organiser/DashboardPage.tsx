import { useQuery } from '@apollo/client/react';
import { SheetBody, SheetHead } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { QueryState, useEvent, useTime } from '../../app/index.ts';
import classes from './dashboard/dashboard.module.css';
import { OrganiserDashboardDocument } from './dashboard/dashboard-document.ts';
import { CapacityPanel, CountriesPanel, RequestsPanel } from './dashboard/FiguresPanels.tsx';
import { GapsPanel } from './dashboard/GapsPanel.tsx';
import { RegisteredPanel } from './dashboard/RegisteredPanel.tsx';
import { TodoPanel } from './dashboard/TodoPanel.tsx';

/** How the event stands, in one view. */
export function DashboardPage() {
  const { slug } = useEvent();
  const { dayTime, zone } = useTime();
  const query = useQuery(OrganiserDashboardDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.dashboard.title" />} meta={query.data && `${dayTime(query.data.eventOverview.now)}, ${zone(query.data.eventOverview.now)}`} />
      <SheetBody>
        <QueryState query={query} shape="cards" count={4}>
          {({ eventOverview: figures }) => (
            <div className={classes.page}>
              <div className={classes.registered}><RegisteredPanel figures={figures} /></div>
              <div><TodoPanel figures={figures} /></div>
              <div><CountriesPanel figures={figures} /></div>
              <div><RequestsPanel figures={figures} /></div>
              <div><CapacityPanel figures={figures} /></div>
              <div className={classes.whole}><GapsPanel gaps={figures.widestGaps} /></div>
            </div>
          )}
        </QueryState>
      </SheetBody>
    </>
  );
}
