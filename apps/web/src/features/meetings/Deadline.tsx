import { FormattedMessage } from 'react-intl';
import { useEvent } from '../../app/index.ts';
import { timeLeft } from './time-left.ts';

/** "2 days left", "5 hours left" or that the time is over. */
export function Deadline({ until }: { readonly until: string }) {
  const { clockOffsetMs } = useEvent();
  const left = timeLeft(until, Date.now() + clockOffsetMs);
  if (left.unit === 'over') return <FormattedMessage id="meetings.left.over" />;
  return left.unit === 'days' ? <FormattedMessage id="meetings.left.days" values={{ count: left.count }} /> : <FormattedMessage id="meetings.left.hours" values={{ count: left.count }} />;
}
