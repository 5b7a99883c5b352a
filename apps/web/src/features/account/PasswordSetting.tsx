import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { useToast } from '@spilno/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { UserErrorNote, useTypedMutation, useViewer } from '../../app/index.ts';
import { PasswordField } from '../session/index.ts';
import { graphql } from '../../gql/index.ts';
import classes from './account.module.css';

const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ... on AccountChanged {
        viewer {
          id
        }
      }
      ...UserErrorParts
    }
  }
`);

/** A new password by the present one. */
export function PasswordSetting() {
  const intl = useIntl();
  const toast = useToast();
  const { email } = useViewer();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [failure, setFailure] = useState<ReactNode>(null);
  const [change, isRunning] = useTypedMutation(ChangePasswordDocument);
  const labels = { currentPassword: intl.formatMessage({ id: 'account.password.current' }), newPassword: intl.formatMessage({ id: 'account.password.new' }) };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    const answer = await change({ input: { currentPassword, newPassword } });
    switch (answer.__typename) {
      case 'AccountChanged':
        setCurrent('');
        setNew('');
        return toast({ message: intl.formatMessage({ id: 'account.password.saved' }) });
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotAnswered':
        return setFailure(<UserErrorNote error={answer} fieldLabels={labels} reasons={{ wrong: intl.formatMessage({ id: 'account.password.wrong' }), tooShort: intl.formatMessage({ id: 'account.password.tooShort' }) }} />);
      default:
        return assertNever(answer);
    }
  };
  return (
    <form className={classes.form} onSubmit={(event) => void save(event)}>
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordField label={labels.currentPassword} description={<FormattedMessage id="account.password.currentHint" />} autoComplete="current-password" value={currentPassword} onChange={(event) => setCurrent(event.currentTarget.value)} />
      <PasswordField label={labels.newPassword} description={<FormattedMessage id="account.password.newHint" />} autoComplete="new-password" required value={newPassword} onChange={(event) => setNew(event.currentTarget.value)} />
      {failure}
      <div className={classes.options}>
        <Button type="submit" loading={isRunning}>
          <FormattedMessage id="account.password.submit" />
        </Button>
      </div>
    </form>
  );
}
