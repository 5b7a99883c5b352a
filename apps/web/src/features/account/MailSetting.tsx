import { Switch } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { useToast } from '@spilno/ui';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { UserErrorNote, useTypedMutation, useViewer } from '../../app/index.ts';
import { ChangeAccountDocument } from './change-account.ts';
import classes from './account.module.css';

/** Whether notifications come by mail too. */
export function MailSetting() {
  const intl = useIntl();
  const toast = useToast();
  const { email, emailNotifications } = useViewer();
  const [failure, setFailure] = useState<ReactNode>(null);
  const [change, isRunning] = useTypedMutation(ChangeAccountDocument);
  const save = async (wanted: boolean) => {
    setFailure(null);
    const answer = await change({ input: { emailNotifications: wanted } });
    switch (answer.__typename) {
      case 'AccountChanged':
        return toast({ message: intl.formatMessage({ id: wanted ? 'account.mail.on' : 'account.mail.off' }), undo: { label: intl.formatMessage({ id: 'app.toast.undo' }), onUndo: () => void save(!wanted) } });
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotAnswered':
        return setFailure(<UserErrorNote error={answer} />);
      default:
        return assertNever(answer);
    }
  };
  return (
    <div className={classes.form}>
      <Switch
        checked={emailNotifications}
        disabled={isRunning}
        label={<FormattedMessage id="account.mail.label" values={{ email }} />}
        description={<FormattedMessage id="account.mail.hint" />}
        onChange={(event) => void save(event.currentTarget.checked)}
      />
      {failure}
    </div>
  );
}
