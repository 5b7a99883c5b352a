import { seededRandom } from '@spilno/kernel';
import { SLUG } from './seed-forum.ts';

export interface MatchVariant {
  readonly name: string;
  /** Variables of the request for the n-th delegate. */
  variables(n: number): Record<string, unknown>;
  /** Whether the page after the first is measured, and the first only asked for its cursor. */
  readonly isSecondPage?: boolean;
}

/** What the pages read of a match in their list: every reason of both directions. */
export const MATCHES_QUERY = `query ($slug: String!, $first: Int!, $after: String, $order: MatchOrder!, $filter: MatchFilterInput!) {
  matches(eventSlug: $slug, first: $first, after: $after, order: $order, filter: $filter) { __typename
    ... on MatchesNotOpen { reason }
    ... on MatchConnection { totalCount mustUsed mustMax facets { kind value count } pageInfo { hasNextPage endCursor } edges { cursor node { ...Parts } } } } }
fragment Parts on Match { id score balance wish isNew request { id isOwn status isMyTurn version expiresAt }
  organisation { registrationId level country headCountBand displayName { isCodeName en uk } offers { nodeCode } details { legalName } }
  get { ...Direction } give { ...Direction } missing { kind direction needNode offerNode form needed offered } }
fragment Direction on MatchDirection { percent termsPoints formsPoints
  needs { degree quantity leadTime place points need { nodeCode isEssential quantityBand leadTimeBand place } offer { nodeCode quantityBand leadTimeBand place } }
  forms { form soughtPlace offeredPlace placesAgree } }`;

const page = (more: object = {}, filter: object = {}): Record<string, unknown> => ({ slug: SLUG, first: 20, after: null, order: 'mutual', filter, ...more });
const oneOf = <T>(values: readonly T[], n: number): T => values[seededRandom(n).below(values.length)]!;

export const VARIANTS: readonly MatchVariant[] = [
  { name: 'plain', variables: () => page() },
  { name: 'country', variables: (n) => page({}, { countries: [oneOf(['UA', 'DE', 'PL', 'FR'], n)] }) },
  { name: 'branch', variables: (n) => page({}, { branches: [oneOf(['P', 'M', 'S'], n)] }) },
  { name: 'search', variables: (n) => page({}, { text: oneOf(['cast', 'yavir 1', 'machining', 'завод'], n) }) },
  { name: 'sort', variables: (n) => page({ order: oneOf(['get', 'give'], n) }) },
  { name: 'wish', variables: (n) => page({}, { wishes: [oneOf(['must', 'would', 'none'], n)] }) },
  { name: 'secondPage', variables: () => page(), isSecondPage: true },
];
