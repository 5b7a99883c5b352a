import { GraphQLError } from 'graphql';
import { isUuid } from './uuid.ts';

/** An id as a part of a cursor's shape. */
export const ID_IN_CURSOR = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const cursorRefused = (): GraphQLError =>
  new GraphQLError('"after" is no cursor of this list: leave it out for the first page.', { extensions: { code: 'BAD_USER_INPUT' } });

/**
 * What a cursor holds.
 * @param shape - of the whole cursor once decoded; its groups are the answer
 * @returns null for the first page
 * @throws GraphQLError for one that is not of this list
 */
export function readCursor(after: string | null | undefined, shape: RegExp): readonly string[] | null {
  if (after === null || after === undefined) return null;
  const found = shape.exec(Buffer.from(after, 'base64url').toString());
  if (!found) throw cursorRefused();
  return found.slice(1);
}

/** The same of a list whose cursor is the id of the last one seen. */
export function readIdCursor(after: string | null | undefined): string | null {
  if (after === null || after === undefined) return null;
  if (!isUuid(after)) throw cursorRefused();
  return after;
}
