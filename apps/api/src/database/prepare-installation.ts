import pg from 'pg';

/** Marks a new database as demo or real for life; the other setting is refused afterwards. */
export async function prepareInstallation(databaseUrl: string, mode: 'demo' | 'real'): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`insert into installation (mode) values ($1) on conflict do nothing`, [mode]);
    const { rows } = await client.query<{ mode: string }>('select mode from installation');
    if (rows[0]?.mode !== mode) {
      throw new Error(`This database holds a ${rows[0]?.mode} installation and stays one. Start with SPILNO_DEMO=${mode === 'demo' ? 'off' : 'on'}, or use another database.`);
    }
  } finally {
    await client.end();
  }
}
