import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobRegistry } from '../jobs/index.ts';
import { FailedMailsResolver } from './failed-mails.resolver.ts';
import { FailedMails } from './failed-mails.service.ts';
import { MailMessage } from './mail-message.entity.ts';
import { MailboxService } from './mailbox.service.ts';
import { Notification } from './notification.entity.ts';
import { NotificationResolver } from './notification.resolver.ts';
import { NotificationService } from './notification.service.ts';
import { Notifier } from './notifier.ts';
import { SendMailJob } from './send-mail.job.ts';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Notification, MailMessage])],
  providers: [FailedMails, FailedMailsResolver, MailboxService, NotificationResolver, NotificationService, Notifier, SendMailJob],
  exports: [Notifier],
})
export class NotificationsModule implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly sendMail: SendMailJob,
  ) {}

  onModuleInit(): void {
    this.registry.add(this.sendMail);
  }
}
