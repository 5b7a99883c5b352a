const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NONE = '00000000-0000-0000-0000-000000000000';

export const isUuid = (id: string): boolean => UUID.test(id);

/** The id, or one that nothing has: a malformed id is an absent object, never a database error. */
export const uuidOrNone = (id: string): string => (isUuid(id) ? id : NONE);
