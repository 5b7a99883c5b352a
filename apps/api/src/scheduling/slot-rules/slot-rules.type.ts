import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, NotPossible } from '../../common/index.ts';

@InputType({ description: 'Slots that are ruled out or preferred for a meeting; what was set before is replaced.' })
export class SetSlotRulesInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Agreement of the pair.' })
  agreementId!: string;
  @Field(() => [ID], { description: 'Slots in which it is never held, at most 200.' })
  neverSlotIds!: string[];
  @Field(() => [ID], { description: 'Slots in which it is rather held, at most 200.' })
  preferredSlotIds!: string[];
}

@ObjectType({ description: 'The slots are kept, through all runs and versions.' })
export class SlotRulesSet {
  @Field(() => ID, { description: 'Agreement of the pair.' })
  agreementId!: string;
}

export const SetSlotRulesResult = createUnionType({
  name: 'SetSlotRulesResult',
  description: 'Outcome of ruling out or preferring slots.',
  types: () => [SlotRulesSet, InvalidInput, NotFound, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});
