import { createUnionType, Field, Float, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible } from '../../common/index.ts';

@ObjectType({ description: 'A denied-party list that an administrator brought.' })
export class DeniedList {
  @Field(() => ID, { description: 'Id of this edition.' })
  id!: string;
  @Field(() => String, { description: 'Name of the list.' })
  name!: string;
  @Field(() => String, { description: 'Day of the edition, YYYY-MM-DD.' })
  edition!: string;
  @Field(() => String, { description: 'Where it is from, and under which licence.' })
  source!: string;
  @Field(() => String, { description: 'SHA-256 of the file, hexadecimal.' })
  fileSha256!: string;
  @Field(() => Int, { description: 'Persons and bodies on it.' })
  entries!: number;
  @Field(() => Int, { description: 'Rows of the file without a name that can be compared.' })
  skipped!: number;
  @Field(() => String, { nullable: true, description: 'Who brought it; null where the account is gone.' })
  importedBy!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was brought.' })
  importedAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when it is no longer compared with; null: it is in force.' })
  retiredAt!: Date | null;
}

@ObjectType({ description: 'What comparing a registration with one list came to.' })
export class ScreenedList {
  @Field(() => ID, { description: 'Id of the edition.' })
  id!: string;
  @Field(() => String, { description: 'Name of the list.' })
  name!: string;
  @Field(() => String, { description: 'Day of the edition, YYYY-MM-DD.' })
  edition!: string;
  @Field(() => String, { description: 'review: a likeness waits or is the same; noMatch; unavailable: this edition has not been compared with. Never "cleared".' })
  verdict!: string;
  @Field(() => Int, { description: 'Likenesses that wait for an officer.' })
  waiting!: number;
}

@ObjectType({ description: 'Two words that were held to be the same.' })
export class LikeWords {
  @Field(() => String, { description: 'Of the name on file.' })
  onFile!: string;
  @Field(() => String, { description: 'Of the name on the list.' })
  onList!: string;
  @Field(() => Float, { description: 'How far, in (0, 1].' })
  likeness!: number;
}

@ObjectType({ description: 'A name on file that is like one on a list; told to officers only.' })
export class ScreeningHit {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Name of the list.' })
  listName!: string;
  @Field(() => String, { description: 'Entry of the list.' })
  entryRef!: string;
  @Field(() => String, { description: 'firm, owner or delegate.' })
  subjectKind!: string;
  @Field(() => String, { description: 'Name on file.' })
  subjectName!: string;
  @Field(() => String, { description: 'Name on the list.' })
  listedName!: string;
  @Field(() => String, { description: 'Countries as the list states them; empty where it states none.' })
  listedCountries!: string;
  @Field(() => String, { nullable: true, description: 'Country code on file; null where none is given.' })
  country!: string | null;
  @Field(() => Float, { description: 'In [0.7, 1].' })
  score!: number;
  @Field(() => [LikeWords], { description: 'What the score comes from.' })
  words!: LikeWords[];
  @Field(() => String, { nullable: true, description: 'notSame or same; null while it waits.' })
  verdict!: string | null;
  @Field(() => String, { description: 'Reason of the officer; empty while it waits.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Name of the officer who settled it; null while it waits.' })
  settledBy!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was settled; null while it waits.' })
  settledAt!: Date | null;
}

@ObjectType({ description: 'How a registration stands against the lists in force.' })
export class Screening {
  @Field(() => [ScreenedList], { description: 'Lists in force, by name; empty: none is connected, nothing is screened.' })
  lists!: ScreenedList[];
  @Field(() => [ScreeningHit], { description: 'Likenesses, likest first.' })
  hits!: ScreeningHit[];
  @Field(() => Int, { description: 'Names that were compared: the firm, its owners above 10 %, its delegates.' })
  names!: number;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When; null: never.' })
  screenedAt!: Date | null;
}

export const HitVerdict = { notSame: 'notSame', same: 'same' } as const;
registerEnumType(HitVerdict, { name: 'HitVerdict', description: 'Whether the one on file is the one on the list.' });

@InputType({ description: 'What an officer found about a likeness.' })
export class SettleScreeningHitInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Id of the likeness.' })
  hitId!: string;
  @Field(() => HitVerdict, { description: 'notSame or same.' })
  verdict!: keyof typeof HitVerdict;
  @Field(() => String, { description: 'By what it was found; kept with the case, officers alone read it.' })
  reason!: string;
}

@ObjectType({ description: 'It is kept with the case.' })
export class ScreeningHitSettled {
  @Field(() => ID, { description: 'Id of the likeness.' })
  hitId!: string;
}

export const SettleScreeningHitResult = createUnionType({
  name: 'SettleScreeningHitResult',
  description: 'Outcome of settling a likeness.',
  types: () => [ScreeningHitSettled, InvalidInput, LocationRefused, NotFound, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});

@ObjectType({ description: 'The list is no longer compared with.' })
export class DeniedListRetired {
  @Field(() => ID, { description: 'Id of the edition.' })
  listId!: string;
}

export const RetireDeniedListResult = createUnionType({
  name: 'RetireDeniedListResult',
  description: 'Outcome of retiring a list.',
  types: () => [DeniedListRetired, NotFound] as const,
  resolveType: (value: object) => value.constructor.name,
});
