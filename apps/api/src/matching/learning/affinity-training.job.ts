import { Injectable } from '@nestjs/common';
import { type Job } from '../../jobs/index.ts';
import { AFFINITY_TRAINING, AffinityTrainingService } from './affinity-training.service.ts';

/** Learns the weights that somebody has ordered. */
@Injectable()
export class AffinityTrainingJob implements Job<{ eventId: string; modelId: string }> {
  readonly name = AFFINITY_TRAINING;

  constructor(private readonly training: AffinityTrainingService) {}

  async handle({ eventId, modelId }: { eventId: string; modelId: string }): Promise<void> {
    await this.training.train(eventId, modelId);
  }
}
