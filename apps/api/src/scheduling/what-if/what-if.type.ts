import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, NotPossible } from '../../common/index.ts';
import { PublishChange } from '../publish.type.ts';
import { BoardScore } from '../schedule.type.ts';

@InputType({ description: 'A change of the event that is tried out beside the draft.' })
export class StartWhatIfInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => String, { description: 'openTable, addSlots, longerBreak, addLine, addDelegate, widenAvailability or raiseMeetingLimit.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Day, YYYY-MM-DD, of the first three.' })
  day!: string | null;
  @Field(() => ID, { nullable: true, description: 'Registration of the organisation of the others.' })
  registrationId!: string | null;
  @Field(() => Int, { defaultValue: 1, description: 'How many tables, slots or lines more, or the highest number of meetings: 1 to 50.' })
  amount!: number;
  @Field(() => Int, { defaultValue: 5, description: 'Seconds it may take, 1 to 60.' })
  seconds!: number;
}

@InputType({ description: 'A what-if run.' })
export class WhatIfIdInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The run.' })
  whatIfId!: string;
}

@ObjectType({ description: 'A leftover of the draft that the change places.' })
export class CuredLeftover {
  @Field(() => ID, { description: 'Agreement of the pair.' })
  agreementId!: string;
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
}

@ObjectType({ description: 'What the schedule would be, beside the draft; the draft is not touched.' })
export class WhatIfResult {
  @Field(() => BoardScore, { description: 'How good the draft is.' })
  before!: BoardScore;
  @Field(() => BoardScore, { description: 'How good a run of the same length would make it without the change.' })
  unchanged!: BoardScore;
  @Field(() => BoardScore, { description: 'How good it would be.' })
  after!: BoardScore;
  @Field(() => [CuredLeftover], { description: 'Leftovers of the draft that would be placed.' })
  cured!: CuredLeftover[];
  @Field(() => Int, { description: 'Meetings that would move.' })
  moved!: number;
  @Field(() => Int, { description: 'Meetings that would be lost.' })
  lost!: number;
  @Field(() => [PublishChange], { description: 'Meetings that would differ from the draft, at most 300, by time.' })
  meetings!: PublishChange[];
}

@ObjectType({ description: 'A what-if run.' })
export class WhatIf {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Kind of the change.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Day of the change; null where it has none.' })
  day!: string | null;
  @Field(() => String, { nullable: true, description: 'Organisation of the change, over the shoulder; null where it has none.' })
  organisation!: string | null;
  @Field(() => Int, { description: 'How many.' })
  amount!: number;
  @Field(() => String, { description: 'queued, running, done or failed.' })
  status!: string;
  @Field(() => Int, { nullable: true, description: 'Number of the version it stands beside; null before it runs.' })
  versionNumber!: number | null;
  @Field(() => Boolean, { description: 'That version has changed since.' })
  isOvertaken!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it failed, as a stable code; null where it did not.' })
  failure!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was ordered.' })
  madeAt!: Date;
  @Field(() => WhatIfResult, { nullable: true, description: 'What it found; null before it is done.' })
  result!: WhatIfResult | null;
}

@ObjectType({ description: 'The what-if run is ordered.' })
export class WhatIfStarted {
  @Field(() => ID, { description: 'The run.' })
  whatIfId!: string;
}

@ObjectType({ description: 'The what-if run is forgotten.' })
export class WhatIfDiscarded {
  @Field(() => ID, { description: 'The run.' })
  whatIfId!: string;
}

const resolveType = (value: object) => value.constructor.name;

export const StartWhatIfResult = createUnionType({ name: 'StartWhatIfResult', description: 'Outcome of ordering a what-if run.', types: () => [WhatIfStarted, InvalidInput, NotPossible] as const, resolveType });
export const DiscardWhatIfResult = createUnionType({ name: 'DiscardWhatIfResult', description: 'Outcome of discarding a what-if run.', types: () => [WhatIfDiscarded, NotFound] as const, resolveType });
