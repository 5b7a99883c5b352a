import { Injectable } from '@nestjs/common';
import { type MatchRules, type MatchWeights } from '@spilno/matching';
import { type EntityManager } from 'typeorm';
import { type EventScope, InvalidInput, NotPossible, StaleVersion } from '../../common/index.ts';
import { toApplied } from '../rules/match-rules.mapper.ts';
import { MatchRulesReader } from '../rules/match-rules.reader.ts';
import { MatchRulesService } from '../rules/match-rules.service.ts';

export type HeldRules = MatchRules & { readonly revision: number };

/** The weights in force at an event; learned ones are set the way an organiser sets them, with their place in the history. */
@Injectable()
export class EventWeights {
  constructor(
    private readonly reader: MatchRulesReader,
    private readonly rules: MatchRulesService,
  ) {}

  async current(eventId: string): Promise<MatchWeights> {
    return (await this.reader.current(eventId)).weights;
  }

  /** What is in force, and stays so until the transaction ends or {@link set} changes it. */
  async hold(manager: EntityManager, eventId: string): Promise<HeldRules> {
    return this.reader.hold(manager, eventId);
  }

  /**
   * Gates stay as they are. Null where it is done.
   * @param held - what is held in the same transaction
   */
  async set(manager: EntityManager, scope: Pick<EventScope, 'eventId' | 'actor'>, { revision, gates }: HeldRules, weights: MatchWeights): Promise<NotPossible | null> {
    const outcome = await this.rules.saveWithin(manager, scope, { revision, ...toApplied({ weights, gates }) });
    if (outcome instanceof InvalidInput) return NotPossible.because('weightsUnusable', `These weights cannot be set: ${outcome.message} Train anew, or set weights by hand.`);
    if (outcome instanceof StaleVersion) return NotPossible.because('rulesChanged', 'Somebody has changed the rules of the matches just now. Look at them and try again.');
    return null;
  }
}
