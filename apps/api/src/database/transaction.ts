import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';

const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

/** One transaction; tried again when Postgres ends it for a deadlock or a failed serialisation. */
export async function inTransaction<T>(source: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await source.transaction(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !RETRIED.has(postgresCode(error) ?? '')) throw error;
    }
  }
}

/** SQLSTATE of a failed query, or null when the error is of another kind. */
export function postgresCode(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  return (error.driverError as { code?: string }).code ?? null;
}

/** Name of the constraint that refused a write, or null. */
export function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  return (error.driverError as { constraint?: string }).constraint ?? null;
}
