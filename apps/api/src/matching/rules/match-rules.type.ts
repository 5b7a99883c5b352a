import { createUnionType, Field, Float, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, NotPossible, StaleVersion } from '../../common/index.ts';
import { OverShoulderName } from '../../disclosure/index.ts';

export const EssentialsGate = { off: 'off', both: 'both', either: 'either' } as const;
registerEnumType(EssentialsGate, { name: 'EssentialsGate', description: 'Whether pairs without anything near an essential need are left out: off, both (of both sides), either (of one side).' });

@ObjectType({ description: 'How much everything counts in a score. Parts of a direction are whole per cents that sum to 100.' })
@InputType('MatchWeightsInput', { description: 'How much everything counts in a score. Parts of a direction are whole per cents that sum to 100.' })
export class MatchWeightsFields {
  @Field(() => Int, { description: 'Per cent: node of the need and of the offer.' })
  capability!: number;
  @Field(() => Int, { description: 'Per cent: pieces in a year.' })
  quantity!: number;
  @Field(() => Int, { description: 'Per cent: lead time.' })
  leadTime!: number;
  @Field(() => Int, { description: 'Per cent: place of production of need and offer.' })
  place!: number;
  @Field(() => Int, { description: 'Per cent: forms of cooperation sought and offered.' })
  forms!: number;
  @Field(() => Int, { description: 'Per cent: a certified quality system that is shown.' })
  certificate!: number;
  @Field(() => Float, { description: 'How many useful needs an essential one counts, 0.1 to 10.' })
  essential!: number;
  @Field(() => Float, { description: 'How many other needs one for capital, a licence or a venture counts, 0.1 to 10.' })
  enabler!: number;
  @Field(() => Int, { description: 'Per cent of the score of an open pair: likeness of descriptions.' })
  text!: number;
  @Field(() => Int, { description: 'Per cent of the score of an open pair: languages that delegates share.' })
  languages!: number;
}

@ObjectType({ description: 'Who is left out of lists because of the two teasers.' })
@InputType('MatchGatesInput', { description: 'Who is left out of lists because of the two teasers.' })
export class MatchGatesFields {
  @Field(() => Boolean, { description: 'Pairs that both state forms of cooperation, none of which fits.' })
  forms!: boolean;
  @Field(() => Boolean, { description: 'Pairs whose fitting forms are only for places that they rule out for each other.' })
  places!: boolean;
  @Field(() => EssentialsGate, { description: 'Pairs without anything near an essential need.' })
  essentials!: keyof typeof EssentialsGate;
}

@ObjectType({ description: 'How the matches of an event are computed. The same for everybody.' })
export class AppliedMatchRules {
  @Field(() => MatchWeightsFields, { description: 'What counts how much.' })
  weights!: MatchWeightsFields;
  @Field(() => MatchGatesFields, { description: 'Who is left out.' })
  gates!: MatchGatesFields;
  @Field(() => Boolean, { description: 'Whether the event has left them as they come.' })
  isDefault!: boolean;
}

@ObjectType({ description: 'Rules that were in force once.' })
export class MatchRulesRevision {
  @Field(() => Int, { description: 'Number of the revision.' })
  revision!: number;
  @Field(() => GraphQLISODateTime, { description: 'Since when.' })
  setAt!: Date;
  @Field(() => String, { nullable: true, description: 'Who set them; null when the account is gone.' })
  setBy!: string | null;
  @Field(() => Int, { nullable: true, description: 'Revision whose rules came back; 0 the ones that come with an event; null when they were new.' })
  restores!: number | null;
  @Field(() => AppliedMatchRules, { description: 'The rules.' })
  rules!: AppliedMatchRules;
}

@ObjectType({ description: 'Rules for the matches of an event, as its organisers see them.' })
export class MatchRules {
  @Field(() => Int, { description: 'To be sent along with a change; 0 before the first.' })
  revision!: number;
  @Field(() => AppliedMatchRules, { description: 'Those in force.' })
  rules!: AppliedMatchRules;
  @Field(() => AppliedMatchRules, { description: 'Those that come with an event.' })
  defaults!: AppliedMatchRules;
  @Field(() => Boolean, { description: 'Whether firms see their matches already.' })
  matchingIsOpen!: boolean;
  @Field(() => [MatchRulesRevision], { description: 'What was set, newest first, at most twenty.' })
  history!: MatchRulesRevision[];
}

