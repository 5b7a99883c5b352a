import { UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import { PersonMark, type NavigationLink } from '@spilno/ui';
import { type ComponentPropsWithRef } from 'react';
import { useIntl } from 'react-intl';
import { useViewer } from '../viewer.tsx';
import classes from './account-menu.module.css';

export interface AccountMenuProps {
  /** Where the settings are in this frame. */
  readonly settingsHref: string;
  /** The name beside the mark, in the rail. */
  readonly withName?: boolean;
  /** Pages of the frame that its bar has no room for. */
  readonly places?: readonly NavigationLink[];
  /** Other places of the person: another event, the organiser's side. */
  readonly others?: readonly { readonly href: string; readonly label: string }[];
}

type ButtonProps = UnstyledButtonProps & ComponentPropsWithRef<'button'> & Pick<AccountMenuProps, 'withName'>;

/** What the menu hangs on. */
export function AccountButton({ withName = false, ...rest }: ButtonProps) {
  const intl = useIntl();
  const { displayName } = useViewer();
  return (
    <UnstyledButton {...rest} className={classes.button} aria-label={withName ? undefined : intl.formatMessage({ id: 'app.account.label' }, { name: displayName })}>
      <PersonMark name={displayName} />
      {withName && <span className={classes.name}>{displayName}</span>}
    </UnstyledButton>
  );
}
