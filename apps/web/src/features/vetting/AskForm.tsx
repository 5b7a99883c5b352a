import { Button, Textarea } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Panel } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { UserErrorNote, type UserErrorNoteProps, useDraft, useEvent, useTypedMutation } from '../../app/index.ts';
import { type Case } from './VettingCasePane.tsx';
import { AskDocument } from './vetting-documents.ts';
import classes from './vetting.module.css';

/** Questions to the firm with their answers, and a new one. */
export function AskForm({ shown, onAsked }: { readonly shown: Case; readonly onAsked: () => void }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const [question, setQuestion, draft] = useDraft(`vetting-question:${shown.id}`, '');
  const [error, setError] = useState<UserErrorNoteProps['error'] | null>(null);
  const [ask, isRunning] = useTypedMutation(AskDocument);
  const send = async () => {
    setError(null);
    const answer = await ask({ input: { eventSlug: slug, caseId: shown.id, question } });
    switch (answer.__typename) {
      case 'VettingNoteSaved':
        draft.clear();
        setQuestion('');
        onAsked();
        return;
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        setError(answer);
        return;
      default:
        assertNever(answer);
    }
  };
  return (
    <Panel title={<FormattedMessage id="vetting.questions.title" />}>
      <ul className={classes.decisions}>
        {shown.questions.map(({ id, question: asked, answer }) => (
          <li key={id}>
            <strong>{asked}</strong>
            <p className={classes.quiet}>{answer ?? <FormattedMessage id="vetting.questions.waiting" />}</p>
          </li>
        ))}
      </ul>
      <form className={classes.form} onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <Textarea label={intl.formatMessage({ id: 'vetting.questions.label' })} value={question} onChange={(event) => setQuestion(event.currentTarget.value)} autosize minRows={2} />
        {error && <UserErrorNote error={error} text={question} fieldLabels={{ question: intl.formatMessage({ id: 'vetting.questions.label' }) }} />}
        <Button type="submit" variant="default" loading={isRunning} disabled={question.trim() === ''}>
          <FormattedMessage id="vetting.questions.send" />
        </Button>
      </form>
    </Panel>
  );
}
