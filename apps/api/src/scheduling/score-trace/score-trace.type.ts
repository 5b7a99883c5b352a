import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One thing that a part of the score counts.' })
export class ScoreTraceEntry {
  @Field(() => String, { nullable: true, description: 'Organisation it is about, over the shoulder; null where it is about a meeting alone.' })
  organisation!: string | null;
  @Field(() => [ID], { description: 'Agreements of the meetings behind it, in the order of time: two between which a gap or a change of table lies, those around its gaps, all of the fullest day, or one. Of an organisation without a meeting, the pairs that could give it one.' })
  agreementIds!: string[];
}

@ObjectType({ description: 'A part of the score and what is behind it.' })
export class ScoreTracePart {
  @Field(() => String, { description: 'unserved, unplaced, gaps, gapSpread, unmetTimeWishes, tableChanges or dayImbalance.' })
  part!: string;
  @Field(() => Int, { description: 'How many things there are; for gapSpread the organisations with the most gaps, where others have fewer; for dayImbalance those whose days differ.' })
  count!: number;
  @Field(() => Int, { nullable: true, description: 'Fewer than these there cannot be at the times of this version, whatever tables its meetings have; null for every part but tableChanges.' })
  fewest!: number | null;
  @Field(() => [ScoreTraceEntry], { description: 'The first two hundred.' })
  entries!: ScoreTraceEntry[];
}
