import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion } from '../../common/index.ts';
import { MeetingsAffected } from '../../events/index.ts';
import { PublishChange } from '../publish.type.ts';
import { BoardScore } from '../schedule.type.ts';

@InputType({ description: 'A change of the event that is tried out beside the draft.' })
export class StartWhatIfInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => String, { description: 'openTable, addSlots, longerBreak, enlargePool, addLine, addDelegate, widenAvailability or raiseMeetingLimit.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Day, YYYY-MM-DD, of the first four.' })
  day!: string | null;
  @Field(() => ID, { nullable: true, description: 'Registration of the organisation of the others.' })
  registrationId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Pool of interpreters or escorts of enlargePool.' })
  poolId?: string | null;
  @Field(() => Int, { defaultValue: 1, description: 'How many tables, slots, people or lines more, or the highest number of meetings: 1 to 50.' })
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

@InputType({ description: 'Applies a what-if run: the change to the set-up, and its plan as the draft.' })
export class ApplyWhatIfInput extends WhatIfIdInput {
  @Field(() => Int, { description: 'Version of the set-up that was seen.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Key of the planned meetings that lose their place by it and were seen (MeetingsAffected.key); null refuses while any would.' })
  accepted?: string | null;
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

@ObjectType({ description: 'A draft that a what-if run has become.' })
export class WhatIfDraft {
  @Field(() => ID, { description: 'The draft.' })
  versionId!: string;
  @Field(() => Int, { description: 'Its number.' })
  number!: number;
  @Field(() => ID, { description: 'The version it stood beside, to compare it with.' })
  besideVersionId!: string;
}

@ObjectType({ description: 'What applying a what-if run changes in the set-up, for good.' })
export class WhatIfSetUp {
  @Field(() => String, { description: 'tables, dayEnd, breakEnd, parallelMeetings (of every organisation), poolSize, or maxMeetings (of every organisation of the type).' })
  field!: string;
  @Field(() => String, { description: 'What it is now: a number, or a time of day, HH:MM in the zone of the event.' })
  before!: string;
  @Field(() => String, { description: 'What it becomes.' })
  after!: string;
  @Field(() => String, { description: 'Labels of the new tables, name of the break or of the pool, or code of the type; else empty.' })
  label!: string;
  @Field(() => String, { description: 'The same for Ukrainian readers: a break may have a name of its own there.' })
  labelUk!: string;
  @Field(() => Int, { description: 'Version of the set-up to send with applying.' })
  version!: number;
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
  @Field(() => String, { nullable: true, description: 'Pool of interpreters or escorts of the change; null where it has none, or is there no more.' })
  pool!: string | null;
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
  @Field(() => WhatIfSetUp, { nullable: true, description: 'What applying it changes in the set-up; null where it cannot be applied: before it is done, and where the firm alone can bring it about.' })
  setUp!: WhatIfSetUp | null;
  @Field(() => WhatIfDraft, { nullable: true, description: 'The draft it has become; null while it has not been applied.' })
  applied!: WhatIfDraft | null;
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
export const ApplyWhatIfResult = createUnionType({ name: 'ApplyWhatIfResult', description: 'Outcome of applying a what-if run.', types: () => [WhatIfDraft, InvalidInput, LocationRefused, MeetingsAffected, NotFound, NotPossible, StaleVersion] as const, resolveType });
