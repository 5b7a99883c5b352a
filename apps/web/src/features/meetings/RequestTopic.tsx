import { FormattedMessage } from 'react-intl';
import classes from './meetings.module.css';
import { useVocabulary } from './vocabulary.ts';

export interface RequestTopicProps {
  readonly isOwn: boolean;
  readonly senderGets: boolean | null;
  readonly needNodeCode: string | null;
  readonly offerNodeCode: string | null;
}

/** What the meeting is to be about, seen from the reader. */
export function RequestTopic({ isOwn, senderGets, needNodeCode, offerNodeCode }: RequestTopicProps) {
  const words = useVocabulary();
  if (senderGets === null || needNodeCode === null || offerNodeCode === null) return null;
  const isGet = senderGets === isOwn;
  return (
    <dl className={classes.topic} data-direction={isGet ? 'get' : 'give'}>
      <dt>
        <FormattedMessage id={isGet ? 'meetings.topic.get' : 'meetings.topic.give'} />
      </dt>
      <dd>
        {words.capability(offerNodeCode)}
        {needNodeCode !== offerNodeCode && (
          <span className={classes.line}>
            <FormattedMessage id={isGet ? 'meetings.topic.yourNeed' : 'meetings.topic.theirNeed'} values={{ need: words.capability(needNodeCode) }} />
          </span>
        )}
      </dd>
    </dl>
  );
}
