import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type DelegateScope, type NotFound, type NotPossible, uuidOrNone } from '../../common/index.ts';
import { MissingReportService } from './missing-report.service.ts';
import { PresenceService } from './presence.service.ts';
import { StandByAnswerService } from './stand-by-answer.service.ts';
import { AnswerMissingReportInput, AnswerStandByInput, MissingMeetingInput, SetOwnPresenceInput } from './stand-by.input.ts';
import { StandByReader } from './stand-by.reader.ts';
import { StandBy, StandByResult, StandBySaved } from './stand-by.type.ts';

/** The day as a delegate lives it. */
@Resolver()
export class StandByResolver {
  constructor(
    private readonly presence: PresenceService,
    private readonly reports: MissingReportService,
    private readonly answers: StandByAnswerService,
    private readonly reader: StandByReader,
  ) {}

  @Allow('standBy:takePart')
  @Query(() => StandBy, { description: 'Presence, own meetings of this time that may be missing, and the offer that waits for the own side.' })
  async standBy(@CurrentScope() scope: DelegateScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<StandBy> {
    return this.reader.standBy(scope);
  }

  @Allow('standBy:takePart')
  @Mutation(() => StandByResult, { description: 'Says that the signed-in delegate is at the forum today, or no longer.' })
  async setOwnPresence(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Here or not.' }) input: SetOwnPresenceInput): Promise<typeof StandByResult> {
    return this.#saved(scope, await this.presence.setOwn(scope, input.isPresent));
  }

  @Allow('standBy:takePart')
  @Mutation(() => StandByResult, { description: 'Reports that the other side of an own meeting has not come. One word changes nothing but who is asked: the other side and the organisers.' })
  async reportMissing(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The meeting.' }) input: MissingMeetingInput): Promise<typeof StandByResult> {
    return this.#saved(scope, await this.reports.report(scope, uuidOrNone(input.meetingId)));
  }

  @Allow('standBy:takePart')
  @Mutation(() => StandByResult, { description: 'Answers the report that the own side is missing.' })
  async answerMissingReport(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Meeting and answer.' }) input: AnswerMissingReportInput): Promise<typeof StandByResult> {
    return this.#saved(scope, await this.reports.answer(scope, uuidOrNone(input.meetingId), input.isHere));
  }

  @Allow('standBy:takePart')
  @Mutation(() => StandByResult, { description: 'Takes the own report back: they have come.' })
  async withdrawMissingReport(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The meeting.' }) input: MissingMeetingInput): Promise<typeof StandByResult> {
    return this.#saved(scope, await this.reports.withdraw(scope, 'delegate', uuidOrNone(input.meetingId)));
  }

  @Allow('standBy:takePart')
  @Mutation(() => StandByResult, { description: 'Takes the offer of a table, or does not. When both sides took it, it is a meeting and the partner is named.' })
  async answerStandBy(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Offer and answer.' }) input: AnswerStandByInput): Promise<typeof StandByResult> {
    return this.#saved(scope, await this.answers.answer(scope, uuidOrNone(input.offerId), input.takes));
  }

  async #saved(scope: DelegateScope, fault: NotFound | NotPossible | null): Promise<typeof StandByResult> {
    return fault ?? Object.assign(new StandBySaved(), { standBy: await this.reader.standBy(scope) });
  }
}
