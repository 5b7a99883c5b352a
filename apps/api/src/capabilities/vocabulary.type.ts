import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';

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
  @Field(() => Boolean, { description: 'It was split: a firm that has it keeps it until it has chosen a part, nobody else is offered it.' })
  isOutdated!: boolean;
  @Field(() => [String], { description: 'EU Common Military List categories, as a hint.' })
  militaryListHints!: string[];
}

@ObjectType({ description: 'A code of an earlier version of the vocabulary and the node that is meant by it now.' })
export class FormerCode {
  @Field(() => String, { description: 'The code.' })
  code!: string;
  @Field(() => String, { description: 'Code of the node.' })
  heir!: string;
}

@ObjectType({ description: 'Which version of the capability vocabulary is in force.' })
export class VocabularyInForce {
  @Field(() => Int, { description: 'Number of the version; 0 is the one that the product is shipped with.' })
  number!: number;
  @Field(() => [FormerCode], { description: 'Codes of earlier versions that are still taken.' })
  formerCodes!: FormerCode[];
}

@ObjectType({ description: 'What a version of the vocabulary did to a choice of the own organisation.' })
export class CarriedCapability {
  @Field(() => String, { description: 'offer or need.' })
  direction!: string;
  @Field(() => String, { description: 'renamed: the choice is called otherwise now; split: it can be told more precisely, and nothing was chosen.' })
  kind!: string;
  @Field(() => String, { description: 'What it was called, in the wanted language.' })
  formerTitle!: string;
  @Field(() => String, { description: 'Its code before.' })
  formerCode!: string;
  @Field(() => [CapabilityNode], { description: 'The node that it is now, or those to choose from.' })
  nodes!: CapabilityNode[];
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  happenedAt!: Date;
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
