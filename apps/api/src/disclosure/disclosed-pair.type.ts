import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { NotFound, NotPossible } from '../common/index.ts';
import { ParticipantOrganisation } from './participant-organisation.type.ts';

@ObjectType({ description: 'How far the own organisation and another one are open to each other.' })
export class DisclosedPairState {
  @Field(() => ParticipantOrganisation, { description: 'The other organisation as the own one may see it.' })
  organisation!: ParticipantOrganisation;
  @Field(() => Int, { description: 'Level the own organisation opens to it.' })
  ownLevel!: number;
  @Field(() => Boolean, { description: 'Whether the own side took its disclosure back.' })
  isWithdrawnByUs!: boolean;
  @Field(() => Boolean, { description: 'Whether a meeting is agreed or published, so that level 2 is open unless a side took it back.' })
  isAgreed!: boolean;
}

@InputType({ description: 'Names another organisation of the event.' })
export class WithdrawDisclosureInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The other organisation.' })
  registrationId!: string;
}

@InputType({ description: 'Names another organisation of the event.' })
export class RestoreDisclosureInput extends WithdrawDisclosureInput {}

@ObjectType({ description: 'The disclosure of the pair changed at once.' })
export class DisclosureChanged {
  @Field(() => DisclosedPairState, { description: 'The pair as it is now.' })
  pair!: DisclosedPairState;
}

export const ChangeDisclosureResult = createUnionType({
  name: 'ChangeDisclosureResult',
  description: 'Outcome of taking disclosure back or opening it again.',
  types: () => [DisclosureChanged, NotFound, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});
