import { type DataSource, type EntityManager } from 'typeorm';

/** Who comes back later than this begins a new visit. */
const VISIT_MINUTES = 30;

export interface NotedVisit {
  readonly earlierAt: Date | null;
  readonly newIds: readonly string[];
}

const NOTE_SQL = `
insert into match_visit as v (event_id, account_id, earlier_ids, shown_ids) values ($1, $2, $3, $3)
on conflict (event_id, account_id) do update set
  earlier_ids = case when v.seen_at < now() - make_interval(mins => ${VISIT_MINUTES}) then v.shown_ids else v.earlier_ids end,
  earlier_at = case when v.seen_at < now() - make_interval(mins => ${VISIT_MINUTES}) then v.seen_at else v.earlier_at end,
  started_at = case when v.seen_at < now() - make_interval(mins => ${VISIT_MINUTES}) then now() else v.started_at end,
  shown_ids = excluded.shown_ids, seen_at = now()
returning earlier_ids as "earlierIds", earlier_at as "earlierAt"`;

/**
 * Notes what a person is shown now.
 * @param visibleIds - matches this person can see now, whatever the filters
 */
export async function noteVisit(manager: EntityManager, of: { eventId: string; accountId: string }, visibleIds: readonly string[]): Promise<NotedVisit> {
  const [row] = (await manager.query(NOTE_SQL, [of.eventId, of.accountId, visibleIds])) as [{ earlierIds: string[]; earlierAt: Date | null }];
  const earlier = new Set(row.earlierIds);
  return { earlierAt: row.earlierAt, newIds: row.earlierAt ? visibleIds.filter((id) => !earlier.has(id)) : [] };
}

/** What the person could see on the visit before this one; null on the first. */
export async function readEarlierIds(source: DataSource, of: { eventId: string; accountId: string | null }): Promise<ReadonlySet<string> | null> {
  const [row] = (await source.query('select earlier_ids as "earlierIds" from match_visit where event_id = $1 and account_id = $2 and earlier_at is not null', [of.eventId, of.accountId])) as { earlierIds: string[] }[];
  return row ? new Set(row.earlierIds) : null;
}
