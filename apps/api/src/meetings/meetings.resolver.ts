import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type MeetingRequestAct } from '@spilno/meetings';
import { Allow, CurrentScope, type DelegateScope, InvalidInput, UserError, uuidOrNone } from '../common/index.ts';
import { ActOnRequestService } from './act-on-request.service.ts';
import { CancelAgreedMeetingInput, CounterMeetingRequestInput, DeclineMeetingRequestInput, MeetingRequestRef, SendMeetingRequestInput, SetWishInput } from './inputs/request.input.ts';
import { ActOnMeetingRequestResult, MeetingRequestActedOn, MeetingRequestSent, SendMeetingRequestResult, SetWishResult, WishSaved } from './request.result.ts';
import { SendRequestService } from './send-request.service.ts';
import { WishService } from './wish.service.ts';

@Resolver()
export class MeetingsResolver {
  constructor(
    private readonly sending: SendRequestService,
    private readonly acting: ActOnRequestService,
    private readonly wishes: WishService,
  ) {}

  @Allow('wish:set')
  @Mutation(() => SetWishResult, { description: 'Sets or takes back a wish. It is private to the organisation and the scheduler.' })
  async setWish(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The wish.' }) input: SetWishInput): Promise<typeof SetWishResult> {
    const outcome = await this.wishes.set(scope, uuidOrNone(input.registrationId), input.value ?? null);
    return outcome instanceof UserError ? outcome : Object.assign(new WishSaved(), outcome);
  }

  @Allow('meetingRequest:send')
  @Mutation(() => SendMeetingRequestResult, { description: 'Asks another organisation for a meeting. Where it had asked already, both have agreed.' })
  async sendMeetingRequest(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The request.' }) input: SendMeetingRequestInput): Promise<typeof SendMeetingRequestResult> {
    const { direction, needNodeCode, offerNodeCode, message } = input;
    const outcome = await this.sending.send(scope, { recipientId: uuidOrNone(input.recipientId), message, topic: { direction, needNodeCode, offerNodeCode } });
    return outcome instanceof UserError ? outcome : Object.assign(new MeetingRequestSent(), outcome);
  }

  @Allow('meetingRequest:answer')
  @Mutation(() => ActOnMeetingRequestResult, { description: 'Accepts: both sides have agreed, and names and descriptions open to both.' })
  async acceptMeetingRequest(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The request.' }) input: MeetingRequestRef): Promise<typeof ActOnMeetingRequestResult> {
    return this.#act(scope, input, { kind: 'accept' });
  }

  @Allow('meetingRequest:answer')
  @Mutation(() => ActOnMeetingRequestResult, { description: 'Declines a request.' })
  async declineMeetingRequest(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Request and reason.' }) input: DeclineMeetingRequestInput): Promise<typeof ActOnMeetingRequestResult> {
    return this.#act(scope, input, { kind: 'decline', reason: input.reason ?? null });
  }

  @Allow('meetingRequest:answer')
  @Mutation(() => ActOnMeetingRequestResult, { description: 'Answers with a wish for another time; the other side answers next.' })
  async counterMeetingRequest(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Request and time wish.' }) input: CounterMeetingRequestInput): Promise<typeof ActOnMeetingRequestResult> {
    if (input.day && !/^\d{4}-\d{2}-\d{2}$/.test(input.day)) return InvalidInput.of('day', 'notADate', 'The day is written YYYY-MM-DD.');
    return this.#act(scope, input, { kind: 'counter', timeWish: { day: input.day ?? null, partOfDay: input.partOfDay ?? null, text: input.message } });
  }

  @Allow('meetingRequest:send')
  @Mutation(() => ActOnMeetingRequestResult, { description: 'Takes back a request that waits for an answer.' })
  async withdrawMeetingRequest(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The request.' }) input: MeetingRequestRef): Promise<typeof ActOnMeetingRequestResult> {
    return this.#act(scope, input, { kind: 'withdraw' });
  }

  @Allow('meetingRequest:answer')
  @Mutation(() => ActOnMeetingRequestResult, { description: 'Cancels what was agreed, with a reason; a published meeting is cancelled with it, up to the cut-off.' })
  async cancelAgreedMeeting(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Request and reason.' }) input: CancelAgreedMeetingInput): Promise<typeof ActOnMeetingRequestResult> {
    return this.#act(scope, input, { kind: 'cancel', reason: input.reason });
  }

  async #act(scope: DelegateScope, ref: MeetingRequestRef, act: MeetingRequestAct): Promise<typeof ActOnMeetingRequestResult> {
    const outcome = await this.acting.act(scope, { requestId: uuidOrNone(ref.requestId), version: ref.version, act });
    return outcome instanceof UserError ? outcome : Object.assign(new MeetingRequestActedOn(), outcome);
  }
}
