import { Args, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { type AccountActor, Allow, boundedFirst, CurrentActor, CurrentRequest, EventBus, followMessages, type RequestContext, SessionCheck } from '../common/index.ts';
import { MailboxService } from './mailbox.service.ts';
import { NotificationService } from './notification.service.ts';
import { MailboxMail, NotificationList, NotificationType } from './notification.type.ts';

const MAX_FIRST = 100;

@Resolver()
export class NotificationResolver {
  constructor(
    private readonly notifications: NotificationService,
    private readonly mailbox: MailboxService,
    private readonly sessions: SessionCheck,
    private readonly bus: EventBus,
  ) {}

  @Allow('notification:read')
  @Query(() => NotificationList, { name: 'notifications', description: 'What happened for the signed-in person, newest first.' })
  async list(
    @CurrentActor() actor: AccountActor,
    @Args('first', { type: () => Int, defaultValue: 30, description: 'How many, at most 100.' }) first: number,
  ): Promise<NotificationList> {
    return this.notifications.list(actor, boundedFirst(first, MAX_FIRST));
  }

  @Allow('notification:read')
  @Mutation(() => Boolean, { description: 'Marks notifications read. Sent twice, it changes nothing the second time.' })
  async markNotificationsRead(
    @CurrentActor() actor: AccountActor,
    @Args('ids', { type: () => [ID], nullable: true, description: 'Which ones; null marks all.' }) ids: string[] | null,
  ): Promise<boolean> {
    await this.notifications.markRead(actor, ids);
    return true;
  }

  @Allow('mailbox:read')
  @Query(() => [MailboxMail], { name: 'mailbox', nullable: true, description: 'Mails of the demo, newest first; null in a real installation.' })
  async mails(@Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number): Promise<MailboxMail[] | null> {
    return this.mailbox.newest(boundedFirst(first, MAX_FIRST));
  }

  @Allow('notification:read')
  @Subscription(() => NotificationType, { description: 'Each new notification of the signed-in person, until the session ends.', resolve: (payload: NotificationType) => payload })
  notificationReceived(@CurrentRequest() request: RequestContext): AsyncIterableIterator<NotificationType> {
    const actor = request.actor as AccountActor;
    return followMessages(this.bus.messages('notificationCreated'), async ({ accountId, notificationId }) => {
      if (accountId !== actor.accountId) return 'skip';
      if (!(await this.sessions.isOpen(actor))) return 'end';
      const notification = await this.notifications.find(accountId, notificationId);
      return notification ? { value: notification } : 'skip';
    });
  }
}
