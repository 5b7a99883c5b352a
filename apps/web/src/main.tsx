import './styles.ts';
import { ApolloProvider } from '@apollo/client/react';
import { SpilnoProvider } from '@spilno/ui';
import { StrictMode, Suspense, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createServerConnection } from './app/apollo-client.ts';
import { AppContext } from './app/app-context.tsx';
import { bundledFeatures } from './app/bundled-features.ts';
import { connectionMonitor } from './app/connection.ts';
import { useContrast } from './app/contrast.ts';
import { PageSkeleton } from './app/page-skeleton.tsx';
import { RouterLink } from './app/router-link.tsx';
import { appRoutes } from './app/routes.tsx';
import { ViewerDocument } from './app/viewer.tsx';
import { loadVocabulary, WithVocabulary } from './app/vocabulary-in-force.tsx';
import { bundledCatalogues } from './i18n/bundled-catalogues.ts';
import { LocaleProvider } from './i18n/locale-provider.tsx';
import { textLocaleOf } from './i18n/locales.ts';
import { storedLocale, storeLocale } from './i18n/stored-locale.ts';

const { client, reconnect } = createServerConnection({
  origin: window.location.origin,
  connection: connectionMonitor,
  onUnauthenticated: () => client.writeQuery({ query: ViewerDocument, data: { viewer: null } }),
  onSessionEnded: () => void client.refetchQueries({ include: ['Viewer'] }),
  onHeardAgain: () => void client.refetchQueries({ include: 'active' }),
});
window.addEventListener('offline', () => connectionMonitor.failed(false));
window.addEventListener('online', () => void client.refetchQueries({ include: 'active' }));

const vocabulary = loadVocabulary(client);
const router = createBrowserRouter(appRoutes(bundledFeatures, (feature) => void bundledCatalogues(feature, textLocaleOf(storedLocale())).catch(() => undefined)));
const app = { features: bundledFeatures, reconnect };

/** The theme with what this browser keeps of it. */
function Themed({ children }: { readonly children: ReactNode }) {
  const [contrast] = useContrast();
  return (
    <SpilnoProvider linkComponent={RouterLink} contrast={contrast}>
      {children}
    </SpilnoProvider>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Themed>
      <ApolloProvider client={client}>
        <AppContext value={app}>
          <Suspense fallback={<PageSkeleton />}>
            <LocaleProvider initialLocale={storedLocale()} loadCatalogue={bundledCatalogues} onChange={storeLocale}>
              <WithVocabulary loaded={vocabulary}>
                <RouterProvider router={router} />
              </WithVocabulary>
            </LocaleProvider>
          </Suspense>
        </AppContext>
      </ApolloProvider>
    </Themed>
  </StrictMode>,
);
