import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A node of the capability vocabulary. Codes of other lists are hints, never advice.' })
export class CapabilityNode {
  @Field(() => String, { description: 'Code, such as P.MAC.CNC5; its parts are the way from the branch.' })
  code!: string;
  @Field(() => String, { description: 'Title in the wanted language, English where there is none.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Code of the node above; null for a branch.' })
  parentCode!: string | null;
  @Field(() => String, { description: 'Code of the branch.' })
  branchCode!: string;
  @Field(() => Int, { description: '0 for a branch.' })
  depth!: number;
  @Field(() => Boolean, { description: 'Whether nothing lies below it.' })
  isLeaf!: boolean;
  @Field(() => String, { description: 'Kind of thing: process, product, service, attribute or enabler.' })
  facet!: string;
  @Field(() => [String], { description: 'EU Common Military List categories, as a hint.' })
  militaryListHints!: string[];
}

@ObjectType({ description: 'A word of a closed list.' })
export class VocabularyTerm {
  @Field(() => String, { description: 'Code that is stored.' })
  code!: string;
  @Field(() => String, { description: 'Title in the wanted language.' })
  title!: string;
}

@ObjectType({ description: 'A kind of certificate.' })
export class CertificateKindTerm extends VocabularyTerm {
  @Field(() => Boolean, { description: 'Replaced by a newer norm, still held by firms.' })
  isLegacy!: boolean;
}

@ObjectType({ description: 'The closed lists of a registration.' })
export class Vocabulary {
  @Field(() => [VocabularyTerm], { description: 'Forms of cooperation in the order in which they are shown.' })
  cooperationForms!: VocabularyTerm[];
  @Field(() => [VocabularyTerm], { description: 'Places of production.' })
  productionPlaces!: VocabularyTerm[];
  @Field(() => [CertificateKindTerm], { description: 'Kinds of certificates.' })
  certificateKinds!: CertificateKindTerm[];
  @Field(() => [VocabularyTerm], { description: 'Macro-regions a Ukrainian manufacturer may choose.' })
  macroRegions!: VocabularyTerm[];
  @Field(() => [VocabularyTerm], { description: 'Countries by title.' })
  countries!: VocabularyTerm[];
  @Field(() => [String], { description: 'Head counts.' })
  headCountBands!: string[];
  @Field(() => [String], { description: 'Pieces a year.' })
  quantityBands!: string[];
  @Field(() => [String], { description: 'Weeks from order to delivery.' })
  leadTimeBands!: string[];
}
