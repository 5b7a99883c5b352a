import { EmptyState, Link, PageTitle } from '@spilno/ui';
import { IconError404 } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { useDocumentTitle } from './use-document-title.ts';

/** Nothing at this address, or nothing for this reader. */
export function NotFound() {
  useDocumentTitle('app.notFound.title');
  return (
    <>
      <PageTitle title={<FormattedMessage id="app.notFound.title" />} />
      <EmptyState
        icon={IconError404}
        title={<FormattedMessage id="app.notFound.lead" />}
        action={
          <Link href="/">
            <FormattedMessage id="app.action.toStart" />
          </Link>
        }
      >
        <FormattedMessage id="app.notFound.next" />
      </EmptyState>
    </>
  );
}
