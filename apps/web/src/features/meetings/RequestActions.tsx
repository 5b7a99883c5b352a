import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { UserErrorNote } from '../../app/index.ts';
import { CounterForm } from './CounterForm.tsx';
import classes from './meetings.module.css';
import { useIsTooLateToCancel } from './PlannedMeeting.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { possibleActs, type RequestAct } from './request-state.ts';
import { useRequestActs, type ActAnswer } from './use-request-acts.ts';
import { useRequestReasons } from './use-request-reasons.tsx';
import { useRequestsChanged } from './use-requests-changed.ts';

export interface ActableRequest {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly isMyTurn: boolean;
}

export interface RequestActionsProps {
  readonly request: ActableRequest;
  /** The other side, for names of buttons and sentences. */
  readonly counterpart: string;
  /** Draws the first step in the action colour: once on a page. */
  readonly isPrimary?: boolean;
  /** Registration of the other side, where it is shown. */
  readonly counterpartId: string | undefined;
}

type Opened = Extract<RequestAct, 'counter' | 'decline' | 'cancel'>;
type ActError = Exclude<ActAnswer, { __typename: 'MeetingRequestActedOn' }>;

const DONE_IDS: Readonly<Record<string, string>> = {
  accepted: 'meetings.done.accepted',
  declined: 'meetings.done.declined',
  countered: 'meetings.done.countered',
  withdrawn: 'meetings.done.withdrawn',
  cancelled: 'meetings.done.cancelled',
};

/** Everything the reader can do with a request; what fails is said here, and nothing typed is lost. */
export function RequestActions({ request, counterpart, isPrimary = false, counterpartId }: RequestActionsProps) {
  const intl = useIntl();
  const toast = useToast();
  const reasons = useRequestReasons();
  const reload = useRequestsChanged();
  const acts = useRequestActs(request);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<{ readonly error: ActError; readonly text: string } | null>(null);

  const take = async (step: () => Promise<ActAnswer>, text = ''): Promise<boolean> => {
    setFailure(null);
    const answer = await step();
    switch (answer.__typename) {
      case 'MeetingRequestActedOn':
        setOpened(null);
        toast({ message: intl.formatMessage({ id: DONE_IDS[answer.status] ?? 'meetings.done.saved' }, { name: counterpart }) });
        await reload();
        return true;
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotPossible':
      case 'QuotaExceeded':
      case 'StaleVersion':
      case 'NotAnswered':
        setFailure({ error: answer, text });
        if (answer.__typename === 'NotPossible') await reload();
        return false;
      default:
        return assertNever(answer);
    }
  };

  const isTooLate = useIsTooLateToCancel(request.status === 'accepted' ? counterpartId : undefined);
  const allowed = possibleActs(request).filter((act) => act !== 'cancel' || !isTooLate);
  const form = { isRunning: acts.isRunning, onClose: () => setOpened(null) };
  return (
    <div className={classes.actions}>
      {failure && <UserErrorNote error={failure.error} text={failure.text} reasons={reasons} onReload={() => void reload().then(() => setFailure(null))} />}
      {opened === 'counter' && allowed.includes('counter') && <CounterForm {...form} requestId={request.id} onSend={(wish) => take(() => acts.counter(wish), wish.message)} />}
      {(opened === 'decline' || opened === 'cancel') && allowed.includes(opened) && (
        <ReasonForm {...form} key={opened} requestId={request.id} act={opened} onSend={(reason) => take(() => (opened === 'cancel' ? acts.cancel(reason) : acts.decline(reason)), reason)} />
      )}
      {opened === null && <ActButtons acts={allowed} counterpart={counterpart} isRunning={acts.isRunning} isPrimary={isPrimary} onOpen={setOpened} onAccept={() => void take(acts.accept)} onWithdraw={() => void take(acts.withdraw)} />}
    </div>
  );
}

interface ActButtonsProps {
  readonly acts: readonly RequestAct[];
  readonly counterpart: string;
  readonly isRunning: boolean;
  readonly isPrimary: boolean;
  readonly onOpen: (act: Opened) => void;
  readonly onAccept: () => void;
  readonly onWithdraw: () => void;
}

function ActButtons({ acts, counterpart, isRunning, isPrimary, onOpen, onAccept, onWithdraw }: ActButtonsProps) {
  const intl = useIntl();
  const named = (id: string) => intl.formatMessage({ id: 'meetings.act.about' }, { act: intl.formatMessage({ id }), name: counterpart });
  return (
    <div className={classes.buttons}>
      {acts.includes('accept') && (
        <Button className={classes.first} variant={isPrimary ? 'filled' : 'default'} loading={isRunning} aria-label={named('meetings.act.accept')} onClick={onAccept}>
          <FormattedMessage id="meetings.act.accept" />
        </Button>
      )}
      {acts.includes('counter') && (
        <Button disabled={isRunning} aria-label={named('meetings.act.counter')} onClick={() => onOpen('counter')}>
          <FormattedMessage id="meetings.act.counter" />
        </Button>
      )}
      {acts.includes('decline') && (
        <Button disabled={isRunning} aria-label={named('meetings.act.decline')} onClick={() => onOpen('decline')}>
          <FormattedMessage id="meetings.act.decline" />
        </Button>
      )}
      {acts.includes('withdraw') && (
        <Button loading={isRunning} aria-label={named('meetings.act.withdraw')} onClick={onWithdraw}>
          <FormattedMessage id="meetings.act.withdraw" />
        </Button>
      )}
      {acts.includes('cancel') && (
        <Button disabled={isRunning} aria-label={named('meetings.act.cancel')} onClick={() => onOpen('cancel')}>
          <FormattedMessage id="meetings.act.cancel" />
        </Button>
      )}
    </div>
  );
}
