import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, NotPossible } from '../common/index.ts';
import { ParticipantOrganisation } from './participant-organisation.type.ts';

@ObjectType({ description: 'A firm picked from the lists and excluded. Nobody else sees this.' })
export class ExcludedOrganisation {
  @Field(() => ID, { description: 'The excluded organisation.' })
  registrationId!: string;
  @Field(() => String, { description: 'competitor, alreadyPartner or never.' })
  reason!: string;
  @Field(() => Date, { description: 'Since when.' })
  since!: Date;
  @Field(() => ParticipantOrganisation, { nullable: true, description: 'The organisation as it can be seen; null when it cannot be seen any more.' })
  organisation!: ParticipantOrganisation | null;
}

@InputType({ description: 'Excludes an organisation.' })
export class ExcludeOrganisationInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The other organisation.' })
  registrationId!: string;
  @Field(() => String, { description: 'competitor, alreadyPartner or never.' })
  reason!: string;
}

@InputType({ description: 'Takes an exclusion back.' })
export class EndExclusionInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The other organisation.' })
  registrationId!: string;
}

@ObjectType({ description: 'The private list as it is now.' })
export class ExclusionsChanged {
  @Field(() => [ExcludedOrganisation], { description: 'Excluded organisations, newest first.' })
  exclusions!: ExcludedOrganisation[];
}

export const ChangeExclusionResult = createUnionType({
  name: 'ChangeExclusionResult',
  description: 'Outcome of a change of the private list.',
  types: () => [ExclusionsChanged, InvalidInput, NotFound, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});
