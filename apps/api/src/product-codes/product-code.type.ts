import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotPossible } from '../common/index.ts';
import { SuggestedPassage } from './suggested-passage.type.ts';

@ObjectType({ description: 'A product code that a firm confirmed; its title is told by the query productCodes.' })
export class ConfirmedCode {
  @Field(() => String, { description: 'cpv (CPV / DK 021), nace (NACE / KVED) or fsc (NATO supply class).' })
  scheme!: string;
  @Field(() => String, { description: 'The code.' })
  code!: string;
}

@InputType({ description: 'A product code.' })
export class ProductCodeInput {
  @Field(() => String, { description: 'cpv (CPV / DK 021), nace (NACE / KVED) or fsc (NATO supply class).' })
  scheme!: string;
  @Field(() => String, { description: 'The code, with or without check digit.' })
  code!: string;
}

@ObjectType({ description: 'A product code with its title.' })
export class TitledCode extends ConfirmedCode {
  @Field(() => String, { nullable: true, description: 'In the wanted language, English where there is none; null for a code that the list has no more.' })
  title!: string | null;
}

@ObjectType({ description: 'A product code that a text seems to be about: a proposal that the firm confirms or drops.' })
export class CodeProposal extends TitledCode {
  @Field(() => String, { description: 'How sure: strong, fair or weak.' })
  confidence!: string;
  @Field(() => [SuggestedPassage], { description: 'The words that led there.' })
  passages!: SuggestedPassage[];
}

@ObjectType({ description: 'Product codes for a text, those of CPV first. The text is stored nowhere.' })
export class SuggestedCodes {
  @Field(() => [CodeProposal], { description: 'At most ten.' })
  proposals!: CodeProposal[];
}

@ObjectType({ description: 'Product codes that were found.' })
export class FoundCodes {
  @Field(() => [TitledCode], { description: 'Best first.' })
  codes!: TitledCode[];
}

export const SuggestCodesResult = createUnionType({
  name: 'SuggestCodesResult',
  description: 'Proposals for a text, or why it was not read.',
  types: () => [SuggestedCodes, InvalidInput, LocationRefused, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});

export const FindCodesResult = createUnionType({
  name: 'FindCodesResult',
  description: 'Codes for some words, or why nothing was looked for.',
  types: () => [FoundCodes, InvalidInput, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});
