import { spawn } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { type RunningProduct } from './start-product.ts';

export const PASSWORD = 'forum of partners';

export interface SeededSignIn {
  readonly role: 'administrator' | 'organiser' | 'vettingOfficer';
  readonly email: string;
}

const ADMINISTRATOR = 'admin@example.org';
const HOLDERS: readonly SeededSignIn[] = [
  { role: 'organiser', email: 'organiser@example.org' },
  { role: 'vettingOfficer', email: 'officer1@example.org' },
  { role: 'vettingOfficer', email: 'officer2@example.org' },
  { role: 'vettingOfficer', email: 'officer3@example.org' },
];

/** An administrator, and where a slug is given an event with its organiser and three officers. */
export async function seedEvent(product: RunningProduct, slug: string | null): Promise<readonly SeededSignIn[]> {
  await createAdministrator(product);
  const administrator: SeededSignIn = { role: 'administrator', email: ADMINISTRATOR };
  if (slug === null) return [administrator];
  const cookie = await signIn(product.url, ADMINISTRATOR);
  await ask(product.url, cookie, 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { __typename } }', { input: { slug, name: 'Partnership Forum' } });
  for (const { role, email } of HOLDERS) {
    const input = { eventSlug: slug, email, role, displayName: email.split('@')[0] };
    await ask(product.url, cookie, 'mutation ($input: GrantEventRoleInput!) { grantEventRole(input: $input) { __typename } }', { input });
  }
  await givePasswords(product.databaseUrl);
  return [administrator, ...HOLDERS];
}

async function createAdministrator({ root, env }: RunningProduct): Promise<void> {
  const child = spawn(process.execPath, [path.join(root, 'apps/api/dist/cli.js'), 'admin', 'create', '--email', ADMINISTRATOR, '--name', 'Administrator', '--password-stdin', '--json'], { env, stdio: ['pipe', 'ignore', 'inherit'] });
  child.stdin.end(PASSWORD);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error('The administrator could not be made.');
}

/** Everybody without a password gets the administrator's; only ever for databases that go away. */
async function givePasswords(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('update account set password_hash = (select password_hash from account where email = $1) where password_hash is null', [ADMINISTRATOR]);
  await client.end();
}

async function signIn(url: string, email: string): Promise<string> {
  const answer = await post(url, null, 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input: { email, password: PASSWORD } });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${email} could not sign in.`);
  return cookie;
}

async function ask(url: string, cookie: string, query: string, variables: object): Promise<void> {
  const answer = (await (await post(url, cookie, query, variables)).json()) as { errors?: { message: string }[] };
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join(' '));
}

const post = (url: string, cookie: string | null, query: string, variables: object): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(cookie === null ? {} : { cookie }) }, body: JSON.stringify({ query, variables }) });
