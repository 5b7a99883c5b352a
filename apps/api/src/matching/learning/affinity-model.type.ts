import { createUnionType, Field, Float, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { NotFound, NotPossible } from '../../common/index.ts';

@ObjectType({ description: 'A measure of how well scores tell who is wanted, on firms that were not learned from.' })
export class AffinityFigure {
  @Field(() => Float, { description: 'Of the weights by hand.' })
  byHand!: number;
  @Field(() => Float, { description: 'Of the learned weights.' })
  learned!: number;
  @Field(() => Float, { description: 'Learned less by hand.' })
  difference!: number;
  @Field(() => Float, { description: 'Lower end of the 95 % interval of the difference (paired bootstrap over firms).' })
  low!: number;
  @Field(() => Float, { description: 'Upper end of it.' })
  high!: number;
}

@ObjectType({ description: 'How much one part of a match weighs.' })
export class LearnedPart {
  @Field(() => String, { description: 'capability, quantity, leadTime, place, forms or certificate.' })
  code!: string;
  @Field(() => Float, { description: 'By hand, in [0, 1].' })
  byHand!: number;
  @Field(() => Float, { description: 'As learned, in [0, 1].' })
  learned!: number;
}

@ObjectType({ description: 'Weights learned from what was shown at the event and what came of it, or why there are none.' })
export class AffinityModel {
  @Field(() => ID, { description: 'Id of the model.' })
  id!: string;
  @Field(() => String, { description: 'waiting, done or refused.' })
  status!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was ordered, then when it was learned.' })
  trainedAt!: Date;
  @Field(() => Int, { description: 'Pairs of who was shown whom that were there.' })
  decisions!: number;
  @Field(() => Int, { description: 'Of those, how many were wished for, asked or accepted.' })
  positives!: number;
  @Field(() => Int, { description: 'Pairs on which it was judged, not learned from.' })
  heldOutDecisions!: number;
  @Field(() => Int, { description: 'Firms whose lists those were.' })
  heldOutFirms!: number;
  @Field(() => AffinityFigure, { nullable: true, description: 'Log-loss, less is better; null where nothing was learned.' })
  logLoss!: AffinityFigure | null;
  @Field(() => AffinityFigure, { nullable: true, description: 'NDCG of the first ten, more is better; null where nothing was learned.' })
  ndcg!: AffinityFigure | null;
  @Field(() => [LearnedPart], { description: 'Weights by hand and learned; empty where nothing was learned.' })
  parts!: LearnedPart[];
  @Field(() => Boolean, { description: 'Whether it predicts better beyond doubt and orders no worse: only then it can be used.' })
  isBetter!: boolean;
  @Field(() => Boolean, { description: 'Whether the event is scored with its weights now.' })
  isUsed!: boolean;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when it has been used; null where it is not.' })
  usedSince!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why nothing was learned: tooFewDecisions, tooFewWanted, tooFewUnwanted, tooFewViewers or nothingLearned; null where something was.' })
  refusal!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many there were of what was too few; null where nothing was.' })
  found!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many are needed; null where nothing was too few.' })
  least!: number | null;
}

@ObjectType({ description: 'What there is to learn from at an event, as sums, and what was learned.' })
export class AffinityLearning {
  @Field(() => Int, { description: 'Places of lists that were shown.' })
  impressions!: number;
  @Field(() => Int, { description: 'Pairs of who was shown whom.' })
  decisions!: number;
  @Field(() => Int, { description: 'Of those, wished for, asked or accepted.' })
  wanted!: number;
  @Field(() => Int, { description: 'Organisations that looked at their matches.' })
  viewers!: number;
  @Field(() => Int, { description: 'Of the pairs, those that agreed to meet.' })
  agreed!: number;
  @Field(() => Int, { description: 'Of the pairs, those whose meeting stands in the published schedule.' })
  scheduled!: number;
  @Field(() => Int, { description: 'Of the pairs, those whose meeting was held, as both sides say.' })
  held!: number;
  @Field(() => Int, { description: 'Of the pairs, those of which either side says that something goes on.' })
  goesOn!: number;
  @Field(() => Int, { description: 'Pairs that are needed at least.' })
  leastDecisions!: number;
  @Field(() => Int, { description: 'Wanted ones that are needed at least.' })
  leastWanted!: number;
  @Field(() => Int, { description: 'Organisations that are needed at least.' })
  leastViewers!: number;
  @Field(() => Boolean, { description: 'Whether the last day of the event is over.' })
  isOver!: boolean;
  @Field(() => [AffinityModel], { description: 'The newest ten, newest first.' })
  models!: AffinityModel[];
}

@InputType({ description: 'The event whose lists are learned from.' })
export class TrainAffinityModelInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
}

@InputType({ description: 'A model to score the event with.' })
export class UseAffinityModelInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The model.' })
  modelId!: string;
}

@InputType({ description: 'The event that is to be scored with the weights by hand again.' })
export class StopAffinityModelInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
}

@ObjectType({ description: 'The models after the change.' })
export class AffinityModelChanged {
  @Field(() => AffinityLearning, { description: 'What there is now.' })
  affinityLearning!: AffinityLearning;
}

const members = { description: 'The models as they are now, or why not.', resolveType: (value: object) => value.constructor.name } as const;

export const TrainAffinityModelResult = createUnionType({ ...members, name: 'TrainAffinityModelResult', types: () => [AffinityModelChanged, NotPossible] as const });
export const UseAffinityModelResult = createUnionType({ ...members, name: 'UseAffinityModelResult', types: () => [AffinityModelChanged, NotFound, NotPossible] as const });
export const StopAffinityModelResult = createUnionType({ ...members, name: 'StopAffinityModelResult', types: () => [AffinityModelChanged, NotPossible] as const });
