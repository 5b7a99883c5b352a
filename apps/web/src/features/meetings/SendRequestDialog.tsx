import { Button, Modal, Radio, Textarea } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { useNarrow, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { BorrowedMessages, useDraft, useEvent, UserErrorNote, useTypedMutation } from '../../app/index.ts';
import { type MeetingsSendMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './meetings.module.css';
import { useRequestReasons } from './use-request-reasons.tsx';
import { useVocabulary } from './vocabulary.ts';
import { type Answer } from '../../app/index.ts';

const SendRequestDocument = graphql(`
  mutation MeetingsSend($input: SendMeetingRequestInput!) {
    sendMeetingRequest(input: $input) {
      ... on MeetingRequestSent {
        requestId
        isAgreed
      }
      ...UserErrorParts
    }
  }
`);

/** A need and the offer that meets it, seen from the sender. */
export interface TopicChoice {
  readonly direction: 'get' | 'give';
  readonly needNodeCode: string;
  readonly offerNodeCode: string;
}

export interface SendRequestDialogProps {
  readonly recipientId: string;
  /** Name of the other side. */
  readonly counterpart: string;
  /** The pairs that the reasons give, best first. */
  readonly topics: readonly TopicChoice[];
  readonly onClose: () => void;
  /** Called once the request is on its way, before the dialog closes. */
  readonly onSent: () => void;
}

/** Asks for a meeting: one need met by one offer, and a message. */
export function SendRequestDialog(props: SendRequestDialogProps) {
  return (
    <BorrowedMessages name="meetings">
      <Dialog {...props} />
    </BorrowedMessages>
  );
}

function Dialog({ onClose, ...form }: SendRequestDialogProps) {
  const intl = useIntl();
  const isPhone = useNarrow('phone');
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      fullScreen={isPhone}
      radius={isPhone ? 0 : undefined}
      title={<FormattedMessage id="meetings.send.title" values={{ name: form.counterpart }} />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}
    >
      <SendForm {...form} onClose={onClose} />
    </Modal>
  );
}

type SendError = Exclude<Answer<MeetingsSendMutation>, { __typename: 'MeetingRequestSent' }>;

function SendForm({ recipientId, counterpart, topics, onClose, onSent }: SendRequestDialogProps) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const reasons = useRequestReasons();
  const [message, setMessage, draft] = useDraft(`request:new:${recipientId}`, '');
  const [chosen, setChosen] = useState(0);
  const [failure, setFailure] = useState<{ readonly error: SendError; readonly text: string } | null>(null);
  const [run, isRunning] = useTypedMutation(SendRequestDocument);
  const topic = topics[chosen];
  const send = async () => {
    if (!topic) return;
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, recipientId, message, ...topic } });
    switch (answer.__typename) {
      case 'MeetingRequestSent':
        draft.clear();
        onSent();
        toast({ message: intl.formatMessage({ id: answer.isAgreed ? 'meetings.send.agreed' : 'meetings.send.sent' }, { name: counterpart }) });
        return onClose();
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotPossible':
      case 'QuotaExceeded':
      case 'NotAnswered':
        return setFailure({ error: answer, text: message });
      default:
        return assertNever(answer);
    }
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Topics topics={topics} chosen={chosen} onChoose={setChosen} />
      <Textarea
        autosize
        required
        minRows={3}
        maxRows={10}
        maxLength={2000}
        data-autofocus
        label={intl.formatMessage({ id: 'meetings.send.message' })}
        description={intl.formatMessage({ id: 'meetings.send.hint' })}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      {failure && <UserErrorNote error={failure.error} text={failure.text} reasons={reasons} />}
      <p className={classes.caption}>
        <FormattedMessage id="meetings.send.rules" />
      </p>
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" loading={isRunning} disabled={!message.trim() || !topic}>
          <FormattedMessage id="meetings.send.submit" />
        </Button>
        <Button variant="subtle" disabled={isRunning} onClick={onClose}>
          <FormattedMessage id="app.action.back" />
        </Button>
      </div>
    </form>
  );
}

interface TopicsProps {
  readonly topics: readonly TopicChoice[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

function Topics({ topics, chosen, onChoose }: TopicsProps) {
  const intl = useIntl();
  const words = useVocabulary();
  if (topics.length === 0) {
    return (
      <p className={classes.caption}>
        <FormattedMessage id="meetings.send.noTopic" />
      </p>
    );
  }
  return (
    <Radio.Group label={intl.formatMessage({ id: 'meetings.send.topic' })} value={String(chosen)} onChange={(value) => onChoose(Number(value))}>
      <div className={classes.topics}>
        {topics.map(({ direction, needNodeCode, offerNodeCode }, index) => (
          <Radio
            key={`${direction} ${needNodeCode}`}
            value={String(index)}
            label={intl.formatMessage({ id: direction === 'get' ? 'meetings.send.topicGet' : 'meetings.send.topicGive' }, { offer: words.capability(offerNodeCode), need: words.capability(needNodeCode), isSame: String(needNodeCode === offerNodeCode) })}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
