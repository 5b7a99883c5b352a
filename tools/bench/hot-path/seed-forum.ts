import pg from 'pg';
import { type Forum, forumRows, type Row } from './forum-rows.ts';

export const SLUG = 'bench';

const TYPES = ['ukrainianManufacturer', 'foreignCompany', 'association', 'government', 'investor'];
const BEFORE_VETTING = ['account', 'session', 'organisation', 'registration', 'delegate', 'capability_entry', 'cooperation_form', 'certificate'] as const;
const AFTER_VETTING = ['wish', 'private_exclusion', 'meeting_request', 'agreement', 'disclosure_withdrawal'] as const;

/** Writes a forum that has opened matching into a migrated database: every organisation approved by two officers. */
export async function seedForum(databaseUrl: string, organisations: number, seed: number): Promise<Forum> {
  const forum = forumRows(organisations, seed);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`insert into event (id, slug, name, matching_opened_at) values ($1, $2, 'Bench', now() - interval '1 day')`, [forum.eventId, SLUG]);
    await client.query('insert into participant_type (event_id, code) select $1, unnest($2::text[])', [forum.eventId, TYPES]);
    await client.query(`insert into meeting_rule (event_id, first_type, second_type) values ($1, 'foreignCompany', 'ukrainianManufacturer')`, [forum.eventId]);
    for (const table of BEFORE_VETTING) await insert(client, table, forum.rows[table]);
    await vet(client, forum);
    for (const table of AFTER_VETTING) await insert(client, table, forum.rows[table]);
    await client.query('commit');
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
  return forum;
}

async function vet(client: pg.Client, { eventId, officers }: Forum): Promise<void> {
  await client.query(`insert into vetting_case (event_id, registration_id, trigger) select event_id, id, 'submitted' from registration where event_id = $1`, [eventId]);
  for (const [index, officer] of officers.entries()) {
    await client.query(`insert into vetting_decision (event_id, case_id, position, officer_id, verdict) select event_id, id, $2, $3, 'approve' from vetting_case where event_id = $1`, [eventId, index + 1, officer]);
  }
  await client.query(`update vetting_case set status = 'approved', closed_at = now() where event_id = $1`, [eventId]);
  await client.query(`update registration set status = 'approved', approved_name = legal_name, approved_country = country where event_id = $1`, [eventId]);
}

async function insert(client: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).map((column) => client.escapeIdentifier(column)).join(', ');
  await client.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(rows)]);
}
