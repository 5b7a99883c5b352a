import { useQuery } from '@apollo/client/react';
import { Button, Radio } from '@mantine/core';
import { Note, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useAct, useEvent, UserErrorNote, useTime } from '../../app/index.ts';
import classes from './agenda.module.css';
import { AcceptAnotherTimeDocument, AFTER_CHANGE, type AnotherTimeAskParts, AnotherTimeChoicesDocument, type OfferedTime, RefuseAnotherTimeDocument } from './another-time-documents.ts';
import { useAnotherTimeReasons } from './use-another-time-reasons.ts';

export interface OfferedTimesCardProps {
  readonly ask: AnotherTimeAskParts;
  readonly meetingId: string;
  readonly name: string;
}

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
  const accepting = useAct(AcceptAnotherTimeDocument, 'MeetingMoved', { refetchQueries: AFTER_CHANGE });
  const refusing = useAct(RefuseAnotherTimeDocument, 'AnotherTimeEnded', { refetchQueries: AFTER_CHANGE });
  const accept = async (slotId: string) => {
    refusing.forget();
    const moved = await accepting.act({ input: { eventSlug: slug, askId: ask.id, slotId } });
    if (moved) toast({ message: intl.formatMessage({ id: 'agenda.another.moved' }, { name, time: dayTime(moved.startsAt) }) });
  };
  const refuse = async () => {
    accepting.forget();
    if (await refusing.act({ input: { eventSlug: slug, askId: ask.id } })) toast({ message: intl.formatMessage({ id: 'agenda.another.refusedTheirs' }, { name }) });
  };
  return { failure: accepting.failure ?? refusing.failure, accept, refuse, isRunning: accepting.isRunning || refusing.isRunning };
}
