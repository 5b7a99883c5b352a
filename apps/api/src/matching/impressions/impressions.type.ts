import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotPossible } from '../../common/index.ts';

export const ShownList = { recommended: 'recommended', matches: 'matches' } as const;
registerEnumType(ShownList, { name: 'ShownList', description: 'Which list of matches was shown.' });

@InputType({ description: 'Matches that a page has shown.' })
export class NoteShownMatchesInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ShownList, { description: 'The list.' })
  list!: keyof typeof ShownList;
  @Field(() => Int, { description: 'Place of the first one in the list, from 1.' })
  from!: number;
  @Field(() => [ID], { description: 'Registrations in the order shown, at most 50; whoever is no match is left out.' })
  ids!: string[];
}

@ObjectType({ description: 'What was shown is noted: for the own organisation, once a visit.' })
export class ShownNoted {
  @Field(() => Int, { description: 'How many were noted for the first time on this visit.' })
  noted!: number;
}

export const NoteShownMatchesResult = createUnionType({
  name: 'NoteShownMatchesResult',
  description: 'Noted, or why not.',
  types: () => [ShownNoted, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});
