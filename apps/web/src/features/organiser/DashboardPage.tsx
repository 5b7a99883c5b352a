import { useQuery } from '@apollo/client/react';
import { DataTable, Link, Panel, SheetBody, SheetHead, StateBadge } from '@spilno/ui';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { QueryState, useCountryName, useEvent, useTime } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import classes from './organiser.module.css';

const OrganiserDashboardDocument = graphql(`
  query OrganiserDashboard($eventSlug: String!) {
    eventOverview(eventSlug: $eventSlug) {
      now
      registered
      registeredThisWeek
      registeredToday
      rowsHeld
      previewsMissing
      wishes
      byDay { date count total }
      byCountry { country approved inVetting draft }
      vetting { waitingFirst waitingSecond waitingThird oldestSince medianHours }
      requests { sent answered accepted waiting expiringSoon organisationsToRemind }
      capacity { tables places agreed mutualWishes booked days { dayId date slots places booked planned } }
    }
  }
`);

/** How the event stands, in one view. */
export function DashboardPage() {
  const intl = useIntl();
  const { slug } = useEvent();
  const { dayTime, zone } = useTime();
  const country = useCountryName();
  const query = useQuery(OrganiserDashboardDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.dashboard.title" />} meta={query.data && `${dayTime(query.data.eventOverview.now)}, ${zone(query.data.eventOverview.now)}`} />
      <SheetBody>
        <QueryState query={query} shape="cards" count={4}>
          {({ eventOverview: overview }) => {
            const most = Math.max(1, ...overview.byDay.map(({ count }) => count));
            return (
              <div className={classes.page}>
                <div className={classes.columns}>
                  <Panel title={<FormattedMessage id="organiser.dashboard.registered" />} aside={<span className={classes.key}><FormattedNumber value={overview.registered} /></span>}>
                    <p className={classes.muted}><FormattedMessage id="organiser.dashboard.lately" values={{ week: overview.registeredThisWeek, today: overview.registeredToday }} /></p>
                    <div className={classes.bars} role="img" aria-label={intl.formatMessage({ id: 'organiser.dashboard.byDay' }, { most })}>
                      {overview.byDay.map(({ date, count }) => <span key={date} style={{ blockSize: `${(count / most) * 100}%` }} title={`${date}: ${count}`} />)}
                    </div>
                  </Panel>
                  <Panel title={<FormattedMessage id="organiser.dashboard.todo" />}>
                    <ul className={classes.facts}>
                      <li><FormattedMessage id="organiser.dashboard.first" values={{ count: overview.vetting.waitingFirst }} />{overview.vetting.oldestSince && <StateBadge tone="warn" dot="hollow"><FormattedMessage id="organiser.dashboard.oldest" values={{ since: dayTime(overview.vetting.oldestSince) }} /></StateBadge>}</li>
                      <li><FormattedMessage id="organiser.dashboard.second" values={{ count: overview.vetting.waitingSecond }} /></li>
                      <li><FormattedMessage id="organiser.dashboard.third" values={{ count: overview.vetting.waitingThird }} /></li>
                      <li><FormattedMessage id="organiser.dashboard.expiring" values={{ count: overview.requests.expiringSoon, firms: overview.requests.organisationsToRemind }} /></li>
                      <li><FormattedMessage id="organiser.dashboard.held" values={{ count: overview.rowsHeld }} /><Link href={`/e/${slug}/organise/import`}><FormattedMessage id="organiser.import.title" /></Link></li>
                      <li><FormattedMessage id="organiser.dashboard.previews" values={{ count: overview.previewsMissing }} /></li>
                    </ul>
                  </Panel>
                  <Panel title={<FormattedMessage id="organiser.dashboard.requests" />}>
                    <ul className={classes.facts}>
                      <li><span><FormattedMessage id="organiser.dashboard.sent" /></span><span><FormattedNumber value={overview.requests.sent} /></span></li>
                      <li><span><FormattedMessage id="organiser.dashboard.answered" /></span><span><FormattedNumber value={overview.requests.answered} /></span></li>
                      <li><span><FormattedMessage id="organiser.dashboard.accepted" /></span><span><FormattedNumber value={overview.requests.accepted} /></span></li>
                      <li><span><FormattedMessage id="organiser.dashboard.waiting" /></span><span><FormattedNumber value={overview.requests.waiting} /></span></li>
                      <li><span><FormattedMessage id="organiser.dashboard.wishes" /></span><span><FormattedNumber value={overview.wishes} /></span></li>
                      <li><span><FormattedMessage id="organiser.dashboard.booked" /></span><span><FormattedNumber value={overview.capacity.booked} /></span></li>
                    </ul>
                  </Panel>
                  <Panel title={<FormattedMessage id="organiser.dashboard.capacity" />} aside={<FormattedMessage id="organiser.dashboard.agreed" values={{ agreed: overview.capacity.agreed + overview.capacity.mutualWishes, places: overview.capacity.places }} />}>
                    <ul className={classes.facts}>
                      {overview.capacity.days.map(({ dayId, date, places, booked, planned }) => (
                        <li key={dayId}><span>{date}</span><FormattedMessage id="organiser.dashboard.dayUse" values={{ used: planned ?? booked, places }} /></li>
                      ))}
                    </ul>
                  </Panel>
                </div>
                <DataTable
                  caption={<FormattedMessage id="organiser.dashboard.byCountry" />}
                  rows={overview.byCountry}
                  rowKey={(row) => row.country ?? 'none'}
                  columns={[
                    { id: 'country', header: <FormattedMessage id="organiser.registrations.country" />, cell: (row) => (row.country ? country(row.country) : '–'), rowHeader: true },
                    { id: 'approved', header: <FormattedMessage id="organiser.status.approved" />, cell: (row) => <FormattedNumber value={row.approved} />, align: 'end' },
                    { id: 'inVetting', header: <FormattedMessage id="organiser.status.submitted" />, cell: (row) => <FormattedNumber value={row.inVetting} />, align: 'end' },
                    { id: 'draft', header: <FormattedMessage id="organiser.status.draft" />, cell: (row) => <FormattedNumber value={row.draft} />, align: 'end' },
                  ]}
                />
              </div>
            );
          }}
        </QueryState>
      </SheetBody>
    </>
  );
}
