import { LEAD_TIME_BANDS, QUANTITY_BANDS } from '@spilno/taxonomy';
import { type EntityManager } from 'typeorm';

/** What becomes of codes with a version: each that was merged with the node that it is now, each that was split with its parts. */
export interface Succession {
  readonly renamed: ReadonlyMap<string, string>;
  readonly split: ReadonlyMap<string, readonly string[]>;
  /** Titles of both languages that the codes had. */
  readonly titles: ReadonlyMap<string, { readonly en: string; readonly uk: string }>;
}

export interface Carried {
  readonly registrationId: string;
  readonly eventId: string;
  readonly renamed: number;
  readonly split: number;
}

export interface Entry {
  readonly eventId: string;
  readonly registrationId: string;
  readonly direction: 'offer' | 'need';
  readonly nodeCode: string;
  readonly isEssential: boolean;
  readonly quantityBand: string | null;
  readonly leadTimeBand: string | null;
  readonly place: string;
  readonly position: number;
}

const ENTRIES = `select event_id as "eventId", registration_id as "registrationId", direction, node_code as "nodeCode", is_essential as "isEssential", quantity_band as "quantityBand", lead_time_band as "leadTimeBand", place, position
from capability_entry where node_code = any($1) order by event_id, registration_id, direction, position`;

/**
 * Carries the choices of firms along in the transaction that publishes a version: offers and needs, topics of requests, saved
 * filters. A firm that chose both nodes keeps one choice with the strongest terms of the two; a node that was split stays chosen.
 */
export async function carryChoices(manager: EntityManager, version: number, succession: Succession): Promise<readonly Carried[]> {
  const { renamed, split } = succession;
  const touched = [...renamed.keys(), ...split.keys()];
  if (touched.length === 0) return [];
  await manager.query('select 1 from registration r where exists (select from capability_entry c where c.event_id = r.event_id and c.registration_id = r.id and c.node_code = any($1)) order by r.event_id, r.id for update', [touched]);
  const entries = (await manager.query(ENTRIES, [[...touched, ...renamed.values()]])) as Entry[];
  await rewriteEntries(manager, entries, renamed);
  await renameTopics(manager, renamed);
  return noteCarried(manager, version, entries.filter(({ nodeCode }) => renamed.has(nodeCode) || split.has(nodeCode)), succession);
}

async function rewriteEntries(manager: EntityManager, entries: readonly Entry[], renamed: Succession['renamed']): Promise<void> {
  const groups = Map.groupBy(entries, ({ eventId, registrationId, direction, nodeCode }) => [eventId, registrationId, direction, renamed.get(nodeCode) ?? nodeCode].join(' '));
  const changed = [...groups.values()].filter((group) => group.some(({ nodeCode }) => renamed.has(nodeCode)));
  if (changed.length === 0) return;
  await manager.query(
    `delete from capability_entry c using jsonb_to_recordset($1) as e("eventId" uuid, "registrationId" uuid, direction text, "nodeCode" text)
     where c.event_id = e."eventId" and c.registration_id = e."registrationId" and c.direction = e.direction and c.node_code = e."nodeCode"`,
    [JSON.stringify(changed.flat())],
  );
  await manager.query(
    `insert into capability_entry (event_id, registration_id, direction, node_code, is_essential, quantity_band, lead_time_band, place, position)
     select * from jsonb_to_recordset($1) as e("eventId" uuid, "registrationId" uuid, direction text, "nodeCode" text, "isEssential" boolean, "quantityBand" text, "leadTimeBand" text, place text, position integer)`,
    [JSON.stringify(changed.map((group) => strongest(group, renamed)))],
  );
}

const rankIn = (bands: readonly { readonly code: string }[], band: string | null): number => bands.findIndex(({ code }) => code === band);

