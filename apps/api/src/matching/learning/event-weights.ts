import { Injectable } from '@nestjs/common';
import { type MatchWeights } from '@spilno/matching';
import { type EventScope, NotPossible, UserError } from '../../common/index.ts';
import { toApplied } from '../rules/match-rules.mapper.ts';
import { MatchRulesReader } from '../rules/match-rules.reader.ts';
import { MatchRulesService } from '../rules/match-rules.service.ts';

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

  /** Gates stay as they are. Null where it is done. */
  async set(scope: Pick<EventScope, 'eventId' | 'actor'>, weights: MatchWeights): Promise<NotPossible | null> {
    const { revision } = await this.reader.read(scope.eventId);
    const { gates } = await this.reader.current(scope.eventId);
    const outcome = await this.rules.save(scope as EventScope, { eventSlug: '', revision, ...toApplied({ weights, gates }) });
    return outcome instanceof UserError ? NotPossible.because('rulesChanged', 'Somebody has changed the rules of the matches just now. Look at them and try again.') : null;
  }
}
