import { CloseButton } from '@mantine/core';
import { Link } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Account } from './documents.ts';
import { useRoleName } from './role-names.ts';
import { useRoleActs, type Failure } from './use-role-acts.ts';
import classes from './administration.module.css';

export interface AccountRolesProps {
  readonly account: Account;
  readonly onFailure: (failure: Failure | null) => void;
}

/** Roles of a person by event, each to be taken away. */
export function AccountRoles({ account, onFailure }: AccountRolesProps) {
  const intl = useIntl();
  const roleName = useRoleName();
  const { take, isRunning } = useRoleActs();
  if (account.roles.length === 0) return <span className={classes.muted}><FormattedMessage id="administration.accounts.noRoles" /></span>;
  return (
    <ul className={classes.roles}>
      {account.roles.map(({ eventSlug, role }) => (
        <li key={`${eventSlug} ${role}`}>
          <span><Link href={`/admin/events/${eventSlug}`}>{eventSlug}</Link>: {roleName(role)}</span>
          <CloseButton
            className={classes.take}
            size="sm"
            iconSize={16}
            disabled={isRunning}
            aria-label={intl.formatMessage({ id: 'administration.role.takeNamed' }, { role: roleName(role), event: eventSlug, person: account.displayName })}
            onClick={() => void take({ accountId: account.id, displayName: account.displayName, email: account.email, eventSlug, role }).then(onFailure)}
          />
        </li>
      ))}
    </ul>
  );
}
