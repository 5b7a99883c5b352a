import { type EntityManager } from 'typeorm';

/**
 * The account of an address; made without a password when there is none yet: its person signs in by a mailed link.
 * @returns its id and whether it was made now
 */
export async function ensureAccount(manager: EntityManager, email: string, displayName: string, locale = 'en'): Promise<{ accountId: string; isNew: boolean }> {
  const [made] = (await manager.query('insert into account (email, display_name, locale) values ($1, $2, $3) on conflict (email) do nothing returning id', [email, displayName, locale])) as { id: string }[];
  if (made) return { accountId: made.id, isNew: true };
  const [known] = (await manager.query('select id from account where email = $1', [email])) as { id: string }[];
  return { accountId: known!.id, isNew: false };
}
