import { StateBadge } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { type Account } from './documents.ts';
import classes from './administration.module.css';

/** Whether the account is open, and whether its person administers the installation. */
export function AccountState({ account: { isAdministrator, isDisabled } }: { readonly account: Account }) {
  return (
    <span className={classes.badges}>
      {isDisabled ? <StateBadge tone="danger"><FormattedMessage id="administration.accounts.closed" /></StateBadge> : <StateBadge tone="neutral"><FormattedMessage id="administration.accounts.open" /></StateBadge>}
      {isAdministrator && <StateBadge tone="info" dot="none"><FormattedMessage id="administration.accounts.administrator" /></StateBadge>}
    </span>
  );
}
