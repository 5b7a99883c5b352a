import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type DelegateScope, UserError, uuidOrNone } from '../../common/index.ts';
import { AnswerAnotherTimeService } from './answer-another-time.service.ts';
import {
  AcceptAnotherTimeInput, AcceptAnotherTimeResult, AnotherTimeChoices, AnotherTimeEnded, AnotherTimeRef, AskForAnotherTimeInput, AskForAnotherTimeResult, EndAnotherTimeResult, MeetingMoved,
} from './another-time.type.ts';
import { AskAnotherTimeService } from './ask-another-time.service.ts';

@Resolver()
export class AnotherTimeResolver {
  constructor(
    private readonly asking: AskAnotherTimeService,
    private readonly answering: AnswerAnotherTimeService,
  ) {}

  @Allow('agenda:read')
  @Query(() => AnotherTimeChoices, { nullable: true, description: 'What the own organisation can do about the time of one of its published meetings; null when it is none.' })
  async anotherTimeChoices(
    @CurrentScope() scope: DelegateScope,
    @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string,
    @Args('meetingId', { type: () => ID, description: 'The meeting.' }) meetingId: string,
  ): Promise<AnotherTimeChoices | null> {
    return this.asking.choices(scope, uuidOrNone(meetingId));
  }

  @Allow('meeting:changeTime')
  @Mutation(() => AskForAnotherTimeResult, { description: 'Asks the other side for another time of a published meeting: up to the cut-off, twice at most, with a reason.' })
  async askForAnotherTime(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Meeting, times and reason.' }) input: AskForAnotherTimeInput): Promise<typeof AskForAnotherTimeResult> {
    return this.asking.ask(scope, uuidOrNone(input.meetingId), input.slotIds.map(uuidOrNone), input.reason);
  }

  @Allow('meeting:changeTime')
  @Mutation(() => AcceptAnotherTimeResult, { description: 'Takes one of the offered times: the published schedule, both agendas and calendars change at once.' })
  async acceptAnotherTime(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Ask and time.' }) input: AcceptAnotherTimeInput): Promise<typeof AcceptAnotherTimeResult> {
    const outcome = await this.answering.accept(scope, uuidOrNone(input.askId), uuidOrNone(input.slotId));
    return outcome instanceof UserError ? outcome : Object.assign(new MeetingMoved(), outcome);
  }

  @Allow('meeting:changeTime')
  @Mutation(() => EndAnotherTimeResult, { description: 'Takes none of the offered times; the meeting stays where it is.' })
  async refuseAnotherTime(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The ask.' }) input: AnotherTimeRef): Promise<typeof EndAnotherTimeResult> {
    return toEnded(await this.answering.end(scope, uuidOrNone(input.askId), 'refuse'));
  }

  @Allow('meeting:changeTime')
  @Mutation(() => EndAnotherTimeResult, { description: 'Takes the own ask back; the meeting stays where it is.' })
  async withdrawAnotherTime(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The ask.' }) input: AnotherTimeRef): Promise<typeof EndAnotherTimeResult> {
    return toEnded(await this.answering.end(scope, uuidOrNone(input.askId), 'withdraw'));
  }
}

const toEnded = (outcome: Awaited<ReturnType<AnswerAnotherTimeService['end']>>): typeof EndAnotherTimeResult => (outcome instanceof UserError ? outcome : Object.assign(new AnotherTimeEnded(), outcome));
