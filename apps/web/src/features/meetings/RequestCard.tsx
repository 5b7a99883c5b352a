import { FormattedMessage } from 'react-intl';
import { useTime } from '../../app/index.ts';
import { type RequestCardPartsFragment } from '../../gql/graphql.ts';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { CounterpartHead } from './CounterpartHead.tsx';
import { Deadline } from './Deadline.tsx';
import classes from './meetings.module.css';
import { PlannedMeeting } from './PlannedMeeting.tsx';
import { RequestActions } from './RequestActions.tsx';
import { RequestBadge } from './RequestBadge.tsx';
import { RequestCardParts } from './request-parts.ts';
import { isWaiting } from './request-state.ts';
import { RequestTopic } from './RequestTopic.tsx';
import { RequestRules, RequestWords } from './RequestWords.tsx';
import { useCounterpartName } from './use-counterpart-name.ts';

/** One request: who, until when, the message, both sides' gain, and what can be done. */
export function RequestCard({ request: masked, isPrimary }: { readonly request: FragmentType<typeof RequestCardParts>; readonly isPrimary: boolean }) {
  const request = readFragment(RequestCardParts, masked);
  const name = useCounterpartName(request.counterpart);
  return (
    <article className={classes.card}>
      <CounterpartHead counterpart={request.counterpart} badge={<RequestBadge request={request} />}>
        <When request={request} />
      </CounterpartHead>
      <div className={classes.words}>
        <RequestWords request={request} />
      </div>
      <div className={classes.side}>
        <RequestTopic {...request} />
        <RequestRules request={request} />
        {request.status === 'accepted' && request.counterpart && <PlannedMeeting counterpartId={request.counterpart.registrationId} />}
        {request.counterpart && <RequestActions request={request} counterpart={name} counterpartId={request.counterpart.registrationId} isPrimary={isPrimary} />}
      </div>
    </article>
  );
}

function When({ request: { status, isMyTurn, expiresAt, answeredAt, sentAt } }: { readonly request: RequestCardPartsFragment }) {
  const time = useTime();
  if (!isWaiting(status)) return <FormattedMessage id="meetings.card.since" values={{ time: time.dayTime(answeredAt ?? sentAt) }} />;
  return (
    <span className={isMyTurn ? classes.urgent : undefined}>
      <FormattedMessage id={isMyTurn ? 'meetings.card.answerBy' : 'meetings.card.theyAnswerBy'} values={{ time: time.dayTime(expiresAt) }} /> · <Deadline until={expiresAt} />
    </span>
  );
}
