import { useQuery } from '@apollo/client/react';
import { Button, Radio } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Note, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent, UserErrorNote, useTime, useTypedMutation, type Answer } from '../../app/index.ts';
import { type AgendaAcceptAnotherTimeMutation, type AgendaRefuseAnotherTimeMutation } from '../../gql/graphql.ts';
import classes from './agenda.module.css';
import { AcceptAnotherTimeDocument, AFTER_CHANGE, type AnotherTimeAskParts, AnotherTimeChoicesDocument, type OfferedTime, RefuseAnotherTimeDocument } from './another-time-documents.ts';
import { useAnotherTimeReasons } from './use-another-time-reasons.ts';

export interface OfferedTimesCardProps {
  readonly ask: AnotherTimeAskParts;
  readonly meetingId: string;
  readonly name: string;
}

type Failure =
  | Exclude<Answer<AgendaAcceptAnotherTimeMutation>, { __typename: 'MeetingMoved' }>
  | Exclude<Answer<AgendaRefuseAnotherTimeMutation>, { __typename: 'AnotherTimeEnded' }>;

/** The other side asks: take one of its times, or leave the meeting where it is. */
export function OfferedTimesCard({ ask, meetingId, name }: OfferedTimesCardProps) {
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const query = useQuery(AnotherTimeChoicesDocument, { variables: { eventSlug: slug, meetingId }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <p className={classes.quiet}>
        <FormattedMessage id="agenda.another.theirsLead" values={{ name, time: dayTime(ask.answerBy) }} />
      </p>
      <dl className={classes.facts}>
        <dt>
          <FormattedMessage id="agenda.another.theirReason" />
        </dt>
        <dd className={classes.about}>{ask.reason}</dd>
      </dl>
      <QueryState query={query} shape="rows">
        {({ anotherTimeChoices }) => <Answering ask={ask} name={name} times={anotherTimeChoices?.times ?? []} />}
      </QueryState>
    </>
  );
}

function Answering({ ask, name, times }: { readonly ask: AnotherTimeAskParts; readonly name: string; readonly times: readonly OfferedTime[] }) {
  const intl = useIntl();
  const { day, range } = useTime();
  const reasons = useAnotherTimeReasons();
  const [wanted, setWanted] = useState<string | null>(null);
  const { failure, accept, refuse, isRunning } = useAnswer(ask, name);
  const chosen = times.find(({ slotId }) => slotId === wanted) ?? times[0];
  const gone = ask.offered.length - times.length;
  return (
    <>
      {times.length > 0 && (
        <Radio.Group value={chosen?.slotId ?? null} onChange={setWanted} label={intl.formatMessage({ id: 'agenda.another.choose' })}>
          <div className={classes.times}>
            {times.map(({ slotId, startsAt, endsAt }) => (
              <Radio key={slotId} value={slotId} label={`${day(startsAt)}, ${range(startsAt, endsAt)}`} />
            ))}
          </div>
        </Radio.Group>
      )}
      {gone > 0 && <Note tone="warn"><FormattedMessage id="agenda.another.gone" values={{ count: gone }} /></Note>}
      {failure && <UserErrorNote error={failure} reasons={reasons} />}
      <div className={classes.buttons}>
        {chosen && (
          <Button variant="filled" loading={isRunning} onClick={() => void accept(chosen.slotId)}>
            <FormattedMessage id="agenda.another.accept" />
          </Button>
        )}
        <Button disabled={isRunning} onClick={() => void refuse()}>
          <FormattedMessage id="agenda.another.refuse" />
        </Button>
      </div>
    </>
  );
}

function useAnswer(ask: AnotherTimeAskParts, name: string) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [runAccept, isAccepting] = useTypedMutation(AcceptAnotherTimeDocument, { refetchQueries: AFTER_CHANGE });
  const [runRefuse, isRefusing] = useTypedMutation(RefuseAnotherTimeDocument, { refetchQueries: AFTER_CHANGE });
  const accept = async (slotId: string) => {
    setFailure(null);
    const answer = await runAccept({ input: { eventSlug: slug, askId: ask.id, slotId } });
    switch (answer.__typename) {
      case 'MeetingMoved':
        return toast({ message: intl.formatMessage({ id: 'agenda.another.moved' }, { name, time: dayTime(answer.startsAt) }) });
      case 'TimeTaken':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const refuse = async () => {
    setFailure(null);
    const answer = await runRefuse({ input: { eventSlug: slug, askId: ask.id } });
    switch (answer.__typename) {
      case 'AnotherTimeEnded':
        return toast({ message: intl.formatMessage({ id: 'agenda.another.refusedTheirs' }, { name }) });
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return { failure, accept, refuse, isRunning: isAccepting || isRefusing };
}
