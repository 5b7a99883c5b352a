import { ActionIcon, Menu } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Glyph, useToast } from '@spilno/ui';
import { IconDots, IconLock, IconLockOpen, IconLogout, IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTypedMutation, useViewer } from '../../app/index.ts';
import { type AccountAct } from '../../gql/graphql.ts';
import { AdministrationActDocument, type Account } from './documents.ts';
import { type Failure } from './use-role-acts.ts';
import classes from './administration.module.css';

export interface AccountActionsProps {
  readonly account: Account;
  readonly onFailure: (failure: Failure | null) => void;
}

const ACTS = {
  disable: { labelId: 'administration.act.disable', doneId: 'administration.done.disable', back: 'enable', icon: IconLock },
  enable: { labelId: 'administration.act.enable', doneId: 'administration.done.enable', back: 'disable', icon: IconLockOpen },
  makeAdministrator: { labelId: 'administration.act.makeAdministrator', doneId: 'administration.done.makeAdministrator', back: 'removeAdministrator', icon: IconUserPlus },
  removeAdministrator: { labelId: 'administration.act.removeAdministrator', doneId: 'administration.done.removeAdministrator', back: 'makeAdministrator', icon: IconUserMinus },
  endSessions: { labelId: 'administration.act.endSessions', doneId: 'administration.done.endSessions', back: null, icon: IconLogout },
} as const satisfies Record<AccountAct, { labelId: string; doneId: string; back: AccountAct | null; icon: typeof IconLock }>;

/** What an administrator does with an account; each act but one can be undone. */
export function AccountActions({ account, onFailure }: AccountActionsProps) {
  const intl = useIntl();
  const toast = useToast();
  const viewer = useViewer();
  const [run, isRunning] = useTypedMutation(AdministrationActDocument, { refetchQueries: ['AdministrationAccounts'] });
  const { id: accountId, displayName, isAdministrator, isDisabled } = account;
  const act = async (name: AccountAct): Promise<void> => {
    onFailure(null);
    const answer = await run({ input: { accountId, act: name } });
    const { back, doneId } = ACTS[name];
    switch (answer.__typename) {
      case 'AccountActDone':
        return void toast({
          message: intl.formatMessage({ id: doneId }, { person: displayName }),
          undo: back ? { label: intl.formatMessage({ id: 'app.toast.undo' }), onUndo: () => void run({ input: { accountId, act: back } }) } : undefined,
        });
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return onFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const isOwn = viewer.id === accountId;
  const offered: AccountAct[] = ['endSessions', isAdministrator ? 'removeAdministrator' : 'makeAdministrator', isDisabled ? 'enable' : 'disable'];
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon className={classes.menu} loading={isRunning} aria-label={intl.formatMessage({ id: 'administration.accounts.actsOn' }, { person: displayName })}>
          <Glyph icon={IconDots} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map((name) => (
          <Menu.Item key={name} leftSection={<Glyph icon={ACTS[name].icon} />} disabled={isOwn && (name === 'disable' || name === 'removeAdministrator')} onClick={() => void act(name)}>
            <FormattedMessage id={ACTS[name].labelId} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
