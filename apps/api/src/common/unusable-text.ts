import { GraphQLError } from 'graphql';

/** No database keeps a NUL, and half a character is none. */
export const isUnusable = (text: string): boolean => text.includes('\u0000') || !text.isWellFormed();

/** Path of the first text within a value that holds such characters, or null. */
export function unusableTextIn(value: unknown, path: readonly (string | number)[] = []): string | null {
  if (typeof value === 'string') return isUnusable(value) ? path.join('.') : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = unusableTextIn(inner, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

/** @param status - of the whole answer, where nothing else will come */
export const unusableText = (field: string, status?: number): GraphQLError =>
  new GraphQLError(`"${field}" holds characters that cannot be stored. Take out what is not printed and send it again; nothing was saved.`, { extensions: { code: 'BAD_USER_INPUT', field, ...(status !== undefined && { http: { status } }) } });
