import { PublicShell } from '@spilno/ui';
import { type ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** A page that stands in no frame of its own: not found, no access. */
export function PublicMessage({ children }: { readonly children: ReactNode }) {
  const intl = useIntl();
  return (
    <PublicShell
      productName="Spilno"
      homeHref="/"
      layout="column"
      labels={{ skip: intl.formatMessage({ id: 'app.shell.skip' }), navigation: intl.formatMessage({ id: 'app.shell.navigation' }) }}
    >
      {children}
    </PublicShell>
  );
}
