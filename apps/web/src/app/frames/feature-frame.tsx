import { LoadingSkeleton } from '@spilno/ui';
import { Suspense } from 'react';
import { FormattedMessage } from 'react-intl';
import { Outlet, useMatches } from 'react-router';
import { FeatureMessages } from '../../i18n/feature-messages.tsx';
import { type PageHandle } from '../feature-routes.ts';
import { useDocumentTitle } from '../use-document-title.ts';

/** Around the pages of one feature: its messages, the document's title. */
export function FeatureFrame({ feature }: { readonly feature: string }) {
  return (
    <Suspense fallback={<LoadingSkeleton label={<FormattedMessage id="app.state.loading" />} shape="cards" />}>
      <FeatureMessages name={feature}>
        <DocumentTitle />
        <Outlet />
      </FeatureMessages>
    </Suspense>
  );
}

function DocumentTitle() {
  const handle = useMatches().at(-1)?.handle as PageHandle | undefined;
  useDocumentTitle(handle?.titleId);
  return null;
}
