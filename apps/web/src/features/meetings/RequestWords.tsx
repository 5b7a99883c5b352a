import { IconClock, IconLockOpen } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTime } from '../../app/index.ts';
import { type RequestCardPartsFragment } from '../../gql/graphql.ts';
import { FactLine } from './FactLine.tsx';
import classes from './meetings.module.css';
import { isWaiting } from './request-state.ts';

type Request = RequestCardPartsFragment;

/** What the two sides wrote: the message, a wish for another time, a reason. */
export function RequestWords({ request }: { readonly request: Request }) {
  const time = useTime();
  return (
    <>
      {request.message === '' ? (
        <p className={classes.caption}>
          <FormattedMessage id="meetings.card.bothAgreed" />
        </p>
      ) : (
        <>
          <blockquote className={classes.message}>{request.message}</blockquote>
          <p className={classes.caption}>
            <FormattedMessage id={request.isOwn ? 'meetings.card.youWrote' : 'meetings.card.theyWrote'} values={{ time: time.dayTime(request.sentAt) }} />
          </p>
        </>
      )}
      <Counter request={request} />
      {request.reason && (
        <>
          <blockquote className={classes.message}>{request.reason}</blockquote>
          <p className={classes.caption}>
            <FormattedMessage id="meetings.card.reason" />
          </p>
        </>
      )}
    </>
  );
}

const PART_IDS: Readonly<Record<string, string>> = { morning: 'meetings.counter.morning', afternoon: 'meetings.counter.afternoon' };

function Counter({ request }: { readonly request: Request }) {
  const intl = useIntl();
  const { longDay } = useTime('UTC');
  const { counterDay, counterPartOfDay, counterMessage, isMyTurn, status } = request;
  if (!counterDay && !counterPartOfDay && !counterMessage) return null;
  const when = [counterDay && longDay(`${counterDay}T12:00:00Z`), counterPartOfDay && intl.formatMessage({ id: PART_IDS[counterPartOfDay] ?? 'meetings.counter.anyTime' })].filter(Boolean).join(', ');
  const byWhom = status !== 'countered' ? 'meetings.card.proposed' : isMyTurn ? 'meetings.card.theyPropose' : 'meetings.card.youProposed';
  return (
    <div className={classes.counter}>
      <p>
        <b>
          <FormattedMessage id={byWhom} />
        </b>{' '}
        {when}
      </p>
      {counterMessage && <p>{counterMessage}</p>}
    </div>
  );
}

/** What accepting opens, until when, and that a request holds no slot. */
export function RequestRules({ request }: { readonly request: Pick<Request, 'status' | 'isMyTurn' | 'expiresAt'> }) {
  const time = useTime();
  if (!isWaiting(request.status)) return null;
  return (
    <>
      <FactLine icon={IconLockOpen}>
        <FormattedMessage id={request.isMyTurn ? 'meetings.rules.opens' : 'meetings.rules.opensForThem'} />
      </FactLine>
      <FactLine icon={IconClock}>
        <FormattedMessage id="meetings.rules.answerBy" values={{ time: time.dayTime(request.expiresAt), zone: time.zone(request.expiresAt), b: (text) => <b>{text}</b> }} />
      </FactLine>
    </>
  );
}
