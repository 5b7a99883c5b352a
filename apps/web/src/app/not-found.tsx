import { EmptyState, Link, PageTitle } from '@spilno/ui';
import { IconError404 } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';

/** Nothing at this address, or nothing for this reader. */
export function NotFound() {
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