/** One choice out of several of the same firm and direction: essential if one is, the larger quantity, the shorter lead time, the wider place, the earlier rank. */
export function strongest(group: readonly Entry[], renamed: Succession['renamed']): Entry {
  return group
    .map((entry) => ({ ...entry, nodeCode: renamed.get(entry.nodeCode) ?? entry.nodeCode }))
    .reduce((a, b) => ({
      ...a,
      isEssential: a.isEssential || b.isEssential,
      quantityBand: rankIn(QUANTITY_BANDS, a.quantityBand) >= rankIn(QUANTITY_BANDS, b.quantityBand) ? a.quantityBand : b.quantityBand,
      leadTimeBand: shorter(a.leadTimeBand, b.leadTimeBand),
      place: a.place === b.place || b.place === 'open' ? a.place : a.place === 'open' ? b.place : 'either',
      position: Math.min(a.position, b.position),
    }));
}

function shorter(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return rankIn(LEAD_TIME_BANDS, a) <= rankIn(LEAD_TIME_BANDS, b) ? a : b;
}

/** What requests are about, and the conditions of kept filters. */
async function renameTopics(manager: EntityManager, renamed: Succession['renamed']): Promise<void> {
  const pairs = [[...renamed.keys()], [...renamed.values()]];
  for (const column of ['need_node_code', 'offer_node_code']) {
    await manager.query(`update meeting_request q set ${column} = p.heir from unnest($1::text[], $2::text[]) as p (old, heir) where q.${column} = p.old`, pairs);
  }
  await manager.query(
    `update saved_match_filter f set criteria = (
       select jsonb_agg(distinct case when c->>'field' in ('need', 'branch') and p.heir is not null then jsonb_set(c, '{value}', to_jsonb(p.heir)) else c end)
       from jsonb_array_elements(f.criteria) as c left join unnest($1::text[], $2::text[]) as p (old, heir) on p.old = c->>'value')
     where exists (select from jsonb_array_elements(f.criteria) as c where c->>'field' in ('need', 'branch') and c->>'value' = any($1))`,
    pairs,
  );
}

/** The firm's own record of it; its registration counts as changed, so that a form that was open is loaded anew. */
async function noteCarried(manager: EntityManager, version: number, entries: readonly Entry[], { renamed, split, titles }: Succession): Promise<readonly Carried[]> {
  const notes = entries.map(({ eventId, registrationId, direction, nodeCode }) => ({
    eventId, registrationId, direction, oldCode: nodeCode, kind: renamed.has(nodeCode) ? 'renamed' : 'split', newCodes: renamed.has(nodeCode) ? [renamed.get(nodeCode)] : split.get(nodeCode), oldTitle: titles.get(nodeCode) ?? { en: nodeCode, uk: nodeCode },
  }));
  await manager.query(
    `insert into capability_carried (event_id, registration_id, version_number, direction, kind, old_code, new_codes, old_title)
     select n."eventId", n."registrationId", $1, n.direction, n.kind, n."oldCode", array(select jsonb_array_elements_text(n."newCodes")), n."oldTitle"
     from jsonb_to_recordset($2) as n("eventId" uuid, "registrationId" uuid, direction text, kind text, "oldCode" text, "newCodes" jsonb, "oldTitle" jsonb)`,
    [version, JSON.stringify(notes)],
  );
  await manager.query(
    `update registration r set version = version + 1, updated_at = now() from (select distinct "eventId", "registrationId" from jsonb_to_recordset($1) as n("eventId" uuid, "registrationId" uuid)) as n
     where r.event_id = n."eventId" and r.id = n."registrationId"`,
    [JSON.stringify(notes)],
  );
  const firms = Map.groupBy(notes, ({ registrationId }) => registrationId);
  return [...firms].map(([registrationId, own]) => ({
    registrationId,
    eventId: own[0]!.eventId,
    renamed: own.filter(({ kind }) => kind === 'renamed').length,
    split: own.filter(({ kind }) => kind === 'split').length,
  }));
}
