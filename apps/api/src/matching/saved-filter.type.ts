import { createUnionType, Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible } from '../common/index.ts';

@ObjectType({ description: 'One condition of a saved filter.' })
export class MatchCriterion {
  @Field(() => String, { description: 'country, branch, need, form, place, wish, mutual, new, since, q or order; in "gone" also what is none any more.' })
  field!: string;
  @Field(() => String, { description: 'Its value; "1" for a switch.' })
  value!: string;
}

@ObjectType({ description: 'A filter of the matches that one person keeps in one event.' })
export class SavedMatchFilter {
  @Field(() => ID, { description: 'Id of the filter.' })
  id!: string;
  @Field(() => String, { description: 'Name the person gave it.' })
  name!: string;
  @Field(() => [MatchCriterion], { description: 'Conditions that still hold; the filter opens with these.' })
  criteria!: MatchCriterion[];
  @Field(() => [MatchCriterion], { description: 'Conditions whose field or value is gone, such as a need that the own organisation no longer states.' })
  gone!: MatchCriterion[];
  @Field(() => GraphQLISODateTime, { description: 'When it was saved.' })
  savedAt!: Date;
}

@InputType({ description: 'One condition of a filter.' })
export class MatchCriterionInput {
  @Field(() => String, { description: 'country, branch, need, form, place, wish, mutual, new, since, q or order.' })
  field!: string;
  @Field(() => String, { description: 'Its value; "1" for a switch.' })
  value!: string;
}

@InputType({ description: 'Keeps a filter of the matches for the signed-in person.' })
export class SaveMatchFilterInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => String, { description: 'Name of the filter, up to 80 characters; one of the same name is replaced.' })
  name!: string;
  @Field(() => [MatchCriterionInput], { description: 'Conditions, at least one.' })
  criteria!: MatchCriterionInput[];
}

@InputType({ description: 'Gives a saved filter another name.' })
export class RenameMatchFilterInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The filter.' })
  filterId!: string;
  @Field(() => String, { description: 'Its new name, up to 80 characters; none that another filter has.' })
  name!: string;
}

@InputType({ description: 'Forgets a saved filter.' })
export class RemoveMatchFilterInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The filter.' })
  filterId!: string;
}

@InputType({ description: 'Notes that the signed-in person looks at the matches.' })
export class NoteMatchVisitInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
}

@ObjectType({ description: 'The filter is kept.' })
export class MatchFilterSaved {
  @Field(() => SavedMatchFilter, { description: 'The filter.' })
  filter!: SavedMatchFilter;
}

@ObjectType({ description: 'The filter is forgotten.' })
export class MatchFilterRemoved {
  @Field(() => ID, { description: 'The filter.' })
  filterId!: string;
}

@ObjectType({ description: 'What is new to the signed-in person since they looked at the matches before.' })
export class MatchVisit {
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the visit before this one ended; null on the first visit, where nothing is new.' })
  earlierAt!: Date | null;
  @Field(() => [ID], { description: 'Matches that can be seen now and could not be seen then.' })
  newIds!: string[];
}

const resolveType = (value: object) => value.constructor.name;

export const SaveMatchFilterResult = createUnionType({ name: 'SaveMatchFilterResult', description: 'Outcome of keeping a filter.', types: () => [MatchFilterSaved, InvalidInput, LocationRefused, NotPossible] as const, resolveType });
export const RenameMatchFilterResult = createUnionType({ name: 'RenameMatchFilterResult', description: 'Outcome of naming a filter anew.', types: () => [MatchFilterSaved, InvalidInput, LocationRefused, NotFound] as const, resolveType });
export const RemoveMatchFilterResult = createUnionType({ name: 'RemoveMatchFilterResult', description: 'Outcome of forgetting a filter.', types: () => [MatchFilterRemoved, NotFound] as const, resolveType });
export const NoteMatchVisitResult = createUnionType({ name: 'NoteMatchVisitResult', description: 'Outcome of noting a visit.', types: () => [MatchVisit, NotPossible] as const, resolveType });
