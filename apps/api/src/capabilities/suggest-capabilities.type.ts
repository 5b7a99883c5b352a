import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused } from '../common/index.ts';
import { SuggestedPassage } from '../product-codes/index.ts';
import { CapabilityNode } from './vocabulary.type.ts';

@ObjectType({ description: 'A code of another classification that a capability points to: known with the node, chosen by nobody.' })
export class ProductCode {
  @Field(() => String, { description: 'cpv (CPV / DK 021), nace (NACE / KVED) or fsc (NATO supply class).' })
  scheme!: string;
  @Field(() => String, { description: 'The code.' })
  code!: string;
  @Field(() => String, { description: 'exact, broader, narrower or related: what the code is to the node.' })
  relation!: string;
  @Field(() => String, { description: 'Its title in the wanted language, English where there is none; empty where none is known.' })
  title!: string;
}

@ObjectType({ description: 'A capability that a text seems to name: a proposal that the firm confirms or drops.' })
export class CapabilityProposal {
  @Field(() => CapabilityNode, { description: 'The node.' })
  node!: CapabilityNode;
  @Field(() => [SuggestedPassage], { description: 'Where the text names it.' })
  passages!: SuggestedPassage[];
  @Field(() => [ProductCode], { description: 'Product codes of the node, the closest first; at most six.' })
  codes!: ProductCode[];
}

@ObjectType({ description: 'What a text seems to name, most certain first. The text is stored nowhere.' })
export class SuggestedCapabilities {
  @Field(() => [CapabilityProposal], { description: 'At most ten.' })
  proposals!: CapabilityProposal[];
}

export const SuggestCapabilitiesResult = createUnionType({
  name: 'SuggestCapabilitiesResult',
  description: 'Proposals for a text, or why it was not read.',
  types: () => [SuggestedCapabilities, InvalidInput, LocationRefused] as const,
  resolveType: (value: object) => value.constructor.name,
});
