import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../common/index.ts';
import { ConfirmedCode } from '../../product-codes/index.ts';

@ObjectType({ description: 'A registration in the list of organisers and officers: no number, owners, NCAGE or certificate numbers.' })
export class RegistrationRow {
  @Field(() => ID, { description: 'Id of the registration.' })
  id!: string;
  @Field(() => String, { description: 'Name as registered; empty in a fresh draft.' })
  legalName!: string;
  @Field(() => String, { nullable: true, description: 'Code name in English; null for a firm that shows its name.' })
  codeNameEn!: string | null;
  @Field(() => String, { nullable: true, description: 'Code name in Ukrainian; null for a firm that shows its name.' })
  codeNameUk!: string | null;
  @Field(() => String, { description: 'Type of participant.' })
  typeCode!: string;
  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2; null when not stated yet.' })
  country!: string | null;
  @Field(() => String, { description: 'draft, submitted, returned, approved, rejected or withdrawn.' })
  status!: string;
  @Field(() => String, { description: 'Who sees the organisation now: nobody, previewMissing, hiddenForCheck, notBeforeMatching or approvedParticipants.' })
  seenBy!: string;
  @Field(() => Boolean, { description: 'Whether a vetting case is open.' })
  isBeingChecked!: boolean;
  @Field(() => Boolean, { description: 'Whether it came with a file.' })
  isImported!: boolean;
  @Field(() => Int, { description: 'Delegates named.' })
  delegates!: number;
  @Field(() => Int, { description: 'Offers.' })
  offers!: number;
  @Field(() => Int, { description: 'Needs.' })
  needs!: number;
  @Field(() => Date, { nullable: true, description: 'Sent; null before.' })
  submittedAt!: Date | null;
  @Field(() => Date, { description: 'Last change.' })
  updatedAt!: Date;
}

@ObjectType({ description: 'How many registrations have a status.' })
export class RegistrationStatusCount {
  @Field(() => String, { description: 'The status.' })
  status!: string;
  @Field(() => Int, { description: 'Registrations.' })
  count!: number;
}

@ObjectType({ description: 'A page of registrations.' })
export class RegistrationConnection {
  @Field(() => [RegistrationRow], { description: 'Registrations in the wanted order.' })
  nodes!: RegistrationRow[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'Registrations that pass the filter.' })
  total!: number;
  @Field(() => [RegistrationStatusCount], { description: 'All registrations of the event by status, whatever the filter.' })
  byStatus!: RegistrationStatusCount[];
}

@ObjectType({ description: 'A delegate as organisers see them.' })
export class OrganiserDelegate {
  @Field(() => ID, { description: 'Id of the delegate.' })
  delegateId!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'What the person does.' })
  jobFunction!: string;
  @Field(() => [String], { description: 'Languages, ISO 639.' })
  languages!: string[];
  @Field(() => String, { description: 'Address.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Telephone; null when not given.' })
  telephone!: string | null;
}

@ObjectType({ description: 'One registration as organisers see it.' })
export class OrganiserRegistration {
  @Field(() => RegistrationRow, { description: 'Its line in the list.' })
  row!: RegistrationRow;
  @Field(() => String, { description: 'Description in own words.' })
  about!: string;
  @Field(() => String, { nullable: true, description: 'Web address; null when not given.' })
  website!: string | null;
  @Field(() => [String], { description: 'Languages, ISO 639.' })
  languages!: string[];
  @Field(() => String, { nullable: true, description: 'Head count as a band.' })
  headCountBand!: string | null;
  @Field(() => [String], { description: 'Codes of the nodes offered.' })
  offers!: string[];
  @Field(() => [String], { description: 'Codes of the nodes needed.' })
  needs!: string[];
  @Field(() => [ConfirmedCode], { description: 'Product codes of what is offered, confirmed by the firm, most important first.' })
  offerCodes!: ConfirmedCode[];
  @Field(() => [ConfirmedCode], { description: 'Product codes of what is needed, confirmed by the firm, most important first.' })
  needCodes!: ConfirmedCode[];
  @Field(() => [String], { description: 'Codes of the forms offered.' })
  formsOffered!: string[];
  @Field(() => [String], { description: 'Codes of the forms sought.' })
  formsSought!: string[];
  @Field(() => [String], { description: 'Kinds of certificates.' })
  certificateKinds!: string[];
  @Field(() => [OrganiserDelegate], { description: 'Delegates, the lead first.' })
  delegates!: OrganiserDelegate[];
}
