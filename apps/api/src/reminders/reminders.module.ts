import { Module, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { ReminderReader } from './reminder.reader.ts';
import { ReminderResolver } from './reminder.resolver.ts';
import { ReminderService } from './reminder.service.ts';
import { SendRemindersJob } from './send-reminders.job.ts';

@Module({
  imports: [NotificationsModule],
  providers: [ReminderReader, ReminderService, ReminderResolver, SendRemindersJob],
})
export class RemindersModule implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly job: SendRemindersJob,
  ) {}

  onModuleInit(): void {
    this.registry.add(this.job);
  }
}
