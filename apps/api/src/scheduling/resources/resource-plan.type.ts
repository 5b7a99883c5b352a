import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One meeting of an interpreter or escort.' })
export class ResourcePlanMeeting {
  @Field(() => ID, { description: 'Id the meeting keeps over versions.' })
  meetingId!: string;
  @Field(() => ID, { description: 'Pool.' })
  poolId!: string;
  @Field(() => String, { description: 'interpreter or escort.' })
  kind!: string;
  @Field(() => String, { description: 'Name of the pool.' })
  pool!: string;
  @Field(() => Int, { nullable: true, description: 'Which of its people, from 1; null where the pool has nobody left.' })
  number!: number | null;
  @Field(() => GraphQLISODateTime, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => String, { description: 'Label of the table.' })
  table!: string;
  @Field(() => String, { description: 'Hall of the table.' })
  hall!: string;
  @Field(() => String, { description: 'Hall as Ukrainian readers call it; its one name if it has no other.' })
  hallUk!: string;
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
}

@ObjectType({ description: 'Agreed pairs without a common language for whom no pool speaks.' })
export class UnservedPair {
  @Field(() => ID, { description: 'Agreement of the pair.' })
  agreementId!: string;
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
  @Field(() => [String], { description: 'Languages of the first side, ISO 639.' })
  firstLanguages!: string[];
  @Field(() => [String], { description: 'Languages of the second side, ISO 639.' })
  secondLanguages!: string[];
}

@ObjectType({ description: 'Who of the interpreters and escorts sits where when.' })
export class ResourcePlan {
  @Field(() => [ResourcePlanMeeting], { description: 'Meetings with an interpreter or escort, by time, pool and person.' })
  meetings!: ResourcePlanMeeting[];
  @Field(() => [UnservedPair], { description: 'Pairs that share no language and for whom nobody speaks; they are planned all the same.' })
  unserved!: UnservedPair[];
}
