export { type NotificationFacts, type NotificationKind } from './notification-kind.ts';
export { type CalendarMail, type Letter, Notifier, type NotificationOrder } from './notifier.ts';
export { SendMailJob } from './send-mail.job.ts';
export { NotificationsModule } from './notifications.module.ts';
