import { createUnionType, Field, GraphQLISODateTime, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion } from '../common/index.ts';

@ObjectType({ description: 'One field of a node, such as "title.de", "words.uk", "definition.en", "cpv" or "partOf"; lists with " | " between their parts.' })
export class NodeField {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;
  @Field(() => String, { description: 'What it says; empty for nothing.' })
  value!: string;
}

@ObjectType({ description: 'A node of the vocabulary in the editor.' })
export class EditorNode {
  @Field(() => String, { description: 'Code.' })
  code!: string;
  @Field(() => String, { description: 'English title; empty until it has one.' })
  titleEn!: string;
  @Field(() => String, { description: 'Ukrainian title; empty until it has one.' })
  titleUk!: string;
  @Field(() => String, { description: 'German title; empty until it has one.' })
  titleDe!: string;
  @Field(() => Int, { description: 'Firms that have chosen it, over all events.' })
  firms!: number;
  @Field(() => Boolean, { description: 'The draft says something else of it than what is published.' })
  isChanged!: boolean;
  @Field(() => Boolean, { description: 'It was split: kept by who chose it, offered to nobody else.' })
  isOutdated!: boolean;
}

@ObjectType({ description: 'A node with everything that is said of it.' })
export class EditorNodeDetails {
  @Field(() => String, { description: 'Code.' })
  code!: string;
  @Field(() => [NodeField], { description: 'Every field, as the draft has it.' })
  fields!: NodeField[];
  @Field(() => Int, { description: 'Firms that have chosen it, over all events.' })
  firms!: number;
  @Field(() => [String], { description: 'Codes of earlier versions that are taken for it now.' })
  formerCodes!: string[];
}

@ObjectType({ description: 'What is wrong with a node of the draft. Pages say it in their own words.' })
export class VocabularyFault {
  @Field(() => String, { description: 'Code of the node.' })
  code!: string;
  @Field(() => String, { description: 'What is wrong, as a stable code such as "missingTitle" or "cycle".' })
  kind!: string;
  @Field(() => Boolean, { description: 'It keeps the draft from being published.' })
  isBlocking!: boolean;
  @Field(() => String, { description: 'A sentence in English.' })
  message!: string;
  @Field(() => String, { nullable: true, description: 'Language of the text at fault; null where it is about none.' })
  language!: string | null;
  @Field(() => String, { nullable: true, description: 'The other node that it is about; null where there is none.' })
  other!: string | null;
  @Field(() => String, { nullable: true, description: 'The field; null where its kind says it.' })
  field!: string | null;
  @Field(() => String, { nullable: true, description: 'The text at fault; null where there is none.' })
  value!: string | null;
}

@ObjectType({ description: 'A field of a node before and after.' })
export class NodeFieldDifference {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;
  @Field(() => String, { description: 'What it said; empty for nothing.' })
  before!: string;
  @Field(() => String, { description: 'What it says; empty for nothing.' })
  after!: string;
}

@ObjectType({ description: 'What differs about a node between two vocabularies.' })
export class VocabularyNodeDifference {
  @Field(() => String, { description: 'Code of the node.' })
  code!: string;
  @Field(() => String, { description: 'added, changed or removed.' })
  kind!: string;
  @Field(() => [NodeFieldDifference], { description: 'Fields that differ.' })
  fields!: NodeFieldDifference[];
}

@ObjectType({ description: 'Choices of firms that publishing would touch; how many firms, never which.' })
export class VocabularyChoiceEffect {
  @Field(() => String, { description: 'The node that is chosen.' })
  code!: string;
  @Field(() => String, { description: 'renamed: the choices go to the heir; split: the firms are asked; refused: it cannot be published before the node is merged.' })
  kind!: string;
  @Field(() => [String], { description: 'The node that it becomes, or the parts to choose from.' })
  heirs!: string[];
  @Field(() => Int, { description: 'Firms, over all events.' })
  firms!: number;
}

@ObjectType({ description: 'A published version of the vocabulary.' })
export class VocabularyVersion {
  @Field(() => Int, { description: 'Number; 0 is the vocabulary that the product is shipped with.' })
  number!: number;
  @Field(() => String, { description: 'What changed and why, in the words of who published it; empty for the shipped one.' })
  note!: string;
  @Field(() => String, { nullable: true, description: 'Who published it; null for the shipped one and for the command line.' })
  publishedBy!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When; null for the shipped one.' })
  publishedAt!: Date | null;
  @Field(() => Int, { description: 'Nodes that it has.' })
  nodes!: number;
  @Field(() => Int, { description: 'Nodes that came.' })
  added!: number;
  @Field(() => Int, { description: 'Nodes that changed.' })
  changed!: number;
  @Field(() => Int, { description: 'Nodes that went.' })
  removed!: number;
}

