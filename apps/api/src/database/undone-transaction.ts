import { type DataSource, type EntityManager } from 'typeorm';
import { inTransaction } from './transaction.ts';

/** Carries what was found out of the transaction that it undoes. */
class Undone<T> extends Error {
  constructor(readonly found: T) {
    super('undone');
  }
}

/** Does the work for its answer alone: nothing of it stays, nobody hears of it. */
export async function undoneTransaction<T>(source: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(source, async (manager): Promise<T> => {
      throw new Undone(await work(manager));
    });
  } catch (error) {
    if (error instanceof Undone) return (error as Undone<T>).found;
    throw error;
  }
}
