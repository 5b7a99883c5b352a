import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useEffect } from 'react';

/**
 * An address may hold the cursor of a list that is no more, or one that somebody typed: the list begins at its start then.
 * @param toStart - takes the cursor out of the address
 */
export function useFirstPage(after: string | null, error: unknown, toStart: () => void): void {
  const isRefused = Boolean(after) && CombinedGraphQLErrors.is(error) && error.errors.every(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');
  useEffect(() => {
    if (isRefused) toStart();
  }, [isRefused]);
}
