import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How often an organisation stands on the recommended lists of others.' })
export class AttentionFirm {
  @Field(() => ID, { description: 'Registration of the organisation.' })
  registrationId!: string;
  @Field(() => String, { description: 'Name as organisers see it.' })
  name!: string;
  @Field(() => String, { description: 'Type of participant.' })
  typeCode!: string;
  @Field(() => Int, { description: 'Lists it is on.' })
  lists!: number;
  @Field(() => Int, { description: 'Lists it would be on if nobody were given a least number of lists.' })
  listsWithoutFloor!: number;
  @Field(() => Int, { description: 'Lists it would be on if every list showed the greatest affinity to its reader alone.' })
  listsByScore!: number;
  @Field(() => Int, { description: 'Organisations on its own list.' })
  ownLength!: number;
  @Field(() => String, { nullable: true, description: 'Why it is on none: noRoom, nobodyFits, nobodyLikely or listsFull; null where it is on one.' })
  unseen!: string | null;
}

@ObjectType({ description: 'How the recommended lists of an event share out attention. Worked out from teasers, types and quotas; nobody’s wishes, requests or exclusions are in it.' })
export class Attention {
  @Field(() => GraphQLISODateTime, { description: 'When the lists were made.' })
  madeAt!: Date;
  @Field(() => Int, { description: 'How many times the lists of this event were made.' })
  version!: number;
  @Field(() => Int, { description: 'Everybody is on at least so many lists of those to whom it is likely enough.' })
  floor!: number;
  @Field(() => Float, { description: 'Gini coefficient of the lists that organisations are on: 0 all alike, near 1 a few have all.' })
  gini!: number;
  @Field(() => Float, { description: 'The same without a least number of lists.' })
  giniWithoutFloor!: number;
  @Field(() => Float, { description: 'The same if every list showed the greatest affinity to its reader alone.' })
  giniByScore!: number;
  @Field(() => [AttentionFirm], { description: 'Organisations, least seen first.' })
  firms!: AttentionFirm[];
}
