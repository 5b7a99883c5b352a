import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One fact of a notification, for the sentence that the page makes of its kind.' })
export class NotificationFact {
  @Field(() => String, { description: 'Name of the fact, such as counterpart.' })
  name!: string;
  @Field(() => String, { description: 'Its value as text.' })
  value!: string;
  @Field(() => String, { description: 'The value as Ukrainian texts write it: a code name in its Ukrainian spelling, an event by its Ukrainian name.' })
  valueUk!: string;
}

@ObjectType('Notification', { description: 'Something that happened and concerns the person.' })
export class NotificationType {
  @Field(() => ID, { description: 'Id of the notification.' })
  id!: string;
  @Field(() => String, { description: 'What happened, such as requestReceived.' })
  kind!: string;
  @Field(() => [NotificationFact], { description: 'Facts of the sentence: counts, times and over-the-shoulder names.' })
  facts!: NotificationFact[];
  @Field(() => String, { description: 'Page it opens.' })
  targetPath!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it happened.' })
  createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the person read it; null while unread.' })
  readAt!: Date | null;
}

@ObjectType({ description: 'The newest notifications and how many are unread.' })
export class NotificationList {
  @Field(() => [NotificationType], { description: 'Newest first, at most as many as asked for.' })
  notifications!: NotificationType[];
  @Field(() => Int, { description: 'Unread ones in all.' })
  unreadCount!: number;
}

@ObjectType({ description: 'A mail of the demo, which sends none.' })
export class MailboxMail {
  @Field(() => ID, { description: 'Id of the mail.' })
  id!: string;
  @Field(() => String, { description: 'Address it would have gone to.' })
  recipient!: string;
  @Field(() => String, { description: 'Subject.' })
  subject!: string;
  @Field(() => String, { description: 'Plain text, links included.' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'iCalendar object that came with it; null without one.' })
  calendar!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  writtenAt!: Date;
}
