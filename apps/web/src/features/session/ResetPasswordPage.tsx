import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { PageTitle, Panel } from '@spilno/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate, useParams } from 'react-router';
import { UserErrorNote, useSessionOpened, useTypedMutation } from '../../app/index.ts';
import { PasswordField } from './PasswordField.tsx';
import { graphql } from '../../gql/index.ts';
import { localPath } from './local-path.ts';
import { ExpiredLink } from './OpenLinkPage.tsx';
import classes from './session.module.css';

const ResetPasswordDocument = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      ... on SignedIn {
        targetPath
      }
      ...UserErrorParts
    }
  }
`);

/** Sets a new password by a mailed link. */
export function ResetPasswordPage() {
  const { token = '' } = useParams();
  const intl = useIntl();
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<ReactNode>(null);
  const [reset, isRunning] = useTypedMutation(ResetPasswordDocument);
  const sessionOpened = useSessionOpened();
  const navigate = useNavigate();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    const answer = await reset({ input: { token, password } });
    switch (answer.__typename) {
      case 'SignedIn':
        await sessionOpened();
        return navigate(localPath(answer.targetPath), { replace: true });
      case 'LinkExpired':
        return setRefusal(<ExpiredLink />);
      case 'InvalidInput':
        return setRefusal(<UserErrorNote error={answer} reasons={{ tooShort: intl.formatMessage({ id: 'session.reset.tooShort' }) }} />);
      case 'NotAnswered':
        return setRefusal(<UserErrorNote error={answer} />);
      default:
        return assertNever(answer);
    }
  };
  return (
    <div className={classes.page}>
      <PageTitle title={<FormattedMessage id="session.reset.title" />} lead={<FormattedMessage id="session.reset.lead" />} />
      <Panel>
        <form className={classes.form} onSubmit={(event) => void submit(event)}>
          <PasswordField
            name="password"
            autoComplete="new-password"
            required
            label={<FormattedMessage id="session.field.newPassword" />}
            description={<FormattedMessage id="session.field.newPasswordHint" />}
            value={password}
            onChange={(change) => setPassword(change.currentTarget.value)}
          />
          {refusal}
          <Button type="submit" variant="filled" fullWidth loading={isRunning}>
            <FormattedMessage id="session.reset.submit" />
          </Button>
        </form>
      </Panel>
    </div>
  );
}
