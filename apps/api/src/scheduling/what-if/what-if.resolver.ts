import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope, UserError, uuidOrNone } from '../../common/index.ts';
import { WhatIfReader } from './what-if.reader.ts';
import { WhatIfService } from './what-if.service.ts';
import { WhatIfApplying } from './what-if-applying.ts';
import { ApplyWhatIfInput, ApplyWhatIfResult, DiscardWhatIfResult, StartWhatIfInput, StartWhatIfResult, WhatIf, WhatIfDiscarded, WhatIfIdInput, WhatIfStarted } from './what-if.type.ts';

@Resolver()
export class WhatIfResolver {
  constructor(
    private readonly service: WhatIfService,
    private readonly applying: WhatIfApplying,
    private readonly reader: WhatIfReader,
  ) {}

  @Allow('schedule:manage')
  @Query(() => [WhatIf], { description: 'The newest ten what-if runs, newest first.' })
  async whatIfs(@CurrentScope() scope: EventScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<WhatIf[]> {
    return this.reader.list(scope.eventId);
  }

  @Allow('schedule:manage')
  @Mutation(() => StartWhatIfResult, { description: 'Tries a change of the event out beside the draft, which stays as it is.' })
  async startWhatIf(@CurrentScope() scope: EventScope, @Args('input', { description: 'The change.' }) input: StartWhatIfInput): Promise<typeof StartWhatIfResult> {
    const outcome = await this.service.start(scope, input);
    return outcome instanceof UserError ? outcome : Object.assign(new WhatIfStarted(), { whatIfId: outcome });
  }

  @Allow('schedule:manage')
  @Mutation(() => DiscardWhatIfResult, { description: 'Forgets a what-if run, under way or done.' })
  async discardWhatIf(@CurrentScope() scope: EventScope, @Args('input', { description: 'The run.' }) input: WhatIfIdInput): Promise<typeof DiscardWhatIfResult> {
    const outcome = await this.service.discard(scope, uuidOrNone(input.whatIfId));
    return outcome instanceof UserError ? outcome : Object.assign(new WhatIfDiscarded(), { whatIfId: outcome });
  }

  @Allow('schedule:manage')
  @Mutation(() => ApplyWhatIfResult, { description: 'Carries a what-if run over: its change into the set-up, its plan into a draft, both or neither. Nobody is told before the draft is published.' })
  async applyWhatIf(@CurrentScope() scope: EventScope, @Args('input', { description: 'The run.' }) input: ApplyWhatIfInput): Promise<typeof ApplyWhatIfResult> {
    return this.applying.apply(scope, uuidOrNone(input.whatIfId), { version: input.version, accepted: input.accepted ?? null });
  }
}
