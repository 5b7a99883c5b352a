import { type MatchDirectionPartsFragment, type MatchingDetailQuery, type MatchPartsFragment } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { MatchDirectionParts } from './match-documents.ts';

export type MatchDirectionRead = MatchDirectionPartsFragment;
export type MatchNeedRead = MatchDirectionRead['needs'][number];
export type MissingRead = MatchPartsFragment['missing'][number];

/** A match with both directions open to read. */
export interface MatchRead extends Omit<MatchPartsFragment, 'get' | 'give' | ' $fragmentName'> {
  readonly get: MatchDirectionRead;
  readonly give: MatchDirectionRead;
}

export const readMatch = (match: MatchPartsFragment): MatchRead => ({ ...match, get: readFragment(MatchDirectionParts, match.get), give: readFragment(MatchDirectionParts, match.give) });

/** What only the page of a match asks for: no list is given the name behind a code name. */
export type Opened = NonNullable<MatchingDetailQuery['match']>['organisation'];
