import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useIntl } from 'react-intl';

/** A password with a button that shows it, named in the reader's language. */
export function PasswordField(props: PasswordInputProps) {
  const intl = useIntl();
  return <PasswordInput withAsterisk={false} visibilityToggleButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.field.reveal' }) }} {...props} />;
}
