import { Link, StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useLocale, useMaybeEvent, useTime } from '../../app/index.ts';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { sentenceIdOf } from './notification-sentence.ts';
import classes from './notifications.module.css';
import { timeOfFact } from './time-of-fact.ts';

export const NotificationEntryParts = graphql(`
  fragment NotificationEntryParts on Notification {
    kind
    targetPath
    createdAt
    readAt
    facts {
      name
      value
      valueUk
    }
  }
`);

export interface NotificationEntryProps {
  readonly notification: FragmentType<typeof NotificationEntryParts>;
  readonly onOpen: () => void;
}

/** One thing that happened, as a link to where it can be acted on. */
export function NotificationEntry({ notification, onOpen }: NotificationEntryProps) {
  const intl = useIntl();
  const { textLocale } = useLocale();
  const { dayTime } = useTime();
  const isWithinEvent = useMaybeEvent() !== null;
  const { kind, targetPath, createdAt, readAt, facts } = readFragment(NotificationEntryParts, notification);
  const values = Object.fromEntries(facts.map(({ name, value, valueUk }) => [name, timeOfFact(textLocale === 'uk' ? valueUk : value, intl.locale)]));
  return (
    <li className={classes.entry} data-unread={readAt === null || undefined}>
      <Link href={targetPath} onClick={onOpen} className={classes.sentence}>
        {intl.formatMessage({ id: sentenceIdOf(kind) }, values)}
      </Link>
      <span className={classes.when}>
        {!isWithinEvent && values['eventName'] !== undefined && <span>{values['eventName']}</span>}
        <time dateTime={createdAt}>{dayTime(createdAt)}</time>
        {readAt === null && (
          <StateBadge tone="info">
            <FormattedMessage id="notifications.entry.unread" />
          </StateBadge>
        )}
      </span>
    </li>
  );
}
