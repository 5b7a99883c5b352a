import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How far a run was at one moment.' })
export class RunPoint {
  @Field(() => Int, { description: 'Milliseconds since it began.' })
  elapsedMs!: number;
  @Field(() => Int, { description: 'Meetings placed.' })
  placed!: number;
  @Field(() => Int, { description: 'Gaps.' })
  gaps!: number;
}

@ObjectType({ description: 'A run of the scheduler.' })
export class ScheduleRun {
  @Field(() => ID, { description: 'Id of the run.' })
  id!: string;
  @Field(() => String, { description: 'queued, running, done, failed or cancelled.' })
  status!: string;
  @Field(() => Int, { description: 'Seed: the same seed and work give the same schedule.' })
  seed!: number;
  @Field(() => Int, { description: 'Time it may take, in milliseconds.' })
  timeLimitMs!: number;
  @Field(() => Int, { nullable: true, description: 'Meetings placed so far; null before the first schedule.' })
  placed!: number | null;
  @Field(() => Int, { nullable: true, description: 'Agreed meetings in all; null before the first schedule.' })
  total!: number | null;
  @Field(() => Int, { nullable: true, description: 'Gaps so far; null before the first schedule.' })
  gaps!: number | null;
  @Field(() => Int, { nullable: true, description: 'Proven upper bound: no schedule of these pairs holds more meetings; null before it was worked out.' })
  bound!: number | null;
  @Field(() => Int, { nullable: true, description: 'Proven lower bound so far: no schedule that holds everything agreed has fewer gaps; null before it was worked out.' })
  gapBound!: number | null;
  @Field(() => [RunPoint], { description: 'Its course, at most 121 points at even distances, the newest last.' })
  course!: RunPoint[];
  @Field(() => String, { nullable: true, description: 'Why it failed, as a code; null when it did not.' })
  failure!: string | null;
  @Field(() => ID, { nullable: true, description: 'The draft it made; null while there is none.' })
  versionId!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was ordered.' })
  queuedAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it began; null while it waits.' })
  startedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ended; null while it runs.' })
  finishedAt!: Date | null;
}
