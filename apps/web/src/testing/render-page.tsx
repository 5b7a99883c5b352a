import fs from 'node:fs';
import path from 'node:path';
import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { SpilnoProvider, ToastProvider } from '@spilno/ui';
import { act, configure, render, type RenderResult } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { Suspense, type ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createCache } from '../app/cache.ts';
import { EventContext, PlaceContext, type OpenEvent, type Place } from '../app/event.tsx';
import { KeysProvider } from '../app/keys/keys-provider.tsx';
import { RouterLink } from '../app/router-link.tsx';
import { ViewerContext, type Viewer } from '../app/viewer.tsx';
import { rememberCatalogues, type Catalogue, type CatalogueLoader } from '../i18n/catalogue.ts';
import { FeatureMessages } from '../i18n/feature-messages.tsx';
import { LocaleProvider } from '../i18n/locale-provider.tsx';
import { textLocaleOf, type Locale } from '../i18n/locales.ts';

/** What is loaded when it is needed comes late on a busy machine. */
configure({ asyncUtilTimeout: 10_000 });

/** Answers an operation; a GraphQLError is sent as such, any other error as no answer. */
export type Answers = Readonly<Record<string, (variables: Record<string, never>) => unknown>>;

export interface RenderPageOptions {
  /** Feature whose messages the page uses. */
  readonly feature: string;
  /** Address the page is opened at. */
  readonly path?: string;
  /** Pattern of the address, with its parameters. */
  readonly route?: string;
  readonly locale?: Locale;
  /** By name of the operation. */
  readonly answers?: Answers;
  readonly viewer?: Viewer | null;
  readonly event?: Partial<OpenEvent>;
  readonly place?: Partial<Place>;
}

const root = path.resolve(import.meta.dirname, '..');

/** Reads the catalogues as they stand in the folders. */
export const catalogueFiles = rememberCatalogues(async (feature, locale) => {
  const folder = feature === 'app' ? 'app' : `features/${feature}`;
  return JSON.parse(fs.readFileSync(path.join(root, folder, 'messages', `${locale}.json`), 'utf8')) as Catalogue;
});

export const VIEWER: Viewer = {
  __typename: 'Viewer',
  id: 'account-1',
  displayName: 'Ada Byron',
  email: 'ada@example.org',
  emailNotifications: true,
  isAdministrator: false,
  locale: 'en',
  theme: 'auto',
  places: [],
};

const EVENT: OpenEvent = { slug: 'forum', name: 'Forum', timeZone: 'Europe/Kyiv', clockOffsetMs: 0, matchingOpenedAt: null };
const PLACE: Place = { roles: ['lead'], isLead: true, isOrganiser: false, isVettingOfficer: false, registrationId: 'registration-1', typeCode: 'foreignCompany', registrationStatus: 'approved' };

/** Renders a page with everything the shell gives it: messages, router, an API that answers as told, viewer and event. */
export async function renderPage(page: ReactNode, options: RenderPageOptions): Promise<RenderResult> {
  const { feature, path: address = '/', route = '*', locale = 'en', answers = {}, viewer = VIEWER, event, place } = options;
  const ready = new Map(await Promise.all([feature, 'app'].map(async (name) => [name, settled(await catalogueFiles(name, textLocaleOf(locale)))] as const)));
  const loadCatalogue: CatalogueLoader = (name, wanted) => (wanted === textLocaleOf(locale) && ready.get(name)) || catalogueFiles(name, wanted);
  const client = new ApolloClient({ link: answering(answers), cache: createCache() });
  const router = createMemoryRouter([{ path: route, element: <KeysProvider>{page}</KeysProvider> }, { path: '*', element: null }], { initialEntries: [address] });
  let result: RenderResult | undefined;
  await act(async () => {
    result = render(
      <SpilnoProvider linkComponent={RouterLink} env="test">
        <ApolloProvider client={client}>
          <Suspense>
            <LocaleProvider initialLocale={locale} loadCatalogue={loadCatalogue}>
              <FeatureMessages name={feature}>
                <ToastProvider>
                  <ViewerContext value={viewer}>
                    <EventContext value={{ ...EVENT, ...event }}>
                      <PlaceContext value={{ ...PLACE, ...place }}>
                        <RouterProvider router={router} />
                      </PlaceContext>
                    </EventContext>
                  </ViewerContext>
                </ToastProvider>
              </FeatureMessages>
            </LocaleProvider>
          </Suspense>
        </ApolloProvider>
      </SpilnoProvider>,
    );
  });
  return result!;
}

/** A promise that React reads without suspending, as it does with one it has waited for before. */
const settled = <Value,>(value: Value): Promise<Value> => Object.assign(Promise.resolve(value), { status: 'fulfilled', value });

function answering(answers: Answers): ApolloLink {
  return new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const answer = answers[operationName ?? ''];
        if (!answer) return observer.error(new Error(`The test gives no answer to ${operationName}.`));
        try {
          observer.next({ data: answer(variables as Record<string, never>) as Record<string, unknown> });
          observer.complete();
        } catch (error) {
          if (!(error instanceof GraphQLError)) return observer.error(error);
          observer.next({ errors: [error] });
          observer.complete();
        }
      }),
  );
}
