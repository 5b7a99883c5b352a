import { SLUG } from './seed-forum.ts';

/** The read that every page uses: twenty matches of a delegate, each with one nested organisation. */
export const HOT_QUERY = `query Hot($slug: String!, $first: Int!) { matches(eventSlug: $slug, first: $first) { __typename ... on MatchConnection {
  edges { cursor node { id score balance wish isNew organisation { registrationId level country headCountBand displayName { isCodeName en uk } } } }
  pageInfo { hasNextPage endCursor } } } }`;

export const HOT_VARIABLES = { slug: SLUG, first: 20 };
