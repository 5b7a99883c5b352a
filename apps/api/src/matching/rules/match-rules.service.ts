import { Injectable } from '@nestjs/common';
import { type MatchRules } from '@spilno/matching';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { type EventScope, InvalidInput, NotPossible, StaleVersion } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { DEFAULT_RULES, toApplied, toRules } from './match-rules.mapper.ts';
import { MatchRulesReader } from './match-rules.reader.ts';
import { MatchRulesSaved, type MatchRulesInput } from './match-rules.type.ts';

/** Sets how an event scores matches. Nothing is overwritten: each change is a revision more, and so is taking one back. */
@Injectable()
export class MatchRulesService {
  constructor(
    private readonly source: DataSource,
    private readonly reader: MatchRulesReader,
    private readonly audit: AuditLog,
  ) {}

  async save(scope: EventScope, input: MatchRulesInput): Promise<MatchRulesSaved | InvalidInput | StaleVersion> {
    return inTransaction(this.source, async (manager) => this.saveWithin(manager, scope, input));
  }

  async saveWithin(manager: EntityManager, scope: Pick<EventScope, 'eventId' | 'actor'>, { revision, weights, gates }: Pick<MatchRulesInput, 'revision' | 'weights' | 'gates'>): Promise<MatchRulesSaved | InvalidInput | StaleVersion> {
    const rules = toRules(weights, gates);
    if (rules instanceof InvalidInput) return rules;
    return (await this.#stale(manager, scope.eventId, revision)) ?? this.#write(manager, scope, { after: revision, rules, restores: null });
  }

  /** What was in force before the last change comes back. */
  async undo(scope: EventScope, revision: number): Promise<MatchRulesSaved | StaleVersion | NotPossible> {
    return inTransaction(this.source, async (manager) => {
      const stale = await this.#stale(manager, scope.eventId, revision);
      if (stale) return stale;
      if (revision === 0) return NotPossible.because('nothingToUndo', 'These rules have not been changed yet.');
      const [before] = (await manager.query('select weights, gates from match_rules where event_id = $1 and revision = $2', [scope.eventId, revision - 1])) as MatchRules[];
      return this.#write(manager, scope, { after: revision, rules: before ?? DEFAULT_RULES, restores: revision - 1 });
    });
  }

  /** One at a time, whoever comes second with an old page is told. */
  async #stale(manager: EntityManager, eventId: string, revision: number): Promise<StaleVersion | null> {
    const current = await this.reader.hold(manager, eventId);
    return current.revision === revision ? null : StaleVersion.at(current.revision);
  }

  async #write(manager: EntityManager, { eventId, actor }: Pick<EventScope, 'eventId' | 'actor'>, { after, rules, restores }: { after: number; rules: MatchRules; restores: number | null }): Promise<MatchRulesSaved> {
    await manager.query('insert into match_rules (event_id, revision, weights, gates, restores, set_by) values ($1, $2, $3, $4, $5, $6)', [eventId, after + 1, JSON.stringify(rules.weights), JSON.stringify(rules.gates), restores, actor.accountId]);
    const { weights, gates } = toApplied(rules);
    await this.audit.record(manager, actor, { action: restores === null ? 'matching.rulesSet' : 'matching.rulesUndone', eventId, subjectKind: 'event', subjectId: eventId, facts: { revision: after + 1, ...weights, gateForms: gates.forms, gatePlaces: gates.places, gateEssentials: gates.essentials } });
    return Object.assign(new MatchRulesSaved(), { matchRules: await this.reader.read(eventId, manager) });
  }
}
