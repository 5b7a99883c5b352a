import { Button, TextInput } from '@mantine/core';
import { Note, PageTitle, Panel } from '@spilno/ui';
import { assertNever } from '@spilno/kernel';
import { useState, type FormEvent, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useMaybeViewer, UserErrorNote, useSessionOpened, useTypedMutation } from '../../app/index.ts';
import { PasswordField } from './PasswordField.tsx';
import { graphql } from '../../gql/index.ts';
import { localPath } from './local-path.ts';
import { MailLink } from './MailLink.tsx';
import classes from './session.module.css';

const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignedIn {
        viewer {
          id
        }
      }
      ...UserErrorParts
    }
  }
`);

/** Sign-in by password, or by a mailed link. */
export function SignInPage() {
  const viewer = useMaybeViewer();
  const [parameters] = useSearchParams();
  const target = localPath(parameters.get('next'));
  const [email, setEmail] = useState('');
  if (viewer) return <Navigate to={target} replace />;
  return (
    <div className={classes.page}>
      <PageTitle title={<FormattedMessage id="session.signIn.title" />} lead={<FormattedMessage id="session.signIn.lead" />} />
      <Panel>
        <PasswordForm email={email} onEmail={setEmail} target={target} />
      </Panel>
      <MailLink email={email} onEmail={setEmail} target={target} />
    </div>
  );
}

interface PasswordFormProps {
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly target: string;
}

function PasswordForm({ email, onEmail, target }: PasswordFormProps) {
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<ReactNode>(null);
  const [signIn, isRunning] = useTypedMutation(SignInDocument);
  const sessionOpened = useSessionOpened();
  const navigate = useNavigate();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    const answer = await signIn({ input: { email: email.trim(), password } });
    switch (answer.__typename) {
      case 'SignedIn':
        await sessionOpened();
        return navigate(target, { replace: true });
      case 'SignInRefused':
        return setRefusal(<Note tone="danger" live="assertive"><FormattedMessage id="session.signIn.refused" /></Note>);
      case 'TooManyAttempts':
      case 'NotAnswered':
        return setRefusal(<UserErrorNote error={answer} />);
      default:
        return assertNever(answer);
    }
  };
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <TextInput name="email" type="email" autoComplete="username" required withAsterisk={false} label={<FormattedMessage id="session.field.email" />} value={email} onChange={(change) => onEmail(change.currentTarget.value)} />
      <PasswordField name="password" autoComplete="current-password" required label={<FormattedMessage id="session.field.password" />} value={password} onChange={(change) => setPassword(change.currentTarget.value)} />
      {refusal}
      <Button type="submit" variant="filled" loading={isRunning} fullWidth>
        <FormattedMessage id="session.signIn.submit" />
      </Button>
    </form>
  );
}
