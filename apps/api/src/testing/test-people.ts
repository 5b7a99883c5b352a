import { DataSource } from 'typeorm';
import { type EventRole } from '../common/index.ts';
import { ensureAccount, SessionService } from '../identity/index.ts';
import { type TestApp } from './test-app.ts';

export interface TestPerson {
  readonly accountId: string;
  /** For the Cookie header. */
  readonly cookie: string;
}

/** A signed-in account. */
export async function signedIn(test: TestApp, name: string, options: { isAdministrator?: boolean } = {}): Promise<TestPerson> {
  const source = test.app.get(DataSource);
  const { accountId } = await ensureAccount(source.manager, `${name}@example.org`, name);
  if (options.isAdministrator) await source.query('update account set is_administrator = true where id = $1', [accountId]);
  await test.app.get(SessionService).changed(accountId);
  return { accountId, cookie: `spilno_session=${await test.app.get(SessionService).open(accountId, 'test')}` };
}

/** A signed-in account with a role in an event. */
export async function withRole(test: TestApp, name: string, eventSlug: string, role: EventRole): Promise<TestPerson> {
  const person = await signedIn(test, name);
  await test.app.get(DataSource).query('insert into event_role (event_id, account_id, role) select id, $2, $3 from event where slug = $1 on conflict do nothing', [eventSlug, person.accountId, role]);
  await test.app.get(SessionService).changed(person.accountId);
  return person;
}
