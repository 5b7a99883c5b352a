import pg from 'pg';

/** Whether the database answers and holds an installation. */
export async function isRunning(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000, application_name: 'spilno-console' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query('select from installation')).rowCount === 1;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
