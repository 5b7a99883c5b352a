import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DisclosedCapability } from '../../disclosure/index.ts';
import { Match, MatchesNotOpen } from '../matches.type.ts';

@ObjectType({ description: 'Something that has to be there so that a need is met, and who has it.' })
export class ConsortiumDuty {
  @Field(() => ID, { description: 'Registration of the member that brings it.' })
  memberId!: string;
  @Field(() => String, { description: 'technology, production, component or finance.' })
  role!: string;
  @Field(() => String, { nullable: true, description: 'Node that is to be had; null for finance.' })
  nodeCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Node of the offer that covers it; null where a form of cooperation alone does.' })
  offerNode!: string | null;
  @Field(() => String, { nullable: true, description: 'Form of cooperation under which it is offered; null where that is left open.' })
  form!: string | null;
  @Field(() => String, { description: 'meets or close.' })
  degree!: string;
  @Field(() => Int, { description: 'Points of the percent covered.' })
  points!: number;
}

@ObjectType({ description: 'Something that a need takes and that nobody of the group has.' })
export class ConsortiumGap {
  @Field(() => String, { description: 'technology, production, component or finance.' })
  role!: string;
  @Field(() => String, { nullable: true, description: 'Node that is missing; null for finance.' })
  nodeCode!: string | null;
}

@ObjectType({ description: 'What a member of a group gets in its turn.' })
export class ConsortiumGain {
  @Field(() => ID, { description: 'Registration of the member that has most for it.' })
  fromId!: string;
  @Field(() => Int, { description: 'How far its needs are met, 0 to 100.' })
  percent!: number;
  @Field(() => [String], { description: 'Nodes of the needs that are met or come close.' })
  needs!: string[];
}

@ObjectType({ description: 'A member of a group.' })
export class ConsortiumMember {
  @Field(() => ID, { description: 'Registration; the own one among them.' })
  registrationId!: string;
  @Field(() => Boolean, { description: 'Whether it is the own organisation.' })
  isYou!: boolean;
  @Field(() => ConsortiumGain, { nullable: true, description: 'What it gets; null for the one whose need it is, and where no other member has what it needs.' })
  gets!: ConsortiumGain | null;
}

@ObjectType({ description: 'Three or four who meet an essential need together that no two of them can meet. Worked out from what the viewer may see of each.' })
export class Consortium {
  @Field(() => DisclosedCapability, { description: 'The need.' })
  need!: DisclosedCapability;
  @Field(() => ID, { description: 'Registration whose need it is.' })
  seekerId!: string;
  @Field(() => [ConsortiumMember], { description: 'The one whose need it is first.' })
  members!: ConsortiumMember[];
  @Field(() => [ConsortiumDuty], { description: 'What they bring, member by member. All points add up to the percent covered.' })
  duties!: ConsortiumDuty[];
  @Field(() => [ConsortiumGap], { description: 'What is still missing.' })
  uncovered!: ConsortiumGap[];
  @Field(() => Int, { description: 'How far the need is covered, 0 to 100.' })
  percent!: number;
  @Field(() => Int, { description: 'How far the best single partner would get, 0 to 100.' })
  bestPairPercent!: number;
  @Field(() => Int, { description: 'How far the needs of the partners are met in their turn, on average of those who state any, 0 to 100.' })
  gainPercent!: number;
  @Field(() => Int, { description: 'Mutual score of both, 0 to 100.' })
  score!: number;
}

@ObjectType({ description: 'An own essential need, and whether several are needed for it.' })
export class ConsortiumNeed {
  @Field(() => String, { description: 'Node of the need.' })
  nodeCode!: string;
  @Field(() => String, { description: 'proposed; nobodyFound; oneIsEnough: somebody meets it alone; notShared: it is nothing that several make together.' })
  state!: string;
}

@ObjectType({ description: 'Groups that the own organisation could be part of. Shown to its delegates alone; the others named do not know of them.' })
export class Consortia {
  @Field(() => [ConsortiumNeed], { description: 'Own essential needs, in the order of the registration.' })
  needs!: ConsortiumNeed[];
  @Field(() => [Consortium], { description: 'Groups for own essential needs, need by need, at most three for each.' })
  forOwnNeeds!: Consortium[];
  @Field(() => [Consortium], { description: 'Groups for an essential need of another with the own organisation among the partners, best first, at most twenty.' })
  asPartner!: Consortium[];
  @Field(() => Int, { description: 'How many needs of others there are for which it could be a partner.' })
  asPartnerTotal!: number;
  @Field(() => [Match], { description: 'Everybody named but the own organisation, as a match.' })
  matches!: Match[];
  @Field(() => Int, { description: 'Must-meet wishes in use.' })
  mustUsed!: number;
  @Field(() => Int, { description: 'Must-meet wishes there are.' })
  mustMax!: number;
}

export const ConsortiaResult = createUnionType({
  name: 'ConsortiaResult',
  description: 'Groups that the own organisation could be part of, or why there are none yet.',
  types: () => [Consortia, MatchesNotOpen] as const,
  resolveType: (value: object) => value.constructor.name,
});
