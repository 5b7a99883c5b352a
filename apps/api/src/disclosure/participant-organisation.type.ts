import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConfirmedCode } from '../product-codes/index.ts';

@ObjectType({ description: 'A name for every place where others look over the shoulder: the code name, or the name of a firm that has none.' })
export class OverShoulderName {
  @Field(() => Boolean, { description: 'Whether it is a code name.' })
  isCodeName!: boolean;
  @Field(() => String, { description: 'In Latin letters.' })
  en!: string;
  @Field(() => String, { description: 'In Ukrainian; a name that is no code name is the same in both.' })
  uk!: string;
}

@ObjectType({ description: 'An offer or a need of an organisation: a node of the vocabulary with bands, no text of the firm.' })
export class DisclosedCapability {
  @Field(() => String, { description: 'Code of the node.' })
  nodeCode!: string;
  @Field(() => Boolean, { description: 'Essential rather than useful.' })
  isEssential!: boolean;
  @Field(() => String, { nullable: true, description: 'Pieces a year as a band; null when left open.' })
  quantityBand!: string | null;
  @Field(() => String, { nullable: true, description: 'Weeks from order to delivery as a band; null when left open.' })
  leadTimeBand!: string | null;
  @Field(() => String, { description: 'Place of production: ukraine, abroad, either or open.' })
  place!: string;
}

@ObjectType({ description: 'A form of cooperation with its place of production.' })
export class DisclosedForm {
  @Field(() => String, { description: 'Code of the form.' })
  form!: string;
  @Field(() => String, { description: 'ukraine, abroad, either or open.' })
  place!: string;
}

@ObjectType({ description: 'A delegate of another organisation.' })
export class DisclosedPerson {
  @Field(() => ID, { description: 'Id of the delegate.' })
  delegateId!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'What the person does.' })
  jobFunction!: string;
  @Field(() => [String], { description: 'Languages of a conversation, ISO 639.' })
  languages!: string[];
  @Field(() => String, { nullable: true, description: 'Address; null without consent of the person.' })
  email!: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone; null without one or without consent of the person.' })
  telephone!: string | null;
}

@ObjectType({ description: 'What only level 2 opens. Everything of it is absent before.' })
export class DisclosedDetails {
  @Field(() => String, { description: 'Name as registered, always shown beside the code name.' })
  legalName!: string;
  @Field(() => String, { description: 'Description in the words of the firm.' })
  about!: string;
  @Field(() => String, { nullable: true, description: 'Web address; null without one or without consent.' })
  website!: string | null;
  @Field(() => [String], { description: 'Languages of the organisation, ISO 639.' })
  languages!: string[];
  @Field(() => [DisclosedPerson], { description: 'Its delegates, the lead first.' })
  delegates!: DisclosedPerson[];
}

@ObjectType({ description: 'A certificate without number and site.' })
export class DisclosedCertificate {
  @Field(() => String, { description: 'Code of its kind.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Who issued it; null when not stated.' })
  issuer!: string | null;
  @Field(() => String, { nullable: true, description: 'What it covers; null when not stated.' })
  scope!: string | null;
  @Field(() => String, { nullable: true, description: 'Last day it is valid, YYYY-MM-DD; null when not stated.' })
  validUntil!: string | null;
  @Field(() => Boolean, { description: 'Whether an officer has seen it.' })
  isVerified!: boolean;
}

@ObjectType({ description: 'What only level 3 opens: for a partner under an NDA that the owner confirmed. Absent before.' })
export class DisclosedConfidential {
  @Field(() => String, { description: 'Product data in the words of the firm; empty when it wrote none.' })
  productData!: string;
  @Field(() => [DisclosedCertificate], { description: 'Its certificates.' })
  certificates!: DisclosedCertificate[];
  @Field(() => [ConfirmedCode], { description: 'Product codes of what is offered, confirmed by the firm, most important first.' })
  offerCodes!: ConfirmedCode[];
  @Field(() => [ConfirmedCode], { description: 'Product codes of what is needed, confirmed by the firm, most important first.' })
  needCodes!: ConfirmedCode[];
}

@ObjectType({ description: 'Another organisation as this viewer may see it, made by the one policy of disclosure.' })
export class ParticipantOrganisation {
  @Field(() => ID, { description: 'Random id, used in this event alone.' })
  registrationId!: string;
  @Field(() => Int, { description: 'Level that is open to the viewer: 1 teaser, 2 name and delegates, 3 product data.' })
  level!: number;
  @Field(() => OverShoulderName, { description: 'Code name, or the name if the firm has none.' })
  displayName!: OverShoulderName;
  @Field(() => String, { description: 'Country, ISO 3166-1 alpha-2.' })
  country!: string;
  @Field(() => String, { nullable: true, description: 'Macro-region; null when none was chosen or too few firms share it.' })
  macroRegion!: string | null;
  @Field(() => String, { nullable: true, description: 'Head count as a band; null when not stated.' })
  headCountBand!: string | null;
  @Field(() => [DisclosedCapability], { description: 'What it offers.' })
  offers!: DisclosedCapability[];
  @Field(() => [DisclosedCapability], { description: 'What it needs.' })
  needs!: DisclosedCapability[];
  @Field(() => [DisclosedForm], { description: 'Forms of cooperation offered.' })
  formsOffered!: DisclosedForm[];
  @Field(() => [DisclosedForm], { description: 'Forms of cooperation sought.' })
  formsSought!: DisclosedForm[];
  @Field(() => [String], { description: 'Kinds of certificates; on the teaser empty unless the firm shows them.' })
  certificateKinds!: string[];
  @Field(() => DisclosedDetails, { nullable: true, description: 'Name, words and people; null on the teaser.' })
  details!: DisclosedDetails | null;
  @Field(() => DisclosedConfidential, { nullable: true, description: 'Product data and certificates; null below level 3.' })
  confidential!: DisclosedConfidential | null;
}
