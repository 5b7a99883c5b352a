import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Two organisations that agreed to meet.' })
export class ClashPair {
  @Field(() => ID, { description: 'Agreement.' })
  agreementId!: string;
  @Field(() => String, { description: 'One side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'The other.' })
  secondName!: string;
}

@ObjectType({ description: 'Facts that cannot all be: whatever the schedule, not every one of these agreed pairs is held.' })
export class ScheduleClash {
  @Field(() => String, { description: 'noCommonSlot, meetingLimit, timeOfOrganisation, tables or pool.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Organisation whose limit or time it is, over the shoulder.' })
  organisation!: string | null;
  @Field(() => String, { nullable: true, description: 'Pool of interpreters or escorts.' })
  pool!: string | null;
  @Field(() => Int, { description: 'Agreed pairs that cannot all be held.' })
  agreed!: number;
  @Field(() => Int, { description: 'How many of them can be, at most.' })
  places!: number;
  @Field(() => Int, { nullable: true, description: 'Slots into which they fit, and into no others; null for a limit and for a pair that is never there together.' })
  slots!: number | null;
  @Field(() => [ClashPair], { description: 'A smallest set of pairs of which one at least is left out, the first fifty; empty for a limit.' })
  pairs!: ClashPair[];
}
