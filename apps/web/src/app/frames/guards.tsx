import { useQuery } from '@apollo/client/react';
import { type ReactNode } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { graphql } from '../../gql/index.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { EventContext, PlaceContext, placeIn, type OpenEvent, type Place } from '../event.tsx';
import { NoAccess } from '../no-access.tsx';
import { NotFound } from '../not-found.tsx';
import { PageSkeleton } from '../page-skeleton.tsx';
import { QueryState } from '../query-state.tsx';
import { useMaybeViewer, useViewer } from '../viewer.tsx';
import { WithTitles } from '../vocabulary-in-force.tsx';
import { PublicMessage } from './public-message.tsx';

const OpenEventDocument = graphql(`
  query OpenEvent($eventSlug: String!) {
    event(eventSlug: $eventSlug) {
      slug
      name
      nameUk
      timeZone
      now
      matchingOpenedAt
    }
  }
`);

/** Leads whoever is not signed in to the sign-in page and back again; behind it nodes are named in the reader's language. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const viewer = useMaybeViewer();
  const { pathname, search } = useLocation();
  if (!viewer) return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  return <WithTitles>{children}</WithTitles>;
}

/** Fetches the event of the address. */
export function WithEvent({ children }: { readonly children: ReactNode }) {
  const { slug = '' } = useParams();
  const { textLocale } = useLocale();
  const query = useQuery(OpenEventDocument, { variables: { eventSlug: slug } });
  if (query.data === undefined && !query.error) return <PageSkeleton />;
  return (
    <QueryState query={query} shape="text">
      {({ event }) =>
        event ? (
          <EventContext
            value={
              {
                slug: event.slug,
                name: (textLocale === 'uk' && event.nameUk) || event.name,
                timeZone: event.timeZone,
                clockOffsetMs: offsetOf(event.now),
                matchingOpenedAt: event.matchingOpenedAt,
              } satisfies OpenEvent
            }
          >
            {children}
          </EventContext>
        ) : (
          <PublicMessage>
            <NotFound />
          </PublicMessage>
        )
      }
    </QueryState>
  );
}

/** Anything below a minute is the way of the answer, not a moved clock. */
function offsetOf(nowIso: string): number {
  const offsetMs = Date.parse(nowIso) - Date.now();
  return Math.abs(offsetMs) < 60_000 ? 0 : offsetMs;
}

/** Lets in whoever has the right place in the event of the address. */
export function WithPlace({ allows, children }: { readonly allows: (place: Place) => boolean; readonly children: ReactNode }) {
  const { slug = '' } = useParams();
  const place = placeIn(useViewer().places, slug);
  if (place && allows(place)) return <PlaceContext value={place}>{children}</PlaceContext>;
  return (
    <PublicMessage>
      <NoAccess />
    </PublicMessage>
  );
}
