import { Button, Textarea } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Note } from '@spilno/ui';
import { useState, type KeyboardEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDraft, useEvent, UserErrorNote, useTypedMutation, type Answer } from '../../app/index.ts';
import { type ThreadSendMutation } from '../../gql/graphql.ts';
import { newClientKey } from './client-key.ts';
import { ThreadSendDocument } from './thread-documents.ts';
import classes from './threads.module.css';
import { type MessageNode } from './use-thread.ts';

const MAX_LENGTH = 4_000;
/** From here on the length is shown. */
const NEAR_LENGTH = 3_600;

type Failure = Exclude<Answer<ThreadSendMutation>, { __typename: 'ThreadMessageSent' }>;

export interface MessageFormProps {
  readonly threadId: string;
  /** Over-the-shoulder name of the other side. */
  readonly name: string;
  readonly onSent: (message: MessageNode) => void;
}

/** Writes to the other side. What is typed is kept over a reload, and so is its key: sent again, it is not written twice. */
export function MessageForm({ threadId, name, onSent }: MessageFormProps) {
  const intl = useIntl();
  const { slug } = useEvent();
  const [draft, setDraft, { clear, isKept }] = useDraft(`threads:${slug}:${threadId}`, { text: '', key: '' });
  const [failure, setFailure] = useState<{ readonly error: Failure; readonly text: string } | null>(null);
  const [run, isRunning] = useTypedMutation(ThreadSendDocument, { refetchQueries: ['ThreadList'] });
  const isTooLong = draft.text.length > MAX_LENGTH;
  const canSend = draft.text.trim() !== '' && !isTooLong && !isRunning;

  const send = async () => {
    if (!canSend) return;
    setFailure(null);
    const { text, key } = draft;
    const answer = await run({ input: { eventSlug: slug, registrationId: threadId, clientKey: key, text } });
    switch (answer.__typename) {
      case 'ThreadMessageSent':
        setDraft({ text: '', key: '' });
        clear();
        return onSent(answer.sent);
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure({ error: answer, text });
      default:
        return assertNever(answer);
    }
  };
  /** Another text is another message: what was sent before under the key may have arrived. */
  const write = (text: string) => setDraft(({ key }) => ({ text, key: failure || key === '' ? newClientKey() : key }));
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
  };
  const label = intl.formatMessage({ id: 'threads.form.label' }, { name });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        autosize
        minRows={2}
        maxRows={8}
        label={label}
        description={intl.formatMessage({ id: 'threads.form.hint' })}
        value={draft.text}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={keys}
        error={isTooLong && intl.formatMessage({ id: 'threads.form.tooLong' }, { length: draft.text.length, max: MAX_LENGTH })}
      />
      {failure && (
        <UserErrorNote
          error={failure.error}
          text={failure.text}
          fieldLabels={{ text: label }}
          reasons={{ threadClosed: <FormattedMessage id="threads.error.closed" />, tooManyMessages: <FormattedMessage id="threads.error.tooMany" />, alreadyUsed: <FormattedMessage id="threads.error.keyUsed" /> }}
        />
      )}
      {!isKept && !failure && <Note tone="warn"><FormattedMessage id="threads.form.notKept" /></Note>}
      <div className={classes.send}>
        <Button type="submit" loading={isRunning} disabled={!canSend}>
          <FormattedMessage id="app.action.send" />
        </Button>
        <span className={classes.quiet}>
          {draft.text.length > NEAR_LENGTH && !isTooLong ? <FormattedMessage id="threads.form.length" values={{ length: draft.text.length, max: MAX_LENGTH }} /> : <span className={classes.keys}><FormattedMessage id="threads.form.keys" /></span>}
        </span>
      </div>
    </form>
  );
}