@InputType({ description: 'Rules for the matches of an event.' })
export class MatchRulesInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => Int, { description: 'Revision that the page was loaded with.' })
  revision!: number;
  @Field(() => MatchWeightsFields, { description: 'What counts how much.' })
  weights!: MatchWeightsFields;
  @Field(() => MatchGatesFields, { description: 'Who is left out.' })
  gates!: MatchGatesFields;
}

@InputType({ description: 'Takes the last change of the rules back.' })
export class UndoMatchRulesInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => Int, { description: 'Revision to be taken back: the one in force.' })
  revision!: number;
}

@ObjectType({ description: 'The rules are saved and in force.' })
export class MatchRulesSaved {
  @Field(() => MatchRules, { description: 'The rules.' })
  matchRules!: MatchRules;
}

@ObjectType({ description: 'How often firms of a branch or country stand on the first ten of others.' })
export class ExposureShift {
  @Field(() => String, { description: 'Code of the branch or country.' })
  code!: string;
  @Field(() => Int, { description: 'With the rules in force.' })
  before!: number;
  @Field(() => Int, { description: 'With the rules tried.' })
  after!: number;
}

@ObjectType({ description: 'A match at its place on a list.' })
export class ListedMatch {
  @Field(() => ID, { description: 'Registration.' })
  registrationId!: string;
  @Field(() => OverShoulderName, { description: 'Code name, or the name of a firm that has none.' })
  displayName!: OverShoulderName;
  @Field(() => String, { description: 'Country.' })
  country!: string;
  @Field(() => Int, { description: 'Affinity, 0 to 100.' })
  score!: number;
}

@ObjectType({ description: 'The first ten of a firm before and after.' })
export class ListSample {
  @Field(() => OverShoulderName, { description: 'Whose list it is: code name, or the name of a firm that has none.' })
  displayName!: OverShoulderName;
  @Field(() => ID, { description: 'Registration.' })
  registrationId!: string;
  @Field(() => String, { description: 'Country.' })
  country!: string;
  @Field(() => [ListedMatch], { description: 'With the rules in force.' })
  before!: ListedMatch[];
  @Field(() => [ListedMatch], { description: 'With the rules tried.' })
  after!: ListedMatch[];
}

@ObjectType({ description: 'What rules would change. Made of teasers and types of all firms that take part; what firms wish, ask or rule out is not looked at.' })
export class MatchRulesPreview {
  @Field(() => Int, { description: 'Firms with a list before or after.' })
  firms!: number;
  @Field(() => Int, { description: 'Firms whose first ten hold somebody else.' })
  changed!: number;
  @Field(() => Int, { description: 'Firms whose first ten are the same in another order.' })
  reordered!: number;
  @Field(() => Float, { description: 'Mean share of the first ten that stays, in [0, 1].' })
  meanOverlap!: number;
  @Field(() => Int, { description: 'Firms without any match before.' })
  emptyBefore!: number;
  @Field(() => Int, { description: 'Firms without any match after.' })
  emptyAfter!: number;
  @Field(() => [ExposureShift], { description: 'Branches whose firms gain or lose most places, at most eight.' })
  branches!: ExposureShift[];
  @Field(() => [ExposureShift], { description: 'Countries whose firms gain or lose most places, at most eight.' })
  countries!: ExposureShift[];
  @Field(() => [ListSample], { description: 'The lists that change most, at most five.' })
  samples!: ListSample[];
}

const resolveType = (value: object): string => value.constructor.name;

export const MatchRulesPreviewResult = createUnionType({ name: 'MatchRulesPreviewResult', description: 'What rules would change, or what is wrong with them.', types: () => [MatchRulesPreview, InvalidInput] as const, resolveType });
export const SaveMatchRulesResult = createUnionType({ name: 'SaveMatchRulesResult', description: 'Outcome of a change of the rules for matches.', types: () => [MatchRulesSaved, InvalidInput, StaleVersion] as const, resolveType });
export const UndoMatchRulesResult = createUnionType({ name: 'UndoMatchRulesResult', description: 'Outcome of taking a change of the rules back.', types: () => [MatchRulesSaved, StaleVersion, NotPossible] as const, resolveType });
