import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { SheetBody, SheetHead } from '@spilno/ui';
import { IconDownload } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { DroppedNote, LiveClock, oneOf, QueryState, saveCsv, useEvent, useTime } from '../../app/index.ts';
import { type OrganiserDashboardQuery } from '../../gql/graphql.ts';
import { CapacityPanel } from './dashboard/CapacityPanel.tsx';
import { CountriesPanel } from './dashboard/CountriesPanel.tsx';
import classes from './dashboard/dashboard.module.css';
import { OrganiserDashboardDocument, type EventFigures } from './dashboard/dashboard-document.ts';
import { useDashboardRows } from './dashboard/dashboard-rows.ts';
import { daysUntil } from './dashboard/days-until.ts';
import { GapsPanel } from './dashboard/GapsPanel.tsx';
import { RegisteredPanel } from './dashboard/RegisteredPanel.tsx';
import { RequestsPanel } from './dashboard/RequestsPanel.tsx';
import { SlotUsePanel } from './dashboard/SlotUsePanel.tsx';
import { WorkPanel } from './dashboard/WorkPanel.tsx';

const TABLE_RULES = { table: oneOf('organiser.chart.table', ['capacity', 'countries', 'gaps', 'registered', 'requests', 'slots']) };

/** How the event stands and what needs somebody, in one view. */
export function DashboardPage() {
  const { slug } = useEvent();
  const query = useQuery(OrganiserDashboardDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.dashboard.title" />} meta={query.data && <Today figures={query.data.eventOverview} />} actions={<><LiveClock />{query.data && <ExportButton shown={query.data} />}</>} />
      <SheetBody>
        <DroppedNote rules={TABLE_RULES}><FormattedMessage id="app.address.dropped.usual" /></DroppedNote>
        <QueryState query={query} shape="cards" count={4}>
          {({ eventOverview: figures, workList, gapMap }) => (
            <div className={classes.page}>
              <div className={classes.registered}><RegisteredPanel figures={figures} /></div>
              <div><WorkPanel items={workList.items} /></div>
              <div><CountriesPanel figures={figures} /></div>
              <div><RequestsPanel figures={figures} /></div>
              <div><CapacityPanel figures={figures} /></div>
              <div className={classes.whole}><SlotUsePanel figures={figures} /></div>
              <div className={classes.whole}><GapsPanel nodes={gapMap.nodes} /></div>
            </div>
          )}
        </QueryState>
      </SheetBody>
    </>
  );
}

/** The figures of the page as a file for spreadsheets. */
function ExportButton({ shown }: { readonly shown: OrganiserDashboardQuery }) {
  const { slug } = useEvent();
  const { dateKey } = useTime();
  const rowsOf = useDashboardRows();
  return (
    <Button leftSection={<IconDownload size={16} stroke={1.75} aria-hidden="true" />} onClick={() => saveCsv(`${slug}-${dateKey(shown.eventOverview.now)}.csv`, rowsOf(shown))}>
      <FormattedMessage id="organiser.export.act" />
    </Button>
  );
}

/** "Thursday 26 August, 26 days to the forum" */
function Today({ figures: { now, capacity } }: { readonly figures: EventFigures }) {
  const { longDay, dateKey } = useTime();
  const [first, last] = [capacity.days[0]?.date, capacity.days.at(-1)?.date];
  const today = dateKey(now);
  const words = longDay(now);
  if (first === undefined || last === undefined) return words;
  if (today > last) return <>{words}, <FormattedMessage id="organiser.dashboard.over" /></>;
  return <>{words}, {today < first ? <FormattedMessage id="organiser.dashboard.daysTo" values={{ days: daysUntil(today, first) }} /> : <FormattedMessage id="organiser.dashboard.onDayNow" values={{ day: daysUntil(first, today) + 1 }} />}</>;
}
