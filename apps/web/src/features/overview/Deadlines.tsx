import { Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTime } from '../../app/index.ts';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import classes from './overview.module.css';

export const DeadlinesParts = graphql(`
  fragment DeadlinesParts on PublicEvent {
    registrationClosesAt
    matchingOpenedAt
    wishesCloseAt
    requestsCloseAt
    now
    days {
      date
    }
  }
`);

/** The dates of the event that concern a participant, those passed marked as such. */
export function Deadlines({ event }: { readonly event: FragmentType<typeof DeadlinesParts> }) {
  const intl = useIntl();
  const { dayTime } = useTime();
  const { registrationClosesAt, matchingOpenedAt, wishesCloseAt, requestsCloseAt, now, days } = readFragment(DeadlinesParts, event);
  const dates = [
    { id: 'registration', labelId: 'overview.date.registration', at: registrationClosesAt },
    { id: 'matching', labelId: 'overview.date.matching', at: matchingOpenedAt },
    { id: 'wishes', labelId: 'overview.date.wishes', at: wishesCloseAt },
    { id: 'requests', labelId: 'overview.date.requests', at: requestsCloseAt },
  ]
    .filter((entry): entry is typeof entry & { at: string } => entry.at !== null)
    .sort((a, b) => a.at.localeCompare(b.at));
  return (
    <Panel title={<FormattedMessage id="overview.date.title" />}>
      <dl className={classes.facts}>
        {dates.map(({ id, labelId, at }) => (
          <div key={id} data-passed={at < now || undefined}>
            <dt>{intl.formatMessage({ id: labelId })}</dt>
            <dd>
              {dayTime(at)} {at < now && id !== 'matching' && <FormattedMessage id="overview.date.passed" />}
            </dd>
          </div>
        ))}
        <div>
          <dt><FormattedMessage id="overview.date.days" /></dt>
          <dd>{intl.formatList(days.map(({ date }) => intl.formatDate(`${date}T12:00:00Z`, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' })))}</dd>
        </div>
      </dl>
    </Panel>
  );
}
