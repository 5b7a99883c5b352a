import { type INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ConsoleOutput } from './console-output.ts';

/** The id of an event, or null after telling that there is none. */
export async function eventIdOf(app: INestApplicationContext, slug: string, output: ConsoleOutput): Promise<string | null> {
  const rows = (await app.get(DataSource).query('select id from event where slug = $1', [slug])) as { id: string }[];
  if (!rows[0]) output.refusal('NotFound', `There is no event "${slug}". Make it with: npm run cli -- event create --slug ${slug} --name NAME`);
  return rows[0]?.id ?? null;
}
