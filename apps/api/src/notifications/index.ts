export { type NotificationFacts, type NotificationKind } from './notification-kind.ts';
export { Notifier, type NotificationOrder } from './notifier.ts';
export { NotificationsModule } from './notifications.module.ts';
