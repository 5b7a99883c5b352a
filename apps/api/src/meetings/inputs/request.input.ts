import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

export const TopicDirection = { get: 'get', give: 'give' } as const;
registerEnumType(TopicDirection, { name: 'TopicDirection', description: 'Seen from the sender: what it would get, or what it would give.' });

export const WishValue = { must: 'must', would: 'would', no: 'no' } as const;
registerEnumType(WishValue, { name: 'WishValue', description: 'Must meet, would meet, no thanks.' });

export const PartOfDayName = { morning: 'morning', afternoon: 'afternoon' } as const;
registerEnumType(PartOfDayName, { name: 'PartOfDay', description: 'Part of a day of the event.' });

@InputType({ description: 'A new meeting request.' })
export class SendMeetingRequestInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Registration that is asked.' })
  recipientId!: string;
  @Field(() => TopicDirection, { description: 'Which way the named pair goes.' })
  direction!: keyof typeof TopicDirection;
  @Field(() => String, { description: 'Code of the need that the meeting is about.' })
  needNodeCode!: string;
  @Field(() => String, { description: 'Code of the offer that meets it.' })
  offerNodeCode!: string;
  @Field(() => String, { description: 'Message to the other side.' })
  message!: string;
}

@InputType({ description: 'A request as the acting delegate saw it.' })
export class MeetingRequestRef {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Id of the request.' })
  requestId!: string;
  @Field(() => Int, { description: 'Version of the request that was seen.' })
  version!: number;
}

@InputType({ description: 'Declines a request.' })
export class DeclineMeetingRequestInput extends MeetingRequestRef {
  @Field(() => String, { nullable: true, description: 'Reason that the other side reads; null gives none.' })
  reason!: string | null;
}

@InputType({ description: 'Cancels what was agreed.' })
export class CancelAgreedMeetingInput extends MeetingRequestRef {
  @Field(() => String, { description: 'Reason that the other side reads.' })
  reason!: string;
}

@InputType({ description: 'Answers with a wish for another time. It holds no slot; the scheduler tries to follow it.' })
export class CounterMeetingRequestInput extends MeetingRequestRef {
  @Field(() => String, { nullable: true, description: 'Day in the zone of the event, YYYY-MM-DD; null leaves it open.' })
  day!: string | null;
  @Field(() => PartOfDayName, { nullable: true, description: 'Part of the day; null leaves it open.' })
  partOfDay!: keyof typeof PartOfDayName | null;
  @Field(() => String, { defaultValue: '', description: 'Message to the other side.' })
  message!: string;
}

@InputType({ description: 'A wish about another organisation.' })
export class SetWishInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Registration the wish is about.' })
  registrationId!: string;
  @Field(() => WishValue, { nullable: true, description: 'must, would or no; null takes it back.' })
  value!: keyof typeof WishValue | null;
}
