import { Button, TextInput } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { useToast } from '@spilno/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDraft, UserErrorNote, useTypedMutation, useViewer } from '../../app/index.ts';
import { ChangeAccountDocument } from './change-account.ts';
import classes from './account.module.css';

/** The person's own name. */
export function NameSetting() {
  const intl = useIntl();
  const toast = useToast();
  const { displayName } = useViewer();
  const [name, setName, draft] = useDraft('account:name', displayName);
  const [failure, setFailure] = useState<ReactNode>(null);
  const [change, isRunning] = useTypedMutation(ChangeAccountDocument);
  const label = intl.formatMessage({ id: 'account.name.label' });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    const answer = await change({ input: { displayName: name } });
    switch (answer.__typename) {
      case 'AccountChanged':
        draft.clear();
        return toast({ message: intl.formatMessage({ id: 'account.name.saved' }) });
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotAnswered':
        return setFailure(<UserErrorNote error={answer} text={name} fieldLabels={{ displayName: label }} />);
      default:
        return assertNever(answer);
    }
  };
  return (
    <form className={classes.form} onSubmit={(event) => void save(event)}>
      <TextInput label={label} description={<FormattedMessage id="account.name.hint" />} autoComplete="name" required withAsterisk={false} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      {failure}
      <div className={classes.options}>
        <Button type="submit" loading={isRunning} disabled={name === displayName}>
          <FormattedMessage id="app.action.save" />
        </Button>
      </div>
    </form>
  );
}
