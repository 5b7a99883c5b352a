import { createUnionType, Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { Match, MatchesNotOpen } from '../matches.type.ts';

@ObjectType({ description: 'A match on the recommended list of the own organisation.' })
export class RecommendedMatch {
  @Field(() => Match, { description: 'The match, with its reasons.' })
  match!: Match;
  @Field(() => GraphQLISODateTime, { description: 'Since when it has been among the first for the own organisation, without a pause.' })
  since!: Date;
}

@ObjectType({ description: 'The recommended list of the own organisation: worked out with those of everybody else, from teasers, types of participants and quotas alone.' })
export class RecommendedMatches {
  @Field(() => [RecommendedMatch], { description: 'Ten at most, best first. Whoever the own organisation has put aside is left out, and the next one shown.' })
  entries!: RecommendedMatch[];
  @Field(() => Int, { description: 'Must-meet wishes in use.' })
  mustUsed!: number;
  @Field(() => Int, { description: 'Must-meet wishes there are.' })
  mustMax!: number;
}

@ObjectType({ description: 'The list of the own organisation is being worked out; that takes a minute after matching opens.' })
export class RecommendedNotMade {
  @Field(() => String, { description: 'notMade.' })
  reason!: string;
}

export const RecommendedResult = createUnionType({
  name: 'RecommendedResult',
  description: 'The recommended list, or why there is none yet.',
  types: () => [RecommendedMatches, RecommendedNotMade, MatchesNotOpen] as const,
  resolveType: (value: object) => value.constructor.name,
});
