import { type GraphQLFormattedError } from 'graphql';

/** The only codes that leave the product; everything else is a bug and says so without its cause. */
const OWN_CODES = new Set([
  'UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'LOCATION_REFUSED', 'UNAVAILABLE', 'TOO_MANY_REQUESTS', 'NOT_WHILE_ACTING', 'ACTING_ENDED',
]);

/** Hides whatever is not ours: no stack, no SQL, no path of a file. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = String(formatted.extensions?.['code'] ?? '');
  if (!OWN_CODES.has(code)) {
    return { message: 'Something went wrong on our side. Nothing was saved.', path: formatted.path, extensions: { code: 'INTERNAL' } };
  }
  const { stacktrace: _stack, originalError: _original, ...extensions } = formatted.extensions ?? {};
  return { message: formatted.message, path: formatted.path, locations: formatted.locations, extensions };
}
