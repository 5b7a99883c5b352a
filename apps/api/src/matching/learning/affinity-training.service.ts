import { Injectable } from '@nestjs/common';
import { trainWeights, type TrainedWeights, type TrainingRefusal } from '@spilno/matching';
import { DataSource } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { type Actor, NotPossible } from '../../common/index.ts';
import { inTransaction, violatedConstraint } from '../../database/index.ts';
import { JobQueue } from '../../jobs/index.ts';
import { DecisionsReader } from './decisions.reader.ts';
import { EventWeights } from './event-weights.ts';

export const AFFINITY_TRAINING = 'affinity-training';

/** The same decisions, the same model. */
const SEED = 20_260;

const STORE_SQL = `
update affinity_model set status = $3, model = $4, comparison = $5, is_better = $6, decisions = $7, positives = $8, refusal = $9, trained_at = now()
where event_id = $1 and id = $2 and status = 'waiting' returning id`;

/** Learns weights from what was shown at an event. It is ordered by somebody, never done by itself; what it finds changes no order until it is used. */
@Injectable()
export class AffinityTrainingService {
  constructor(
    private readonly source: DataSource,
    private readonly decisions: DecisionsReader,
    private readonly weights: EventWeights,
    private readonly jobs: JobQueue,
    private readonly audit: AuditLog,
  ) {}

  /** The worker does it. @returns the id of the model to be */
  async order(actor: Actor, eventId: string): Promise<string | NotPossible> {
    return this.#begin(actor, eventId, true);
  }

  /** Ordered and done at once, by this process. */
  async trainNow(actor: Actor, eventId: string): Promise<TrainedWeights | TrainingRefusal | NotPossible> {
    const modelId = await this.#begin(actor, eventId, false);
    return modelId instanceof NotPossible ? modelId : this.train(eventId, modelId);
  }

  /** Does nothing where the model is there already: a job may come twice. */
  async train(eventId: string, modelId: string): Promise<TrainedWeights | TrainingRefusal> {
    const byHand = await this.weights.current(eventId);
    const decisions = await this.decisions.read(eventId, byHand);
    const outcome = trainWeights(decisions, byHand, SEED);
    const counts = [decisions.length, decisions.filter(({ wanted }) => wanted).length];
    if (!outcome.ok) {
      await this.source.query(STORE_SQL, [eventId, modelId, 'refused', null, null, false, ...counts, JSON.stringify(outcome.error)]);
      return outcome.error;
    }
    const { weights, examined, model, comparison, isBetter } = outcome.value;
    await this.source.query(STORE_SQL, [eventId, modelId, 'done', JSON.stringify({ weights, examined, model, byHand }), JSON.stringify(comparison), isBetter, ...counts, null]);
    return outcome.value;
  }

  async #begin(actor: Actor, eventId: string, isJob: boolean): Promise<string | NotPossible> {
    try {
      return await inTransaction(this.source, async (manager) => {
        // Whoever began and was killed is waited for no longer.
        await manager.query(`delete from affinity_model where event_id = $1 and status = 'waiting' and trained_at < now() - interval '30 minutes'`, [eventId]);
        const [{ id }] = (await manager.query(`insert into affinity_model (event_id, trained_by, status) values ($1, $2, 'waiting') returning id`, [eventId, actor.accountId])) as [{ id: string }];
        await this.audit.record(manager, actor, { action: 'matching.trainingOrdered', eventId, subjectKind: 'event', subjectId: eventId, facts: { modelId: id } });
        if (isJob) await this.jobs.enqueue(AFFINITY_TRAINING, { eventId, modelId: id }, manager);
        return id;
      });
    } catch (error) {
      if (violatedConstraint(error) === 'affinity_model_waiting') return NotPossible.because('alreadyTraining', 'A model of this event is being learned already. Look again in a minute.', 'waiting');
      throw error;
    }
  }
}
