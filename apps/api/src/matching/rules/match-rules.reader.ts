import { Injectable } from '@nestjs/common';
import { type MatchRules as Rules, type MatchWeights, type TeaserGateRules } from '@spilno/matching';
import { DataSource, type EntityManager } from 'typeorm';
import { DEFAULT_RULES, toApplied } from './match-rules.mapper.ts';
import { MatchRules, MatchRulesRevision } from './match-rules.type.ts';

interface RulesRow {
  readonly revision: number;
  readonly weights: MatchWeights;
  readonly gates: TeaserGateRules;
  readonly restores: number | null;
  readonly setAt: Date;
  readonly setBy: string | null;
}

const HISTORY = 20;
const MAX_KEPT = 200;

/** Rules for the matches of events. A revision never changes, so that it is kept: weights must stay the same object. */
@Injectable()
export class MatchRulesReader {
  readonly #kept = new Map<string, Rules>();

  constructor(private readonly source: DataSource) {}

  /** @param revision - one that there is, or 0 for what comes with an event */
  async at(eventId: string, revision: number, manager: EntityManager = this.source.manager): Promise<Rules> {
    if (revision === 0) return DEFAULT_RULES;
    const key = `${eventId} ${revision}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const [row] = (await manager.query('select weights, gates from match_rules where event_id = $1 and revision = $2', [eventId, revision])) as [Rules];
    // Two may have read it at once: the first object stays.
    const kept = this.#kept.get(key) ?? row;
    if (this.#kept.size >= MAX_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(key, kept);
    return kept;
  }

  async current(eventId: string): Promise<Rules> {
    return this.at(eventId, await revisionOf(this.source.manager, eventId));
  }

  /** Nobody changes the rules of the event until the transaction ends. */
  async hold(manager: EntityManager, eventId: string): Promise<Rules & { readonly revision: number }> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 7129))', [eventId]);
    const revision = await revisionOf(manager, eventId);
    return { ...(await this.at(eventId, revision, manager)), revision };
  }

  /** As organisers see them. */
  async read(eventId: string, manager: EntityManager = this.source.manager): Promise<MatchRules> {
    const [rows, [{ isOpen }]] = (await Promise.all([
      manager.query(
        `select m.revision, m.weights, m.gates, m.restores, m.set_at as "setAt", a.display_name as "setBy" from match_rules m left join account a on a.id = m.set_by where m.event_id = $1 order by m.revision desc limit ${HISTORY}`,
        [eventId],
      ),
      manager.query('select coalesce(matching_opened_at <= now() + make_interval(secs => clock_offset_seconds), false) as "isOpen" from event where id = $1', [eventId]),
    ])) as [RulesRow[], [{ isOpen: boolean }]];
    return Object.assign(new MatchRules(), {
      revision: rows[0]?.revision ?? 0,
      rules: toApplied(rows[0] ?? DEFAULT_RULES),
      defaults: toApplied(DEFAULT_RULES),
      matchingIsOpen: isOpen,
      history: rows.map(({ revision, setAt, setBy, restores, ...rules }) => Object.assign(new MatchRulesRevision(), { revision, setAt, setBy, restores, rules: toApplied(rules) })),
    });
  }
}

async function revisionOf(manager: EntityManager, eventId: string): Promise<number> {
  const [{ revision }] = (await manager.query('select coalesce(max(revision), 0) as revision from match_rules where event_id = $1', [eventId])) as [{ revision: number }];
  return revision;
}
