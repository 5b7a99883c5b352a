import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type SeatAct } from '@spilno/meetings';
import { Allow, CurrentScope, type DelegateScope, uuidOrNone } from '../../common/index.ts';
import { ChangeSeatResult, MeetingReseated, MeetingSeatInput } from './seat.type.ts';
import { SeatChangeService } from './seat-change.service.ts';

@Resolver()
export class SeatResolver {
  constructor(private readonly seats: SeatChangeService) {}

  @Allow('meeting:changeSeat')
  @Mutation(() => ChangeSeatResult, { description: 'A delegate becomes the one who goes to the meeting; whoever was named before does not. The lead decides, each for themself, or the one who was named.' })
  async takeOverMeeting(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Meeting and delegate.' }) input: MeetingSeatInput): Promise<typeof ChangeSeatResult> {
    return this.#change(scope, 'takeOver', input);
  }

  @Allow('meeting:changeSeat')
  @Mutation(() => ChangeSeatResult, { description: 'A delegate sits beside the one who goes. The lead decides, or each for themself.' })
  async joinMeeting(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Meeting and delegate.' }) input: MeetingSeatInput): Promise<typeof ChangeSeatResult> {
    return this.#change(scope, 'join', input);
  }

  @Allow('meeting:changeSeat')
  @Mutation(() => ChangeSeatResult, { description: 'A delegate who had joined no longer comes. The lead decides, or each for themself.' })
  async leaveMeeting(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Meeting and delegate.' }) input: MeetingSeatInput): Promise<typeof ChangeSeatResult> {
    return this.#change(scope, 'leave', input);
  }

  async #change(scope: DelegateScope, act: SeatAct, input: MeetingSeatInput): Promise<typeof ChangeSeatResult> {
    const outcome = await this.seats.change(scope, act, uuidOrNone(input.meetingId), uuidOrNone(input.delegateId));
    return typeof outcome === 'string' ? Object.assign(new MeetingReseated(), { meetingId: outcome }) : outcome;
  }
}
