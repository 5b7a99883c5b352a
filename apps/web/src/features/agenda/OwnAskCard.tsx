import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, UserErrorNote, useTime, useTypedMutation, type Answer } from '../../app/index.ts';
import { type AgendaWithdrawAnotherTimeMutation } from '../../gql/graphql.ts';
import classes from './agenda.module.css';
import { AFTER_CHANGE, type AnotherTimeAskParts, WithdrawAnotherTimeDocument } from './another-time-documents.ts';
import { useAnotherTimeReasons } from './use-another-time-reasons.ts';

type Failure = Exclude<Answer<AgendaWithdrawAnotherTimeMutation>, { __typename: 'AnotherTimeEnded' }>;

/** The own ask while the other side thinks about it. */
export function OwnAskCard({ ask, name }: { readonly ask: AnotherTimeAskParts; readonly name: string }) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const reasons = useAnotherTimeReasons();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isRunning] = useTypedMutation(WithdrawAnotherTimeDocument, { refetchQueries: AFTER_CHANGE });
  const withdraw = async () => {
    const answer = await run({ input: { eventSlug: slug, askId: ask.id } });
    switch (answer.__typename) {
      case 'AnotherTimeEnded':
        return toast({ message: intl.formatMessage({ id: 'agenda.another.withdrawnOwn' }, { name }) });
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return (
    <>
      <p className={classes.quiet}>
        <FormattedMessage id="agenda.another.ownLead" values={{ name, time: dayTime(ask.answerBy) }} />
      </p>
      <ul className={classes.offered}>
        {ask.offered.map(({ slotId, startsAt }) => (
          <li key={slotId}>{dayTime(startsAt)}</li>
        ))}
      </ul>
      <p className={classes.about}>{ask.reason}</p>
      {failure && <UserErrorNote error={failure} reasons={reasons} />}
      <div className={classes.buttons}>
        <Button loading={isRunning} onClick={() => void withdraw()}>
          <FormattedMessage id="agenda.another.withdraw" />
        </Button>
      </div>
    </>
  );
}
