import { LoadingSkeleton } from '@spilno/ui';
import { Suspense, useEffect } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Outlet, useMatches } from 'react-router';
import { FeatureMessages } from '../../i18n/feature-messages.tsx';
import { useMaybeEvent } from '../event.tsx';
import { type PageHandle } from '../feature-routes.ts';

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
  const intl = useIntl();
  const event = useMaybeEvent();
  const handle = useMatches().at(-1)?.handle as PageHandle | undefined;
  const page = handle && intl.formatMessage({ id: handle.titleId });
  const title = [page, event?.name, 'Spilno'].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
