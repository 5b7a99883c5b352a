import { GraphQLError } from 'graphql';

/** `first` of a list within [1, max]; anything else is refused with a sentence. */
export function boundedFirst(first: number, max: number): number {
  if (first >= 1 && first <= max) return first;
  throw new GraphQLError(`"first" must be between 1 and ${max}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}
