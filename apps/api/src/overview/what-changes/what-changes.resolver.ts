import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope } from '../../common/index.ts';
import { SetEventDeadlinesInput, SetEventProgrammeInput, SetEventTablesInput, SetMeetingPolicyInput, SetMeetingRulesInput, SetParticipantTypesInput } from '../../events/index.ts';
import { WhatChanges } from './what-changes.reader.ts';
import { EventChangePreviewResult } from './what-changes.type.ts';

type Result = Promise<typeof EventChangePreviewResult>;
const CHANGE = { description: 'The change, as it would be saved.' };

/** The same changes as those of the set-up, tried and undone. */
@Resolver()
export class WhatChangesResolver {
  constructor(private readonly changes: WhatChanges) {}

  @Allow('event:setUp')
  @Query(() => EventChangePreviewResult, { description: 'What other deadlines would do.' })
  previewEventDeadlines(@CurrentScope() { eventId }: EventScope, @Args('input', CHANGE) input: SetEventDeadlinesInput): Result {
    return this.changes.preview(eventId, { rule: 'deadlines', input });
  }

  @Allow('event:setUp')
  @Query(() => EventChangePreviewResult, { description: 'What another expiry, cut-off, way of agreeing, number of meetings at a time or minimum of a region would do.' })
  previewMeetingPolicy(@CurrentScope() { eventId }: EventScope, @Args('input', CHANGE) input: SetMeetingPolicyInput): Result {
    return this.changes.preview(eventId, { rule: 'policy', input });
  }

  @Allow('event:setUp')
  @Query(() => EventChangePreviewResult, { description: 'What other days, breaks or slots would do.' })
  previewEventProgramme(@CurrentScope() { eventId }: EventScope, @Args('input', CHANGE) input: SetEventProgrammeInput): Result {
    return this.changes.preview(eventId, { rule: 'programme', input });
  }

  @Allow('event:setUp')
  @Query(() => EventChangePreviewResult, { description: 'What other tables would do.' })
  previewEventTables(@CurrentScope() { eventId }: EventScope, @Args('input', CHANGE) input: SetEventTablesInput): Result {
    return this.changes.preview(eventId, { rule: 'tables', input });
  }

  @Allow('event:setUp')
  @Query(() => EventChangePreviewResult, { description: 'What other quotas or types open to registration would do.' })
  previewParticipantTypes(@CurrentScope() { eventId }: EventScope, @Args('input', CHANGE) input: SetParticipantTypesInput): Result {
    return this.changes.preview(eventId, { rule: 'participantTypes', input });
  }

  @Allow('event:setUp')
  @Query(() => EventChangePreviewResult, { description: 'What other rules of who may meet whom would do.' })
  previewMeetingRules(@CurrentScope() { eventId }: EventScope, @Args('input', CHANGE) input: SetMeetingRulesInput): Result {
    return this.changes.preview(eventId, { rule: 'meetingRules', input });
  }
}