@ObjectType({ description: 'The vocabulary as administrators see it: the draft where there is one, else what is in force.' })
export class VocabularyEditor {
  @Field(() => VocabularyVersion, { description: 'The version in force.' })
  inForce!: VocabularyVersion;
  @Field(() => Int, { description: 'Revision of the draft, named by the next change; 0 while there is none.' })
  revision!: number;
  @Field(() => String, { nullable: true, description: 'Who changed the draft last; null while there is none.' })
  changedBy!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When; null while there is none.' })
  changedAt!: Date | null;
  @Field(() => Boolean, { description: 'The product was shipped with other nodes since; they can be brought into the draft.' })
  hasNewRelease!: boolean;
  @Field(() => [EditorNode], { description: 'All nodes, parents before children.' })
  nodes!: EditorNode[];
  @Field(() => [VocabularyFault], { description: 'What is wrong with it.' })
  faults!: VocabularyFault[];
  @Field(() => [VocabularyNodeDifference], { description: 'What publishing would change.' })
  differences!: VocabularyNodeDifference[];
  @Field(() => [VocabularyChoiceEffect], { description: 'Choices of firms that publishing would touch.' })
  choices!: VocabularyChoiceEffect[];
  @Field(() => Boolean, { description: 'Nothing stands in the way of publishing.' })
  canBePublished!: boolean;
}

@ObjectType({ description: 'A conflict between a release of the product and what was changed here. What was changed here stays.' })
export class VocabularyReleaseConflict {
  @Field(() => String, { description: 'Code of the node.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'The field; null for the node as a whole.' })
  field!: string | null;
  @Field(() => String, { description: 'What stands here.' })
  ours!: string;
  @Field(() => String, { description: 'What the release says.' })
  theirs!: string;
}

@ObjectType({ description: 'The draft took the change.' })
export class VocabularyDraftChanged {
  @Field(() => Int, { description: 'Revision for the next change; 0 after the draft was discarded.' })
  revision!: number;
  @Field(() => [VocabularyReleaseConflict], { description: 'Where a release and what was changed here differ; empty for any other act.' })
  conflicts!: VocabularyReleaseConflict[];
}

@ObjectType({ description: 'The version is in force.' })
export class VocabularyPublished {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;
  @Field(() => Int, { description: 'Firms whose choices went along, or that were asked.' })
  carriedFirms!: number;
}

@InputType({ description: 'One field of a node.' })
export class NodeFieldInput {
  @Field(() => String, { description: 'Name of the field, such as "title.de".' })
  field!: string;
  @Field(() => String, { description: 'What it is to say; lists with " | " between their parts.' })
  value!: string;
}

@InputType({ description: 'A node as it is to be, or a part of a split.' })
export class VocabularyNodeInput {
  @Field(() => String, { description: 'Code; of a new node one that never stood for anything.' })
  code!: string;
  @Field(() => [NodeFieldInput], { description: 'Its fields; what is left out is empty.' })
  fields!: NodeFieldInput[];
}

@InputType({ description: 'A change of the draft.' })
export class ChangeVocabularyInput {
  @Field(() => Int, { description: 'Revision of the draft that was seen; 0 while there is none.' })
  revision!: number;
  @Field(() => String, { description: 'put, merge, split, remove, restore, bringRelease or discard.' })
  act!: string;
  @Field(() => String, { nullable: true, description: 'Code of the node; for put the node stands in "nodes".' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'For merge: the node that it becomes.' })
  into?: string | null;
  @Field(() => [VocabularyNodeInput], { nullable: true, description: 'For put the node, for split its parts.' })
  nodes?: VocabularyNodeInput[] | null;
  @Field(() => Int, { nullable: true, description: 'For restore: the number of the version.' })
  number?: number | null;
}

@InputType({ description: 'Publishing the draft.' })
export class PublishVocabularyInput {
  @Field(() => Int, { description: 'Revision of the draft that was seen.' })
  revision!: number;
  @Field(() => String, { description: 'What changes and why; up to 500 characters.' })
  note!: string;
}

const resolveType = (value: object): string => value.constructor.name;

export const ChangeVocabularyResult = createUnionType({
  name: 'ChangeVocabularyResult',
  description: 'The changed draft, or why it was not changed.',
  types: () => [VocabularyDraftChanged, InvalidInput, LocationRefused, StaleVersion, NotFound, NotPossible] as const,
  resolveType,
});

export const PublishVocabularyResult = createUnionType({
  name: 'PublishVocabularyResult',
  description: 'The version in force, or why it was not published.',
  types: () => [VocabularyPublished, InvalidInput, LocationRefused, StaleVersion, NotFound, NotPossible] as const,
  resolveType,
});
