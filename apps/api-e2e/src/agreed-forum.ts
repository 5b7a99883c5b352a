import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

/**
 * A forum with an organiser in an empty database: one firm is to meet two others, one in the first and one in the last of three
 * slots, so that nothing is without a gap and a run uses all its time.
 * @returns the organiser's cookie
 */
export async function createAgreedForum(databaseUrl: string, slug: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const insert = async (sql: string, values: readonly unknown[]): Promise<string> => ((await client.query(`${sql} returning id`, [...values])).rows[0] as { id: string }).id;
    const event = await insert('insert into event (slug, name) values ($1, $1)', [slug]);
    for (const code of ['foreignCompany', 'ukrainianManufacturer']) await client.query('insert into participant_type (event_id, code) values ($1, $2)', [event, code]);
    await client.query(`insert into meeting_rule (event_id, first_type, second_type) values ($1, 'foreignCompany', 'ukrainianManufacturer')`, [event]);
    const token = randomBytes(32).toString('base64url');
    const account = (name: string): Promise<string> => insert(`insert into account (email, display_name) values ($1 || '@example.org', $1)`, [name]);
    const [organiser, ...officers] = [await account('organiser'), await account('officer1'), await account('officer2')] as const;
    await client.query(`insert into event_role (event_id, account_id, role) values ($1, $2, 'organiser')`, [event, organiser]);
    await client.query(`insert into session (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 hour')`, [createHash('sha256').update(token).digest(), organiser]);
    const day = await insert(`insert into event_day (event_id, date, starts_at_time, ends_at_time) values ($1, current_date + 2, '10:00', '11:00')`, [event]);
    const slots = await Promise.all([0, 20, 40].map((minutes) => insert(`insert into slot (event_id, day_id, during) select $1, $2, tstzrange(start, start + interval '20 minutes') from (select (current_date + 2 + time '10:00' + make_interval(mins => $3)) at time zone 'Europe/Kyiv' as start) s`, [event, day, minutes])));
    await client.query(`insert into event_table (event_id, label, position) values ($1, 'T1', 1)`, [event]);
    const [host, ...guests] = [await addFirm('ukrainianManufacturer', 'UA'), await addFirm('foreignCompany', 'DE'), await addFirm('foreignCompany', 'PL')] as const;
    for (const [at, guest] of guests.entries()) {
      const request = await insert(`insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, status, decided_by_side, expires_at) values ($1, $2, $3, 'accepted', 'recipient', now() + interval '3 days')`, [event, guest, host]);
      const agreement = await insert(`insert into agreement (event_id, first_registration_id, second_registration_id, source, request_id) values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), 'request', $4)`, [event, host, guest, request]);
      for (const slot of at === 0 ? slots.slice(1) : slots.slice(0, 2)) await client.query(`insert into meeting_slot_rule (event_id, agreement_id, slot_id, rule) values ($1, $2, $3, 'never')`, [event, agreement, slot]);
    }
    return `spilno_session=${token}`;

    async function addFirm(typeCode: string, country: string): Promise<string> {
      const organisation = await insert('insert into organisation default values', []);
      const name = `Firm of ${country}`;
      const firm = await insert(`insert into registration (event_id, organisation_id, type_code, status, legal_name, country, preview_agreed_at) values ($1, $2, $3, 'submitted', $4, $5, now())`, [event, organisation, typeCode, name, country]);
      await client.query('begin');
      const vetting = await insert(`insert into vetting_case (event_id, registration_id, trigger) values ($1, $2, 'submitted')`, [event, firm]);
      for (const [at, officer] of officers.entries()) await client.query(`insert into vetting_decision (event_id, case_id, position, officer_id, verdict) values ($1, $2, $3, $4, 'approve')`, [event, vetting, at + 1, officer]);
      await client.query(`update vetting_case set status = 'approved', closed_at = now() where event_id = $1 and id = $2`, [event, vetting]);
      await client.query(`update registration set status = 'approved', approved_name = legal_name, approved_country = country where event_id = $1 and id = $2`, [event, firm]);
      await client.query('commit');
      await client.query(`insert into delegate (event_id, registration_id, name, email, is_lead) values ($1, $2, $3, $4, true)`, [event, firm, `Lead of ${country}`, `${country}@example.org`]);
      return firm;
    }
  } finally {
    await client.end();
  }
}
