import pg from 'pg';
import { graphqlRequest, KeepAliveConnection } from './keep-alive-connection.ts';
import { type ForumDelegate } from './forum-rows.ts';
import { HOT_QUERY, HOT_VARIABLES } from './hot-read.ts';
import { type MeasuredServer } from './measured-server.ts';

interface HotAnswer {
  readonly data: { readonly matches: { readonly edges: readonly { readonly node: { readonly id: string; readonly score: number; readonly balance: string; readonly organisation: { readonly level: number } } }[] } };
}

/** One match more than a page, so that the floor can tell whether another page follows. */
const DEEP = { ...HOT_VARIABLES, first: HOT_VARIABLES.first + 1 };

/** Scores, order and levels as the product works them out, laid down for the floor, which only reads them. */
export async function layFloorRows(databaseUrl: string, product: MeasuredServer, eventId: string, delegates: readonly ForumDelegate[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const connection = await KeepAliveConnection.open(product.host, product.port);
  try {
    await client.query(`create table floor_match (event_id uuid, viewer_id uuid, position integer, subject_id uuid, score integer, balance text, level integer, primary key (event_id, viewer_id, position))`);
    for (const { registrationId, token } of delegates) {
      const { body } = await connection.send(graphqlRequest(token, HOT_QUERY, DEEP));
      const { edges } = (JSON.parse(body.toString()) as HotAnswer).data.matches;
      const rows = edges.map(({ node }, position) => ({ event_id: eventId, viewer_id: registrationId, position, subject_id: node.id, score: node.score, balance: node.balance, level: node.organisation.level }));
      await client.query('insert into floor_match select * from jsonb_populate_recordset(null::floor_match, $1::jsonb)', [JSON.stringify(rows)]);
    }
    await client.query('vacuum analyze');
  } finally {
    connection.close();
    await client.end();
  }
}
