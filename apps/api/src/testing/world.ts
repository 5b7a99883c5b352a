import { randomUUID } from 'node:crypto';
import { type DataSource } from 'typeorm';
import { hashToken, newToken } from '../identity/index.ts';

export interface TestPerson {
  readonly accountId: string;
  /** Cookie header of an open session. */
  readonly cookie: string;
}
export interface TestRegistration {
  readonly id: string;
  readonly delegateId: string;
  readonly lead: TestPerson;
}

interface RegistrationWishes {
  readonly typeCode?: string;
  readonly country?: string;
  readonly legalName?: string;
  readonly registrationNumberKey?: string;
}

let counter = 0;
const unique = (): number => ++counter;

/** Rows a test needs before it can ask its question; every call adds its own. */
export async function addPerson(source: DataSource, name = `Person ${unique()}`): Promise<TestPerson> {
  const [{ id }] = (await source.query(`insert into account (email, display_name) values ($1, $2) returning id`, [`${randomUUID()}@example.org`, name])) as [{ id: string }];
  const token = newToken();
  await source.query(`insert into session (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 hour')`, [hashToken(token), id]);
  return { accountId: id, cookie: `spilno_session=${token}` };
}

export async function addEvent(source: DataSource, slug = `event-${unique()}`): Promise<{ id: string; slug: string }> {
  const [{ id }] = (await source.query(`insert into event (slug, name) values ($1, $1) returning id`, [slug])) as [{ id: string }];
  for (const code of ['ukrainianManufacturer', 'foreignCompany', 'association', 'government', 'investor']) {
    await source.query(`insert into participant_type (event_id, code) values ($1, $2)`, [id, code]);
  }
  await source.query(`insert into meeting_rule (event_id, first_type, second_type) values ($1, 'foreignCompany', 'ukrainianManufacturer')`, [id]);
  return { id, slug };
}

export async function addRole(source: DataSource, eventId: string, person: TestPerson, role: 'organiser' | 'vettingOfficer'): Promise<void> {
  await source.query(`insert into event_role (event_id, account_id, role) values ($1, $2, $3)`, [eventId, person.accountId, role]);
}

/** A submitted registration with its lead; approve it with `approve`. */
export async function addRegistration(source: DataSource, eventId: string, wishes: RegistrationWishes = {}): Promise<TestRegistration> {
  const lead = await addPerson(source);
  const [{ id: organisationId }] = (await source.query(`insert into organisation default values returning id`)) as [{ id: string }];
  const typeCode = wishes.typeCode ?? 'foreignCompany';
  const isUkrainian = typeCode === 'ukrainianManufacturer';
  const number = unique();
  const [{ id }] = (await source.query(
    `insert into registration (event_id, organisation_id, type_code, status, legal_name, country, registration_number_key, registration_number, code_name_en, code_name_uk, uses_code_name, preview_agreed_at, submitted_at)
     values ($1, $2, $3, 'submitted', $4, $5, $6, $6, $7, $7, $8, now(), now()) returning id`,
    [eventId, organisationId, typeCode, wishes.legalName ?? `Firm ${number}`, wishes.country ?? (isUkrainian ? 'UA' : 'DE'), wishes.registrationNumberKey ?? `N${number}`, isUkrainian ? `Yavir ${number}` : null, isUkrainian],
  )) as [{ id: string }];
  const [{ id: delegateId }] = (await source.query(
    `insert into delegate (event_id, registration_id, account_id, name, email, is_lead) select $1, $2, id, display_name, email, true from account where id = $3 returning id`,
    [eventId, id, lead.accountId],
  )) as [{ id: string }];
  return { id, delegateId, lead };
}

/** Takes a registration through two officers by rows alone. */
export async function approve(source: DataSource, eventId: string, registrationId: string): Promise<void> {
  const officers = [await addPerson(source), await addPerson(source)];
  await source.transaction(async (manager) => {
    const [{ id }] = (await manager.query(`insert into vetting_case (event_id, registration_id, trigger) values ($1, $2, 'submitted') returning id`, [eventId, registrationId])) as [{ id: string }];
    for (const [index, officer] of officers.entries()) {
      await manager.query(`insert into vetting_decision (event_id, case_id, position, officer_id, verdict) values ($1, $2, $3, $4, 'approve')`, [eventId, id, index + 1, officer.accountId]);
    }
    await manager.query(`update vetting_case set status = 'approved', closed_at = now() where event_id = $1 and id = $2`, [eventId, id]);
    await manager.query(`update registration set status = 'approved', approved_name = legal_name, approved_country = country where event_id = $1 and id = $2`, [eventId, registrationId]);
  });
}
