import { Button, Checkbox } from '@mantine/core';
import { Panel } from '@spilno/ui';
import { useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useEvent, UserErrorNote, useSessionOpened, useTypedMutation, type Answer } from '../../app/index.ts';
import { type WithdrawRegistrationMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { useReasons } from './FieldFault.tsx';
import { failureOf } from './save-answer.ts';
import classes from './registration.module.css';

const WithdrawDocument = graphql(`
  mutation WithdrawRegistration($input: WithdrawRegistrationInput!) {
    withdrawRegistration(input: $input) {
      ... on RegistrationSaved {
        registration {
          id
        }
      }
      ...UserErrorParts
    }
  }
`);

const ResumeDocument = graphql(`
  mutation ResumeWithdrawnRegistration($input: ResumeWithdrawnRegistrationInput!) {
    resumeWithdrawnRegistration(input: $input) {
      ... on RegistrationSaved {
        registration {
          id
        }
      }
      ...UserErrorParts
    }
  }
`);

const AGAIN = { refetchQueries: ['MyRegistrationPage'] };

/** Takes the registration back, or up again. */
export function WithdrawPanel({ version, status }: { readonly version: number; readonly status: string }) {
  const { slug } = useEvent();
  const reasons = useReasons();
  const sessionOpened = useSessionOpened();
  const [isSure, setSure] = useState(false);
  const [refusal, setRefusal] = useState<ReactNode>(null);
  const [withdraw, isWithdrawing] = useTypedMutation(WithdrawDocument, AGAIN);
  const [resume, isResuming] = useTypedMutation(ResumeDocument, AGAIN);
  const input = { eventSlug: slug, version };
  const show = async (answer: Answer<WithdrawRegistrationMutation>): Promise<void> => {
    const failure = failureOf(answer);
    setRefusal(failure && <UserErrorNote error={failure} reasons={reasons} />);
    if (failure) return;
    setSure(false);
    await sessionOpened();
  };
  if (status === 'rejected') return null;
  if (status === 'withdrawn') {
    return (
      <Panel title={<FormattedMessage id="registration.resume.title" />}>
        <div className={classes.form}>
          <p className={classes.hint}><FormattedMessage id="registration.resume.text" /></p>
          {refusal}
          <Button variant="filled" loading={isResuming} onClick={() => void resume({ input }).then(show)}><FormattedMessage id="registration.resume.submit" /></Button>
        </div>
      </Panel>
    );
  }
  return (
    <Panel title={<FormattedMessage id="registration.withdraw.title" />}>
      <div className={classes.form}>
        <p className={classes.hint}><FormattedMessage id="registration.withdraw.text" /></p>
        <Checkbox label={<FormattedMessage id="registration.withdraw.sure" />} checked={isSure} onChange={(event) => setSure(event.currentTarget.checked)} />
        {refusal}
        <Button disabled={!isSure} loading={isWithdrawing} onClick={() => void withdraw({ input }).then(show)}><FormattedMessage id="registration.withdraw.submit" /></Button>
      </div>
    </Panel>
  );
}
