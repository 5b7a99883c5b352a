import { Field, InputType, registerEnumType } from '@nestjs/graphql';

export const MatchOrderName = { mutual: 'mutual', get: 'get', give: 'give' } as const;
registerEnumType(MatchOrderName, { name: 'MatchOrder', description: 'Which direction decides the order of matches.' });

export const WishFilter = { must: 'must', would: 'would', no: 'no', none: 'none' } as const;
registerEnumType(WishFilter, { name: 'WishFilter', description: 'Own wish about a match: must, would, no, or none set.' });

@InputType({ description: 'Narrows the list of matches. Within a list one of the values is enough; the lists add up.' })
export class MatchFilterInput {
  @Field(() => [String], { defaultValue: [], description: 'Country codes.' })
  countries!: string[];
  @Field(() => [String], { defaultValue: [], description: 'Top-level nodes of what the other side offers.' })
  branches!: string[];
  @Field(() => [String], { defaultValue: [], description: 'Own needs that the other side meets or comes close to.' })
  needs!: string[];
  @Field(() => [String], { defaultValue: [], description: 'Forms of cooperation that one side offers and the other seeks.' })
  forms!: string[];
  @Field(() => [String], { defaultValue: [], description: 'Places of production of the forms: ukraine, abroad, either or open.' })
  places!: string[];
  @Field(() => [WishFilter], { defaultValue: [], description: 'Own wishes. "no" shows those put aside; without it they are left out.' })
  wishes!: (keyof typeof WishFilter)[];
  @Field(() => Boolean, { defaultValue: false, description: 'Only those whose page the own organisation has not opened yet.' })
  onlyNew!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Only those whom the signed-in person could not see on the visit before this one; all on the first.' })
  onlySinceVisit!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Only those from which both sides gain.' })
  onlyMutual!: boolean;
  @Field(() => String, { defaultValue: '', description: 'Words that the shown name or the titles of offers and needs hold.' })
  text!: string;
}
