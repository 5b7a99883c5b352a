import { Button, Textarea } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Panel, StateBadge } from '@spilno/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useDraft, useEvent, UserErrorNote, useTime, useTypedMutation } from '../../app/index.ts';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import classes from './registration.module.css';

export const QuestionParts = graphql(`
  fragment QuestionParts on RegistrationQuestion {
    id
    question
    askedAt
    answer
    answeredAt
  }
`);

const AnswerDocument = graphql(`
  mutation AnswerQuestion($input: AnswerVettingQuestionInput!) {
    answerVettingQuestion(input: $input) {
      ...UserErrorParts
    }
  }
`);

export interface QuestionsProps {
  readonly questions: readonly FragmentType<typeof QuestionParts>[];
  readonly canAnswer: boolean;
}

/** Questions of the officers and the firm's answers. */
export function Questions({ questions, canAnswer }: QuestionsProps) {
  return (
    <Panel title={<FormattedMessage id="registration.questions.title" />}>
      <div className={classes.form}>
        {questions.map((question, at) => (
          <Question key={at} question={question} canAnswer={canAnswer} />
        ))}
      </div>
    </Panel>
  );
}

function Question({ question: masked, canAnswer }: { readonly question: FragmentType<typeof QuestionParts>; readonly canAnswer: boolean }) {
  const { dayTime } = useTime();
  const question = readFragment(QuestionParts, masked);
  return (
    <article className={classes.field}>
      <div className={classes.head}>
        <p className={classes.sentence}>{question.question}</p>
        <StateBadge tone={question.answer === null ? 'warn' : 'ok'} dot={question.answer === null ? 'hollow' : 'filled'}>
          <FormattedMessage id={question.answer === null ? 'registration.questions.open' : 'registration.questions.answered'} />
        </StateBadge>
      </div>
      <span className={classes.quiet}>{dayTime(question.answeredAt ?? question.askedAt)}</span>
      {question.answer !== null && <p className={classes.hint}>{question.answer}</p>}
      {question.answer === null && canAnswer && <AnswerForm questionId={question.id} />}
    </article>
  );
}

function AnswerForm({ questionId }: { readonly questionId: string }) {
  const { slug } = useEvent();
  const [answer, setAnswer, draft] = useDraft(`registration:answer:${questionId}`, '');
  const [refusal, setRefusal] = useState<ReactNode>(null);
  const [run, isRunning] = useTypedMutation(AnswerDocument, { refetchQueries: ['MyRegistrationPage'] });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    const outcome = await run({ input: { eventSlug: slug, questionId, answer } });
    switch (outcome.__typename) {
      case 'VettingNoteSaved':
        return draft.clear();
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setRefusal(<UserErrorNote error={outcome} text={answer} />);
      default:
        return assertNever(outcome);
    }
  };
  return (
    <form className={classes.field} onSubmit={(event) => void submit(event)}>
      <Textarea label={<FormattedMessage id="registration.questions.answer" />} autosize minRows={3} value={answer} onChange={(event) => setAnswer(event.currentTarget.value)} />
      {refusal}
      <div><Button type="submit" variant="filled" loading={isRunning}><FormattedMessage id="registration.questions.send" /></Button></div>
    </form>
  );
}
