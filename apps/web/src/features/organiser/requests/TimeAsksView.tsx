import { useQuery } from '@apollo/client/react';
import { DataTable, EmptyState, Link } from '@spilno/ui';
import { IconClockCheck } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent, useHall, useLocale, useTime } from '../../../app/index.ts';
import { useOrganiserLink } from '../dashboard/use-organiser-link.ts';
import classes from '../organiser.module.css';
import { OrganiserTimeAsksDocument, type TimeAskRow } from './requests-document.ts';

/** Meetings whose other side has not said whether another time suits. */
export function TimeAsksView() {
  const intl = useIntl();
  const { slug } = useEvent();
  const to = useOrganiserLink();
  const { dayTime, dateKey } = useTime();
  const query = useQuery(OrganiserTimeAsksDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  const { textLocale } = useLocale();
  const hallOf = useHall();
  const asking = (row: TimeAskRow) => (textLocale === 'uk' ? row.askingNameUk : row.askingName);
  const other = (row: TimeAskRow) => (textLocale === 'uk' ? row.otherNameUk : row.otherName);
  const meeting = (row: TimeAskRow) => <Link href={to('board', { day: dateKey(row.startsAt) })}>{dayTime(row.startsAt)}</Link>;
  const offered = (row: TimeAskRow) => intl.formatList(row.offered.map(dayTime), { type: 'disjunction' });
  return (
    <>
      <p className={classes.lead}><FormattedMessage id="organiser.requests.timeLead" /></p>
      <QueryState query={query}>
        {({ openTimeAsks }) => (
          <DataTable
            caption={intl.formatMessage({ id: 'organiser.requests.time' })}
            captionHidden
            rows={openTimeAsks}
            rowKey={({ id }) => id}
            empty={<EmptyState icon={IconClockCheck} title={<FormattedMessage id="organiser.requests.noneTime" />}><FormattedMessage id="organiser.requests.noneTimeNext" /></EmptyState>}
            columns={[
              { id: 'other', header: <FormattedMessage id="organiser.requests.toAnswer" />, cell: other, rowHeader: true },
              { id: 'asking', header: <FormattedMessage id="organiser.requests.asks" />, cell: asking },
              { id: 'meeting', header: <FormattedMessage id="organiser.requests.meetingNow" />, cell: (row) => <>{meeting(row)} <span className={classes.muted}>{hallOf(row)}, {row.tableLabel}</span></> },
              { id: 'offered', header: <FormattedMessage id="organiser.requests.offered" />, cell: offered },
              { id: 'reason', header: <FormattedMessage id="organiser.requests.reason" />, cell: (row) => row.reason },
              { id: 'ends', header: <FormattedMessage id="organiser.requests.ends" />, cell: (row) => dayTime(row.expiresAt) },
            ]}
            phoneRow={(row) => (
              <div className={classes.phoneRow}>
                <b>{other(row)}</b>
                <span>{meeting(row)}</span>
                <span className={classes.muted}><FormattedMessage id="organiser.requests.askedBy" values={{ name: asking(row), reason: row.reason }} /></span>
                <span className={classes.whole}><FormattedMessage id="organiser.requests.offered" />: {offered(row)}</span>
                <span className={classes.whole}><FormattedMessage id="organiser.requests.ends" />: {dayTime(row.expiresAt)}</span>
              </div>
            )}
          />
        )}
      </QueryState>
    </>
  );
}
