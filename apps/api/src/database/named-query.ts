import { type Pool, type QueryResultRow } from 'pg';
import { type DataSource } from 'typeorm';

/** A statement that Postgres parses and plans once a connection. */
export interface NamedStatement {
  /** One of its own: Postgres refuses another text under a known name. */
  readonly name: string;
  readonly text: string;
}

/** Runs it on a connection of TypeORM's pool, outside of transactions and past the query runner: for the few hottest reads. */
export async function namedQuery<Row extends QueryResultRow>(source: DataSource, { name, text }: NamedStatement, values: readonly unknown[]): Promise<Row[]> {
  const pool = (source.driver as unknown as { master: Pool }).master;
  return (await pool.query<Row>({ name, text, values: [...values] })).rows;
}
