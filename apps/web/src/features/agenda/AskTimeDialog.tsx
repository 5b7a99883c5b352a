import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Modal, Textarea } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Note, useNarrow, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useDraft, useEvent, UserErrorNote, useTime, useTypedMutation, type Answer } from '../../app/index.ts';
import { type AgendaAnotherTimeChoicesQuery, type AgendaAskForAnotherTimeMutation } from '../../gql/graphql.ts';
import classes from './agenda.module.css';
import { AFTER_CHANGE, AnotherTimeChoicesDocument, AskForAnotherTimeDocument } from './another-time-documents.ts';
import { useAnotherTimeReasons } from './use-another-time-reasons.ts';

export interface AskTimeDialogProps {
  readonly meetingId: string;
  /** Over-the-shoulder name of the other side. */
  readonly name: string;
  readonly onClose: () => void;
}

type Choices = NonNullable<AgendaAnotherTimeChoicesQuery['anotherTimeChoices']>;
type Failure = Exclude<Answer<AgendaAskForAnotherTimeMutation>, { __typename: 'AnotherTimeAsked' }>;

/** Asks the other side for another time: which times, and why. */
export function AskTimeDialog({ meetingId, name, onClose }: AskTimeDialogProps) {
  const intl = useIntl();
  const isPhone = useNarrow('phone');
  const { slug } = useEvent();
  const query = useQuery(AnotherTimeChoicesDocument, { variables: { eventSlug: slug, meetingId }, fetchPolicy: 'network-only' });
  return (
    <Modal opened onClose={onClose} fullScreen={isPhone} title={<FormattedMessage id="agenda.another.heading" values={{ name }} />} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <QueryState query={query} shape="rows" label={intl.formatMessage({ id: 'agenda.another.loading' })}>
        {({ anotherTimeChoices }) => <Form choices={anotherTimeChoices} meetingId={meetingId} name={name} onClose={onClose} />}
      </QueryState>
    </Modal>
  );
}

function Form({ choices, meetingId, name, onClose }: AskTimeDialogProps & { readonly choices: Choices | null }) {
  const reasons = useAnotherTimeReasons();
  if (!choices?.canAsk) return <Note tone="warn">{reasons[choices?.refusal ?? 'overtaken'] ?? reasons['overtaken']}</Note>;
  if (choices.times.length === 0) {
    return (
      <Note tone="warn" title={<FormattedMessage id="agenda.another.noTimes" />}>
        <FormattedMessage id="agenda.another.noTimesLead" />
      </Note>
    );
  }
  return <Asking choices={choices} meetingId={meetingId} name={name} onClose={onClose} />;
}

/** What is typed and ticked until it is sent. */
interface Ask {
  readonly reason: string;
  readonly wanted: readonly string[];
}

const NO_ASK: Ask = { reason: '', wanted: [] };

function Asking({ choices, meetingId, name, onClose }: AskTimeDialogProps & { readonly choices: Choices }) {
  const intl = useIntl();
  const [{ reason, wanted }, setAsk, draft] = useDraft<Ask>(`anotherTimeAsk:${meetingId}`, NO_ASK);
  const chosen = wanted.filter((id) => choices.times.some(({ slotId }) => slotId === id));
  const reasons = useAnotherTimeReasons();
  const { failure, submit, isRunning } = useAsk({ meetingId, name, chosen, reason, onDone: () => (draft.clear(), onClose()) });
  const label = intl.formatMessage({ id: 'agenda.cancel.reason' });
  return (
    <form
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className={classes.quiet}>
        <FormattedMessage id="agenda.another.lead" values={{ name, left: choices.asksLeft }} />
      </p>
      <TimeChoice choices={choices} chosen={chosen} onChange={(slotIds) => setAsk((ask) => ({ ...ask, wanted: slotIds }))} />
      <Textarea required autosize minRows={2} maxRows={6} maxLength={500} label={label} description={intl.formatMessage({ id: 'agenda.cancel.hint' })} value={reason} onChange={({ currentTarget: { value } }) => setAsk((ask) => ({ ...ask, reason: value }))} />
      {failure && (
        <UserErrorNote
          error={failure.error}
          text={failure.reason}
          fieldLabels={{ reason: label, slotIds: intl.formatMessage({ id: 'agenda.another.times' }, { max: choices.maxOffered }) }}
          reasons={reasons}
        />
      )}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" loading={isRunning} disabled={chosen.length === 0}>
          <FormattedMessage id="agenda.another.submit" values={{ count: chosen.length }} />
        </Button>
        <Button onClick={onClose}>
          <FormattedMessage id="agenda.another.keep" />
        </Button>
      </div>
    </form>
  );
}

interface Order {
  readonly meetingId: string;
  readonly name: string;
  readonly chosen: readonly string[];
  readonly reason: string;
  readonly onDone: () => void;
}

function useAsk({ meetingId, name, chosen, reason, onDone }: Order) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const [failure, setFailure] = useState<{ readonly error: Failure; readonly reason: string } | null>(null);
  const [run, isRunning] = useTypedMutation(AskForAnotherTimeDocument, { refetchQueries: AFTER_CHANGE });
  const submit = async () => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, meetingId, slotIds: [...chosen], reason } });
    switch (answer.__typename) {
      case 'AnotherTimeAsked':
        toast({ message: intl.formatMessage({ id: 'agenda.another.asked' }, { name }) });
        return onDone();
      case 'TimeTaken':
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure({ error: answer, reason });
      default:
        return assertNever(answer);
    }
  };
  return { failure, submit, isRunning };
}

/** Times under the heading of their day; more than allowed cannot be chosen. */
function TimeChoice({ choices, chosen, onChange }: { readonly choices: Choices; readonly chosen: readonly string[]; readonly onChange: (slotIds: string[]) => void }) {
  const intl = useIntl();
  const { day, dateKey, range, zone } = useTime();
  const days = Map.groupBy(choices.times, ({ startsAt }) => dateKey(startsAt));
  const isFull = chosen.length >= choices.maxOffered;
  return (
    <Checkbox.Group
      value={[...chosen]}
      onChange={(next) => onChange(next.slice(0, choices.maxOffered))}
      label={intl.formatMessage({ id: 'agenda.another.times' }, { max: choices.maxOffered })}
      description={intl.formatMessage({ id: 'agenda.another.timesHint' }, { zone: zone(choices.times[0]!.startsAt) })}
    >
      {[...days].map(([key, times]) => (
        <div key={key} className={classes.timesOfDay} role="group" aria-label={day(times[0]!.startsAt)}>
          <b aria-hidden>{day(times[0]!.startsAt)}</b>
          <div className={classes.times}>
            {times.map(({ slotId, startsAt, endsAt }) => (
              <Checkbox key={slotId} value={slotId} label={range(startsAt, endsAt)} disabled={isFull && !chosen.includes(slotId)} />
            ))}
          </div>
        </div>
      ))}
    </Checkbox.Group>
  );
}
