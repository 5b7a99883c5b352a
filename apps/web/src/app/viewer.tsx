import { useQuery } from '@apollo/client/react';
import { createContext, useContext, useRef, type ReactNode } from 'react';
import { graphql } from '../gql/index.ts';
import { type ViewerQuery } from '../gql/graphql.ts';
import { claimDrafts } from './draft-storage.ts';
import { PageSkeleton } from './page-skeleton.tsx';
import { useLocale } from '../i18n/locale-provider.tsx';
import { QueryState } from './query-state.tsx';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      displayName
      email
      emailNotifications
      isAdministrator
      locale
      theme
      places {
        eventSlug
        eventName
        eventNameUk
        role
        registrationId
        registrationStatus
        typeCode
      }
    }
  }
`);

/** The signed-in person. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;
export type ViewerPlace = Viewer['places'][number];

/** Filled by `ViewerProvider`, and by tests. */
export const ViewerContext = createContext<Viewer | null>(null);

/** Asks once who is signed in, and shows the page when it is known. */
export function ViewerProvider({ children }: { readonly children: ReactNode }) {
  const query = useQuery(ViewerDocument);
  const claimed = useRef<string | null>(null);
  const id = query.data?.viewer?.id ?? null;
  // Before any form reads its draft.
  if (id !== null && claimed.current !== id) {
    claimed.current = id;
    claimDrafts(id);
  }
  if (query.data === undefined && !query.error) return <PageSkeleton />;
  return (
    <QueryState query={query} shape="text">
      {({ viewer }) => <ViewerContext value={viewer}>{children}</ViewerContext>}
    </QueryState>
  );
}

/** The name of the event of a place in the reader's language. */
export function useEventNameOf(): (place: Pick<ViewerPlace, 'eventName' | 'eventNameUk'>) => string {
  const { textLocale } = useLocale();
  return ({ eventName, eventNameUk }) => (textLocale === 'uk' && eventNameUk) || eventName;
}

/** The signed-in person, or null. */
export const useMaybeViewer = (): Viewer | null => useContext(ViewerContext);

/** The signed-in person, in frames that let nobody else in. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer stands in a frame that needs a signed-in person');
  return viewer;
}
