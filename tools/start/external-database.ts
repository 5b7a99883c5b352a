import pg from 'pg';
import { Problem } from './problem.ts';

const MIN_VERSION = 15;

/** Makes sure that DATABASE_URL names a database that can be used. */
export async function requireDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; may_create: boolean }>(
      `select current_setting('server_version_num') as version, has_database_privilege(current_database(), 'create') as may_create`,
    );
    const version = Math.floor(Number(rows[0]?.version) / 10_000);
    if (version < MIN_VERSION) throw new Problem(`The server of DATABASE_URL is PostgreSQL ${version}: take one of version ${MIN_VERSION} or newer.`);
    if (rows[0]?.may_create !== true) throw new Problem('The user of DATABASE_URL may not create tables in its database: make the user its owner.');
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(explain(error as NodeJS.ErrnoException, new URL(url)));
  } finally {
    await client.end().catch(() => undefined);
  }
}

function explain(error: NodeJS.ErrnoException, url: URL): string {
  const server = `${url.hostname}:${url.port || '5432'}`;
  const name = decodeURIComponent(url.pathname.slice(1));
  const instead = 'Or unset DATABASE_URL to use the embedded database.';
  switch (error.code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `DATABASE_URL names the host "${url.hostname}", which is not known: correct the name. ${instead}`;
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return `No database server answers at ${server} (DATABASE_URL): start it, or correct host and port. ${instead}`;
    case '28P01':
    case '28000':
      return `The database server at ${server} refuses the user "${decodeURIComponent(url.username)}": correct user and password in DATABASE_URL. ${instead}`;
    case '3D000':
      return `The server at ${server} has no database "${name}": create it (createdb ${name}), or correct the name in DATABASE_URL. ${instead}`;
    case '57P03':
      return `The database server at ${server} is starting or stopping: start again in a moment.`;
    case '53300':
      return `The database server at ${server} has no connection left: free some, or raise its max_connections.`;
    default:
      return `The database of DATABASE_URL at ${server} cannot be used (${error.message}): correct the address. ${instead}`;
  }
}
