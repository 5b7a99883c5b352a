import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ScheduleChangeCounts } from './schedule.type.ts';

@ObjectType({ description: 'Where a meeting stands.' })
export class PublishPlace {
  @Field(() => GraphQLISODateTime, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'End.' })
  endsAt!: Date;
  @Field(() => String, { description: 'Label of the table.' })
  table!: string;
  @Field(() => Boolean, { description: 'Held by video call; the table is then not used.' })
  isByVideo!: boolean;
}

@ObjectType({ description: 'A meeting that publishing changes.' })
export class PublishChange {
  @Field(() => ID, { description: 'Agreement of the pair.' })
  agreementId!: string;
  @Field(() => String, { description: 'new, moved or cancelled.' })
  kind!: string;
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
  @Field(() => PublishPlace, { nullable: true, description: 'Where it is published; null for a new one.' })
  from!: PublishPlace | null;
  @Field(() => PublishPlace, { nullable: true, description: 'Where the draft has it; null for a cancelled one. The same as before: other people sit there.' })
  to!: PublishPlace | null;
  @Field(() => Boolean, { description: 'The two firms agreed to the published time between them, and lose it.' })
  takesBackAgreed!: boolean;
}

@ObjectType({ description: 'Somebody whom publishing will tell, and of how many changes.' })
export class PublishReceiver {
  @Field(() => ID, { description: 'Delegate.' })
  delegateId!: string;
  @Field(() => String, { description: 'Name of the delegate.' })
  delegateName!: string;
  @Field(() => String, { description: 'Organisation, over the shoulder.' })
  organisation!: string;
  @Field(() => Int, { description: 'New meetings.' })
  added!: number;
  @Field(() => Int, { description: 'Moved meetings.' })
  moved!: number;
  @Field(() => Int, { description: 'Cancelled meetings.' })
  cancelled!: number;
}

@ObjectType({ description: 'What publishing the draft will do; asked before it is done.' })
export class PublishPreview {
  @Field(() => ID, { description: 'The draft.' })
  versionId!: string;
  @Field(() => Int, { description: 'Revision to send with publishing.' })
  revision!: number;
  @Field(() => ScheduleChangeCounts, { description: 'Counts of changes.' })
  changes!: ScheduleChangeCounts;
  @Field(() => Boolean, { description: 'A published version is replaced: publishing needs a reason.' })
  needsReason!: boolean;
  @Field(() => String, { nullable: true, description: 'Why tables are closed at which meetings stood that change: what the reason may say. Null where none is.' })
  closedFor!: string | null;
  @Field(() => [PublishChange], { description: 'Every meeting that changes; what takes an agreed time back first, then by time.' })
  meetings!: PublishChange[];
  @Field(() => [PublishReceiver], { description: 'Everybody who will be told; nobody else is.' })
  receivers!: PublishReceiver[];
}
