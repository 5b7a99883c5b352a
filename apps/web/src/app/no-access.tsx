import { EmptyState, Link, PageTitle } from '@spilno/ui';
import { IconLock } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { useDocumentTitle } from './use-document-title.ts';

/** The page exists for others; says so without saying what is on it. */
export function NoAccess() {
  useDocumentTitle('app.noAccess.title');
  return (
    <>
      <PageTitle title={<FormattedMessage id="app.noAccess.title" />} />
      <EmptyState
        icon={IconLock}
        title={<FormattedMessage id="app.noAccess.lead" />}
        action={
          <Link href="/">
            <FormattedMessage id="app.action.toStart" />
          </Link>
        }
      >
        <FormattedMessage id="app.noAccess.next" />
      </EmptyState>
    </>
  );
}
