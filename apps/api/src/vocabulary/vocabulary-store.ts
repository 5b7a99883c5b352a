import { createHash } from 'node:crypto';
import { CAPABILITY_ROWS } from '@spilno/taxonomy/rows';
import { type CapabilityRow, type Vocabulary } from '@spilno/taxonomy';
import { type EntityManager } from 'typeorm';

export interface StoredDraft extends Vocabulary {
  readonly revision: number;
  /** The version that it was begun from. */
  readonly baseNumber: number;
  /** The release of the product that is brought in. */
  readonly releaseChecksum: string;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

const DRAFT = `select revision, base_number as "baseNumber", rows, aliases, release_checksum as "releaseChecksum", (select display_name from account a where a.id = changed_by) as "changedBy", changed_at as "changedAt" from vocabulary_draft`;

export async function readDraft(manager: EntityManager, lock = false): Promise<StoredDraft | null> {
  const [row] = (await manager.query(`${DRAFT}${lock ? ' for update' : ''}`)) as StoredDraft[];
  return row ?? null;
}

export const VOCABULARY_LOCK = 7_072_030;

/** One writer of versions and drafts at a time, and nobody who chooses nodes meanwhile. */
export const lockVocabulary = (manager: EntityManager): Promise<unknown> => manager.query('select pg_advisory_xact_lock($1)', [VOCABULARY_LOCK]);

export const checksumOf = (rows: readonly CapabilityRow[]): string => createHash('sha256').update(JSON.stringify(rows)).digest('hex');

const SHIPPED_CHECKSUM = checksumOf(CAPABILITY_ROWS);
export const shippedChecksum = (): string => SHIPPED_CHECKSUM;

/** Remembers what the product is shipped with now. */
export const keepShipped = (manager: EntityManager): Promise<unknown> =>
  manager.query('insert into vocabulary_release (checksum, rows) values ($1, $2) on conflict do nothing', [SHIPPED_CHECKSUM, JSON.stringify(CAPABILITY_ROWS)]);

export async function readRelease(manager: EntityManager, checksum: string): Promise<readonly CapabilityRow[]> {
  const [row] = (await manager.query('select rows from vocabulary_release where checksum = $1', [checksum])) as { rows: CapabilityRow[] }[];
  return row?.rows ?? CAPABILITY_ROWS;
}

/** The release that the version in force has taken in; that of today where none was published. */
export async function releaseInForce(manager: EntityManager): Promise<string> {
  const [row] = (await manager.query('select release_checksum as checksum from vocabulary_version order by number desc limit 1')) as { checksum: string }[];
  return row?.checksum ?? SHIPPED_CHECKSUM;
}

/** Writes the draft after the revision that was seen; 0 begins it. */
export async function writeDraft(manager: EntityManager, accountId: string | null, draft: Omit<StoredDraft, 'changedBy' | 'changedAt'>): Promise<void> {
  await manager.query(
    `insert into vocabulary_draft (revision, base_number, rows, aliases, release_checksum, changed_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (singleton) do update set revision = excluded.revision, base_number = excluded.base_number, rows = excluded.rows, aliases = excluded.aliases,
       release_checksum = excluded.release_checksum, changed_by = excluded.changed_by, changed_at = now()`,
    [draft.revision, draft.baseNumber, JSON.stringify(draft.rows), JSON.stringify(draft.aliases), draft.releaseChecksum, accountId],
  );
}

/** How many firms chose each node, over all events; who, is told to nobody. */
export async function countChoices(manager: EntityManager): Promise<ReadonlyMap<string, number>> {
  const rows = (await manager.query('select node_code as code, count(distinct (event_id, registration_id))::int as firms from capability_entry group by node_code')) as { code: string; firms: number }[];
  return new Map(rows.map(({ code, firms }) => [code, firms]));
}
