import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, NotPossible, UserError } from '../../common/index.ts';

@InputType({ description: 'Meetings that are held before and after one; what was set for it before is replaced.' })
export class SetMeetingOrderInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Agreement of the pair.' })
  agreementId!: string;
  @Field(() => [ID], { description: 'Agreements whose meetings are held before it, at most 20.' })
  beforeIds!: string[];
  @Field(() => [ID], { description: 'Agreements whose meetings are held after it, at most 20.' })
  afterIds!: string[];
}

@ObjectType({ description: 'The order is kept, through all runs and versions.' })
export class MeetingOrderSet {
  @Field(() => ID, { description: 'Agreement of the pair.' })
  agreementId!: string;
}

@ObjectType({ implements: () => UserError, description: 'Each of these meetings would be held before the next, and the last before the first. Nothing was changed.' })
export class OrderInCircle extends UserError {
  @Field(() => [String], { description: 'The meetings of the circle, each as the names of both sides.' })
  meetings!: string[];

  static of(meetings: readonly string[]): OrderInCircle {
    return Object.assign(new OrderInCircle(), { meetings: [...meetings], message: `These meetings would each come before the next, in a circle: ${meetings.join(' → ')}. Leave one of them out.` });
  }
}

export const SetMeetingOrderResult = createUnionType({
  name: 'SetMeetingOrderResult',
  description: 'Outcome of setting an order.',
  types: () => [MeetingOrderSet, OrderInCircle, InvalidInput, NotFound, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});
