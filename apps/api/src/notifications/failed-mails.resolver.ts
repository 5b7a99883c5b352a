import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, boundedFirst, CurrentScope, type EventScope } from '../common/index.ts';
import { FailedMail, SendMailsAgainInput, SendMailsAgainResult } from './failed-mail.type.ts';
import { FailedMails } from './failed-mails.service.ts';

@Resolver()
export class FailedMailsResolver {
  constructor(private readonly mails: FailedMails) {}

  @Allow('event:oversee')
  @Query(() => [FailedMail], { description: 'Mails of the event that were given up, oldest first.' })
  async failedMails(
    @CurrentScope() { eventId }: EventScope,
    @Args('eventSlug', { description: 'Slug of the event.' }) _eventSlug: string,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'How many, at most 200.' }) first: number,
  ): Promise<FailedMail[]> {
    return this.mails.list(eventId, boundedFirst(first, 200));
  }

  @Allow('event:oversee')
  @Mutation(() => SendMailsAgainResult, { description: 'Puts mails that were given up into the queue again.' })
  async sendMailsAgain(@CurrentScope() scope: EventScope, @Args('input', { description: 'Which.' }) input: SendMailsAgainInput): Promise<typeof SendMailsAgainResult> {
    return this.mails.sendAgain(scope, input.mailIds);
  }
}
