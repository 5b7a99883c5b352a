import { createUnionType, Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../common/index.ts';
import { DisclosedCapability, ParticipantOrganisation } from '../disclosure/index.ts';
import { LicenceHint } from './licence-hints/licence-hint.type.ts';
import { AppliedMatchRules } from './rules/match-rules.type.ts';

@ObjectType({ description: 'A need and the offer that meets it, comes close, or is missing.' })
export class MatchNeed {
  @Field(() => DisclosedCapability, { description: 'The need.' })
  need!: DisclosedCapability;
  @Field(() => DisclosedCapability, { nullable: true, description: 'The offer; null where nothing is near.' })
  offer!: DisclosedCapability | null;
  @Field(() => String, { description: 'meets, close or notMet.' })
  degree!: string;
  @Field(() => Float, { description: 'How far the offer covers the need, in [0, 1].' })
  coverage!: number;
  @Field(() => String, { description: 'Whether the yearly quantities agree: meets, close, notMet or notStated.' })
  quantity!: string;
  @Field(() => String, { description: 'Whether the lead times agree.' })
  leadTime!: string;
  @Field(() => String, { description: 'Whether the places of production agree.' })
  place!: string;
  @Field(() => Int, { description: 'Points of the score that come from it.' })
  points!: number;
}

@ObjectType({ description: 'A form of cooperation that one side offers and the other seeks.' })
export class MatchForm {
  @Field(() => String, { description: 'Code of the form.' })
  form!: string;
  @Field(() => String, { description: 'Place of production sought.' })
  soughtPlace!: string;
  @Field(() => String, { description: 'Place of production offered.' })
  offeredPlace!: string;
  @Field(() => Boolean, { description: 'Whether the two places can be one.' })
  placesAgree!: boolean;
}

@ObjectType({ description: 'One direction of a match. All points of both directions add up to the score.' })
export class MatchDirection {
  @Field(() => Int, { description: 'How far this direction alone is met, 0 to 100.' })
  percent!: number;
  @Field(() => [MatchNeed], { description: 'Need by need.' })
  needs!: MatchNeed[];
  @Field(() => [MatchForm], { description: 'Forms of cooperation in common.' })
  forms!: MatchForm[];
  @Field(() => Int, { description: 'Points from quantity, lead time and place.' })
  termsPoints!: number;
  @Field(() => Int, { description: 'Points from forms of cooperation.' })
  formsPoints!: number;
  @Field(() => Int, { description: 'Points from a certified quality system that is shown.' })
  certificatePoints!: number;
}

@ObjectType({ description: 'Something that is missing in a match.' })
export class MatchMissing {
  @Field(() => String, { description: 'needNotMet, needOnlyClose, quantityDiffers, leadTimeDiffers, placeDiffers, noCommonForm, formPlaceDiffers or nothingNeeded.' })
  kind!: string;
  @Field(() => String, { description: 'Whose need it is: get the own, give that of the other side.' })
  direction!: string;
  @Field(() => String, { nullable: true, description: 'Node of the need; null where it is none.' })
  needNode!: string | null;
  @Field(() => String, { nullable: true, description: 'Node of the offer; null where it is none.' })
  offerNode!: string | null;
  @Field(() => String, { nullable: true, description: 'Form of cooperation; null where it is none.' })
  form!: string | null;
  @Field(() => String, { nullable: true, description: 'What is asked for: a band or a place; null where it is none.' })
  needed!: string | null;
  @Field(() => String, { nullable: true, description: 'What is offered: a band or a place; null where it is none.' })
  offered!: string | null;
}

@ObjectType({ description: 'The newest request between the two organisations.' })
export class MatchRequest {
  @Field(() => ID, { description: 'Id of the request.' })
  id!: string;
  @Field(() => Boolean, { description: 'Whether the own organisation sent it.' })
  isOwn!: boolean;
  @Field(() => String, { description: 'pending, accepted, declined, countered, withdrawn, expired or cancelled.' })
  status!: string;
  @Field(() => Boolean, { description: 'Whether the own organisation has to answer.' })
  isMyTurn!: boolean;
  @Field(() => Int, { description: 'Version to send with an answer.' })
  version!: number;
  @Field(() => GraphQLISODateTime, { description: 'Until when it can be answered.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'Affinity of a pair with what is open to the viewer above the teaser: descriptions in one language and languages that both speak. No list is ordered by it.' })
export class OpenMatch {
  @Field(() => Int, { description: 'Affinity, 0 to 100: the sum of the three below.' })
  score!: number;
  @Field(() => Int, { description: 'Points from what the two teasers say.' })
  teaserPoints!: number;
  @Field(() => Int, { description: 'Points from descriptions that are alike.' })
  textPoints!: number;
  @Field(() => Int, { description: 'Points from languages in common.' })
  languagesPoints!: number;
  @Field(() => [String], { nullable: true, description: 'Languages that both speak; null where a side states none.' })
  sharedLanguages!: string[] | null;
}

/** The reasons of a match, worked out when an answer asks for one. */
export type MatchReasons = Pick<Match, 'get' | 'give' | 'missing'>;

@ObjectType({ description: 'Another organisation as a match, with reasons for both sides. Worked out from the teasers of both alone.' })
export class Match {
  reasons!: () => MatchReasons;
  hints!: () => LicenceHint[];
  @Field(() => ID, { description: 'Registration of the other organisation.' })
  id!: string;
  @Field(() => ParticipantOrganisation, { description: 'The organisation as far as it is open.' })
  organisation!: ParticipantOrganisation;
  @Field(() => Int, { description: 'Affinity, 0 to 100: the sum of the points of both directions.' })
  score!: number;
  @Field(() => String, { description: 'Which way it leans, such as both, moreForYou, moreForThem, onlyYou, onlyThem or none.' })
  balance!: string;
  @Field(() => MatchDirection, { description: 'What you get.' })
  get get(): MatchDirection {
    return this.reasons().get;
  }
  @Field(() => MatchDirection, { description: 'What they get.' })
  get give(): MatchDirection {
    return this.reasons().give;
  }
  @Field(() => [MatchMissing], { description: 'What is missing, most important first.' })
  get missing(): MatchMissing[] {
    return this.reasons().missing;
  }
  @Field(() => [LicenceHint], { description: 'Which authorisations will be asked about, each way over the border; none within one country. No legal advice.' })
  get licenceHints(): LicenceHint[] {
    return this.hints();
  }
  @Field(() => OpenMatch, { nullable: true, description: 'With what is open above the teaser; null at teaser level, and wherever a match is not asked for by itself.' })
  open: OpenMatch | null = null;
  @Field(() => String, { nullable: true, description: 'Own wish: must, would or no; null when none is set.' })
  wish!: string | null;
  @Field(() => MatchRequest, { nullable: true, description: 'Newest request of the pair; null when there was none.' })
  request!: MatchRequest | null;
  @Field(() => Boolean, { description: 'Whether nobody of the own organisation has opened its page yet.' })
  isNew!: boolean;
}

@ObjectType({ description: 'A match at its place in the list.' })
export class MatchEdge {
  @Field(() => String, { description: 'Opaque cursor.' })
  cursor!: string;
  @Field(() => Match, { description: 'The match.' })
  node!: Match;
}

@ObjectType({ description: 'How many matches have a value, within the other filters.' })
export class MatchFacet {
  @Field(() => String, { description: 'country, branch, need, form, place or wish.' })
  kind!: string;
  @Field(() => String, { description: 'The value.' })
  value!: string;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'Firms that are on no list of the own organisation because of what the two teasers say.' })
export class LeftOutCount {
  @Field(() => String, { description: 'noCommonForm, placesExclude or essentialsUnmet.' })
  gate!: string;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'Matches of the own organisation, best first.' })
export class MatchConnection {
  countFacets!: () => MatchFacet[];
  countLeftOut!: () => LeftOutCount[];
  @Field(() => [MatchEdge], { description: 'The matches of this page.' })
  edges!: MatchEdge[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'Matches that pass the filters.' })
  totalCount!: number;
  @Field(() => [MatchFacet], { description: 'Counts for the filters.' })
  get facets(): MatchFacet[] {
    return this.countFacets();
  }
  @Field(() => Int, { description: 'Must-meet wishes in use.' })
  mustUsed!: number;
  @Field(() => Int, { description: 'Must-meet wishes there are.' })
  mustMax!: number;
  @Field(() => AppliedMatchRules, { description: 'How scores are computed in this event.' })
  rules!: AppliedMatchRules;
  @Field(() => [LeftOutCount], { description: 'How many firms the gates of the event leave out, by gate; decided by the two teasers alone.' })
  get leftOut(): LeftOutCount[] {
    return this.countLeftOut();
  }
}

@ObjectType({ description: 'There are no matches to show yet.' })
export class MatchesNotOpen {
  @Field(() => String, { description: 'notApproved, notAgreedToBeShown or matchingNotOpen.' })
  reason!: string;
}

export const MatchesResult = createUnionType({
  name: 'MatchesResult',
  description: 'The matches, or why there are none yet.',
  types: () => [MatchConnection, MatchesNotOpen] as const,
  resolveType: (value: object) => value.constructor.name,
});
