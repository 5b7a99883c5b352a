import { Button } from '@mantine/core';
import { FailedState, PageTitle } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { NotFound } from './not-found.tsx';
import { useDocumentTitle } from './use-document-title.ts';

/** A page that broke; the frame around it stays, and what was typed is kept as a draft. */
export function RouteError() {
  useDocumentTitle('app.crash.title');
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  const isMissingChunk = error instanceof TypeError && /import|fetch|module/i.test(error.message);
  return (
    <>
      <PageTitle title={<FormattedMessage id="app.crash.title" />} />
      <FailedState
        title={<FormattedMessage id={isMissingChunk ? 'app.crash.missing' : 'app.crash.lead'} />}
        action={
          <Button variant="filled" onClick={() => window.location.reload()}>
            <FormattedMessage id="app.action.reload" />
          </Button>
        }
      >
        <FormattedMessage id="app.crash.safe" />
      </FailedState>
    </>
  );
}
