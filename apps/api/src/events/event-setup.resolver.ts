import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope } from '../common/index.ts';
import { EventSetupResult } from './event-setup.result.ts';
import { EventSetupService } from './event-setup.service.ts';
import { EventStepInput } from './inputs/event-change.input.ts';
import { SetMeetingRulesInput, SetParticipantTypesInput } from './inputs/event-participation.input.ts';
import { SetEventProgrammeInput } from './inputs/event-programme.input.ts';
import { DescribeEventInput, SetEventDeadlinesInput, SetEventVenueInput, SetMeetingPolicyInput } from './inputs/event-settings.input.ts';
import { SetEventTablesInput } from './inputs/event-tables.input.ts';

type Result = Promise<typeof EventSetupResult>;
const CHANGE = { description: 'The change and the version it is based on.' };

@Resolver()
export class EventSetupResolver {
  constructor(private readonly setups: EventSetupService) {}

  @Allow('event:setUp')
  @Mutation(() => EventSetupResult, { description: 'Names, city and partner countries.' })
  describeEvent(@CurrentScope() { actor, eventId }: EventScope, @Args('input', CHANGE) input: DescribeEventInput): Result {
    return this.setups.describe(actor, eventId, input);
  }

  @Allow('event:setUp')
  @Mutation(() => EventSetupResult, { description: 'Deadlines of registration, wishes and requests.' })
  setEventDeadlines(@CurrentScope() { actor, eventId }: EventScope, @Args('input', CHANGE) input: SetEventDeadlinesInput): Result {
    return this.setups.setDeadlines(actor, eventId, input);
  }

  @Allow('event:setUp')
  @Mutation(() => EventSetupResult, { description: 'Expiry of requests, cut-off, mutual wishes, parallel meetings, minimum of a region.' })
  setMeetingPolicy(@CurrentScope() { actor, eventId }: EventScope, @Args('input', CHANGE) input: SetMeetingPolicyInput): Result {
    return this.setups.setPolicy(actor, eventId, input);
  }

  @Allow('event:setUp')
  @Mutation(() => EventSetupResult, { description: 'Venue and its release time.' })
  setEventVenue(@CurrentScope() { actor, eventId }: EventScope, @Args('input', CHANGE) input: SetEventVenueInput): Result {
    return this.setups.setVenue(actor, eventId, input);
  }

  @Allow('event:setUp')
  @Mutation(() => EventSetupResult, { description: 'Days, breaks and length of a slot; refused with the list of meetings that would lose their slot.' })
  setEventProgramme(@CurrentScope() { actor, eventId }: EventScope, @Args('input', CHANGE) input: SetEventProgrammeInput): Result {
    return this.setups.setProgramme(actor, eventId, input);
  }

  @Allow('event:setUp')
  @Mutation(() => EventSetupResult, { description: 'Tables; refused with the list of meetings that would lose theirs.' })
  setEventTables(@CurrentScope() { actor, eventId }: EventScope, @Args('input', CHANGE) input: SetEventTablesInput): Result {
    return this.setups.setTables(actor, eventId, input);
  }

  @Allow('event:setUp')
  @Mutation(() => EventSetupResult, { description: 'Quotas of the types of participants and which of them may register.' })
  setParticipantTypes(@CurrentScope() { actor, eventId }: EventScope, @Args('input', CHANGE) input: SetParticipantTypesInput): Result {
    return this.setups.setParticipantTypes(actor, eventId, input);
  }

  @Allow('event:setUp')
  @Mutation(() => EventSetupResult, { description: 'Who may meet whom.' })
  setMeetingRules(@CurrentScope() { actor, eventId }: EventScope, @Args('input', CHANGE) input: SetMeetingRulesInput): Result {
    return this.setups.setMeetingRules(actor, eventId, input);
  }

  @Allow('event:setUp')
  @Mutation(() => EventSetupResult, { description: 'Opens matching: approved organisations see their matches from now on. It cannot be closed again.' })
  openMatching(@CurrentScope() { actor, eventId }: EventScope, @Args('input', CHANGE) input: EventStepInput): Result {
    return this.setups.openMatching(actor, eventId, input);
  }

  @Allow('event:setUp')
  @Mutation(() => EventSetupResult, { description: 'Closes wishes now.' })
  closeWishes(@CurrentScope() { actor, eventId }: EventScope, @Args('input', CHANGE) input: EventStepInput): Result {
    return this.setups.closeWishes(actor, eventId, input);
  }
}
