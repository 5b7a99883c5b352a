import { Injectable } from '@nestjs/common';
import { type MatchWeights } from '@spilno/matching';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { type EventScope, NotFound, NotPossible } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { isUsed, MODELS_SQL, type ModelRow } from './affinity-model.reader.ts';
import { EventWeights } from './event-weights.ts';

/** Switches an event over to learned weights, which are then its weights like any set by hand, and back. */
@Injectable()
export class AffinityModelUseService {
  constructor(
    private readonly source: DataSource,
    private readonly weights: EventWeights,
    private readonly audit: AuditLog,
  ) {}

  /** Which weights come back later is read under the same lock as they are replaced: nobody's change falls in between. */
  async use(scope: Pick<EventScope, 'eventId' | 'actor'>, modelId: string): Promise<NotFound | NotPossible | null> {
    const { eventId, actor } = scope;
    return inTransaction(this.source, async (manager) => {
      const held = await this.weights.hold(manager, eventId);
      const [row] = (await manager.query(`${MODELS_SQL} and id = $2`, [eventId, modelId])) as ModelRow[];
      if (!row) return NotFound.create();
      if (row.status !== 'done' || row.model === null) return NotPossible.because('nothingLearned', 'Nothing was learned here that could be used.', row.status);
      if (!row.isBetter) return NotPossible.because('notBetter', 'On firms that were not learned from it is not better than the weights set by hand beyond doubt. Those stay.');
      if (isUsed(row, held.weights)) return NotPossible.because('alreadyUsed', 'The event is scored with this model already.', 'used');
      const before = await this.#byHand(manager, eventId, held.weights);
      const refusal = await this.weights.set(manager, scope, held, row.model.weights);
      if (refusal) return refusal;
      await manager.query('update affinity_model set used_since = null where event_id = $1 and used_since is not null', [eventId]);
      await manager.query('update affinity_model set used_since = now(), weights_before = $3 where event_id = $1 and id = $2', [eventId, modelId, JSON.stringify(before)]);
      await this.audit.record(manager, actor, { action: 'matching.modelUsed', eventId, subjectKind: 'event', subjectId: eventId, facts: { modelId } });
      return null;
    });
  }

  /** The weights before the model come back. */
  async stop(scope: Pick<EventScope, 'eventId' | 'actor'>): Promise<NotPossible | null> {
    const { eventId, actor } = scope;
    return inTransaction(this.source, async (manager) => {
      const held = await this.weights.hold(manager, eventId);
      const row = await usedModel(manager, eventId, held.weights);
      if (!row) return NotPossible.because('notUsed', 'The event is scored with weights set by hand.', 'byHand');
      const refusal = await this.weights.set(manager, scope, held, row.weightsBefore!);
      if (refusal) return refusal;
      await manager.query('update affinity_model set used_since = null where event_id = $1 and id = $2', [eventId, row.id]);
      await this.audit.record(manager, actor, { action: 'matching.modelStopped', eventId, subjectKind: 'event', subjectId: eventId, facts: { modelId: row.id } });
      return null;
    });
  }

  /** Of a model that follows another one, what stood before both: stopping leads back to weights that somebody has set. */
  async #byHand(manager: EntityManager, eventId: string, current: MatchWeights): Promise<MatchWeights> {
    return (await usedModel(manager, eventId, current))?.weightsBefore ?? current;
  }
}

async function usedModel(manager: EntityManager, eventId: string, current: MatchWeights): Promise<ModelRow | null> {
  const [row] = (await manager.query(`${MODELS_SQL} and used_since is not null`, [eventId])) as ModelRow[];
  return row && isUsed(row, current) ? row : null;
}
