import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AnotherTimeSlot } from '../../agenda/index.ts';
import { InvalidInput, LocationRefused, NotFound, NotPossible, UserError } from '../../common/index.ts';

@ObjectType({ description: 'What can be done about the time of a published meeting now.' })
export class AnotherTimeChoices {
  @Field(() => Boolean, { description: 'Whether the own organisation may ask for another time.' })
  canAsk!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it may not: meetingCancelled, started, afterCutoff, heldByOrganiser, askOpen, asksUsedUp or movesUsedUp; null when it may.' })
  refusal!: string | null;
  @Field(() => Int, { description: 'How often the own organisation may still ask about this meeting.' })
  asksLeft!: number;
  @Field(() => Int, { description: 'How many times one ask may offer.' })
  maxOffered!: number;
  @Field(() => GraphQLISODateTime, { description: 'Until when the time can be changed.' })
  changeableUntil!: Date;
  @Field(() => [AnotherTimeSlot], { description: 'Times in which both sides and a table are free, not necessarily all: to offer, or, where the other side asks, those of its offer that are still free.' })
  times!: AnotherTimeSlot[];
}

@InputType({ description: 'Asks the other side for another time of a published meeting.' })
export class AskForAnotherTimeInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => [ID], { description: 'Slots to offer, one to five of those that can be chosen.' })
  slotIds!: string[];
  @Field(() => String, { description: 'Reason that the other side reads.' })
  reason!: string;
}

@InputType({ description: 'Takes one of the offered times; the meeting moves at once.' })
export class AcceptAnotherTimeInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The ask.' })
  askId!: string;
  @Field(() => ID, { description: 'One of the offered slots.' })
  slotId!: string;
}

@InputType({ description: 'Ends an ask for another time; the meeting stays where it is.' })
export class AnotherTimeRef {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The ask.' })
  askId!: string;
}

@ObjectType({ implements: () => UserError, description: 'A time is no longer free, or was never offered. Nothing has changed.' })
export class TimeTaken extends UserError {
  @Field(() => [AnotherTimeSlot], { description: 'The times that are left.' })
  remaining!: AnotherTimeSlot[];

  static leaving(remaining: AnotherTimeSlot[]): TimeTaken {
    return Object.assign(new TimeTaken(), { remaining, message: 'That time is no longer free. Nothing has changed; take another one.' });
  }
}

@ObjectType({ description: 'The other side is asked.' })
export class AnotherTimeAsked {
  @Field(() => ID, { description: 'The ask.' })
  askId!: string;
  @Field(() => GraphQLISODateTime, { description: 'Until when the other side can answer.' })
  answerBy!: Date;
}

@ObjectType({ description: 'The meeting has moved; both sides are told and their calendars corrected.' })
export class MeetingMoved {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it begins now.' })
  startsAt!: Date;
}

@ObjectType({ description: 'The ask is over; the meeting stays where it is.' })
export class AnotherTimeEnded {
  @Field(() => ID, { description: 'The ask.' })
  askId!: string;
  @Field(() => String, { description: 'refused or withdrawn.' })
  status!: string;
}

const resolveType = (value: object) => value.constructor.name;

export const AskForAnotherTimeResult = createUnionType({
  name: 'AskForAnotherTimeResult',
  description: 'Outcome of asking for another time.',
  types: () => [AnotherTimeAsked, InvalidInput, LocationRefused, NotFound, NotPossible, TimeTaken] as const,
  resolveType,
});
export const AcceptAnotherTimeResult = createUnionType({ name: 'AcceptAnotherTimeResult', description: 'Outcome of taking an offered time.', types: () => [MeetingMoved, NotFound, NotPossible, TimeTaken] as const, resolveType });
export const EndAnotherTimeResult = createUnionType({ name: 'EndAnotherTimeResult', description: 'Outcome of refusing or withdrawing an ask.', types: () => [AnotherTimeEnded, NotFound, NotPossible] as const, resolveType });
