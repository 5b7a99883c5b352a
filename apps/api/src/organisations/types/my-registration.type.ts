import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConfirmedCode } from '../../product-codes/index.ts';
import { RegistrationStatusReport } from './registration-status.type.ts';

@ObjectType({ description: 'An owner above ten per cent. Seen by the lead of the firm and by officers.' })
export class RegistrationOwnerEntry {
  @Field(() => String, { description: 'Name of the person or company.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2; null when not stated.' })
  country!: string | null;
  @Field(() => Float, { description: 'Share in per cent, above 10, at most 100.' })
  sharePercent!: number;
}

@ObjectType({ description: 'When a delegate is not there.' })
export class UnavailablePeriod {
  @Field(() => Date, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => Date, { description: 'End, not included.' })
  endsAt!: Date;
}

@ObjectType({ description: 'A delegate as the own organisation sees them.' })
export class RegistrationDelegate {
  @Field(() => ID, { description: 'Id of the delegate.' })
  id!: string;
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;
  @Field(() => String, { description: 'What the person does, such as "Head of production".' })
  jobFunction!: string;
  @Field(() => String, { description: 'Address of the person.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Telephone with country code; null when not given.' })
  telephone!: string | null;
  @Field(() => [String], { description: 'Languages of a conversation, ISO 639.' })
  languages!: string[];
  @Field(() => Boolean, { description: 'Leads the delegation: edits the registration and manages its people.' })
  isLead!: boolean;
  @Field(() => Boolean, { description: 'Whether this is the signed-in person.' })
  isMe!: boolean;
  @Field(() => Boolean, { description: 'The person agreed that counterparts see the address once a meeting is agreed.' })
  showsEmail!: boolean;
  @Field(() => Boolean, { description: 'The person agreed that counterparts see the telephone once a meeting is agreed.' })
  showsTelephone!: boolean;
  @Field(() => [ID], { description: 'Days of the event the person attends; empty means every day.' })
  attendsDayIds!: string[];
  @Field(() => Date, { nullable: true, description: 'The person confirmed to attend; null until then.' })
  attendanceConfirmedAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether the person can sign in for this organisation.' })
  hasAccount!: boolean;
  @Field(() => [UnavailablePeriod], { description: 'Exceptions; at all other times of the attended days the person is free.' })
  unavailable!: UnavailablePeriod[];
  @Field(() => Int, { description: 'Version for the next change.' })
  version!: number;
}

@ObjectType({ description: 'An offer or a need of the own organisation.' })
export class RegistrationCapability {
  @Field(() => String, { description: 'Code of the node in the capability vocabulary.' })
  nodeCode!: string;
  @Field(() => Boolean, { description: 'Essential rather than useful; for needs.' })
  isEssential!: boolean;
  @Field(() => String, { nullable: true, description: 'Pieces a year as a band; null when left open.' })
  quantityBand!: string | null;
  @Field(() => String, { nullable: true, description: 'Weeks from order to delivery as a band; null when left open.' })
  leadTimeBand!: string | null;
  @Field(() => String, { description: 'Place of production: ukraine, abroad, either or open.' })
  place!: string;
}

@ObjectType({ description: 'A form of cooperation with its place of production.' })
export class RegistrationForm {
  @Field(() => String, { description: 'Code of the form, such as licence.' })
  form!: string;
  @Field(() => String, { description: 'Place of production: ukraine, abroad, either or open.' })
  place!: string;
}

@ObjectType({ description: 'A certificate as the firm states it. Counterparts see its kind alone.' })
export class RegistrationCertificate {
  @Field(() => String, { description: 'Kind, such as "AQAP 2110".' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Number; for officers, and for the lead, who states it: null for everybody else.' })
  number!: string | null;
  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer!: string | null;
  @Field(() => String, { nullable: true, description: 'What it covers.' })
  scope!: string | null;
  @Field(() => String, { nullable: true, description: 'Last day of validity, YYYY-MM-DD.' })
  validUntil!: string | null;
  @Field(() => Boolean, { description: 'An officer has seen the paper. One that is not verified never counts as a hard filter.' })
  isVerified!: boolean;
}

@ObjectType({ description: 'A firm excluded by name before anybody can be seen. Whether it takes part is not told.' })
export class NamedExclusionEntry {
  @Field(() => String, { description: 'Name as it was typed.' })
  name!: string;
  @Field(() => String, { description: 'competitor, alreadyPartner or never.' })
  reason!: string;
}

@ObjectType({ description: 'Something that is still open in a registration.' })
export class RegistrationGap {
  @Field(() => String, { description: 'Step it belongs to: organisation, delegates, capabilities, cooperation, particulars or check.' })
  step!: string;
  @Field(() => String, { description: 'What is open, as a stable code such as "legalName" or "needOrOffer".' })
  code!: string;
  @Field(() => Boolean, { description: 'Whether the registration cannot be sent without it.' })
  blocks!: boolean;
}

@ObjectType({ description: 'The registration of the own organisation at one event.' })
export class MyRegistration {
  @Field(() => ID, { description: 'Random id, used in this event alone.' })
  id!: string;
  @Field(() => String, { description: 'Type of participant, such as ukrainianManufacturer.' })
  typeCode!: string;
  @Field(() => Boolean, { description: 'Whether the signed-in person leads the delegation and may edit.' })
  canEdit!: boolean;
  @Field(() => Int, { description: 'Version for the next change.' })
  version!: number;
  @Field(() => Int, { description: 'Furthest step that was reached, 1 to 6.' })
  currentStep!: number;
  @Field(() => Date, { description: 'Last change.' })
  updatedAt!: Date;
  @Field(() => RegistrationStatusReport, { description: 'Where the registration stands and what happens next.' })
  status!: RegistrationStatusReport;
  @Field(() => [RegistrationGap], { description: 'What is still open; empty when everything is there.' })
  gaps!: RegistrationGap[];
  @Field(() => String, { description: 'Name as registered; empty in a fresh draft.' })
  legalName!: string;
  @Field(() => String, { nullable: true, description: 'Name that is shown while a changed one is checked; null before the first approval.' })
  approvedName!: string | null;
  @Field(() => String, { nullable: true, description: 'Generated code name in English; null for a firm that has none.' })
  codeNameEn!: string | null;
  @Field(() => String, { nullable: true, description: 'Generated code name in Ukrainian; null for a firm that has none.' })
  codeNameUk!: string | null;
  @Field(() => Boolean, { description: 'Whether others see the code name before mutual interest.' })
  usesCodeName!: boolean;
  @Field(() => String, { nullable: true, description: 'Why the code name cannot be given up now (previewFirst, nameTellsPlace); null when it can or there is none.' })
  codeNameKeptBecause!: string | null;
  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  country!: string | null;
  @Field(() => String, { nullable: true, description: 'Number in the register; for officers, and for the lead, who states it: null for everybody else.' })
  registrationNumber!: string | null;
  @Field(() => String, { nullable: true, description: 'NATO commercial and governmental entity code; for officers, and for the lead, who states it: null for everybody else.' })
  ncage!: string | null;
  @Field(() => String, { nullable: true, description: 'Web address.' })
  website!: string | null;
  @Field(() => Boolean, { description: 'Whether counterparts see the web address once a meeting is agreed.' })
  showsWebsite!: boolean;
  @Field(() => String, { description: 'Description in own words, shown once a meeting is agreed.' })
  about!: string;
  @Field(() => [String], { description: 'Languages of the organisation, ISO 639.' })
  languages!: string[];
  @Field(() => [RegistrationOwnerEntry], { description: 'Owners above ten per cent; for officers, and for the lead, who states them: empty for everybody else.' })
  owners!: RegistrationOwnerEntry[];
  @Field(() => [RegistrationDelegate], { description: 'The people, the lead first.' })
  delegates!: RegistrationDelegate[];
  @Field(() => [RegistrationCapability], { description: 'What the organisation offers, most important first.' })
  offers!: RegistrationCapability[];
  @Field(() => [RegistrationCapability], { description: 'What the organisation needs, most important first.' })
  needs!: RegistrationCapability[];
  @Field(() => [ConfirmedCode], { description: 'Product codes of what is offered, confirmed by the firm, most important first.' })
  offerCodes!: ConfirmedCode[];
  @Field(() => [ConfirmedCode], { description: 'Product codes of what is needed, confirmed by the firm, most important first.' })
  needCodes!: ConfirmedCode[];
  @Field(() => [RegistrationForm], { description: 'Forms of cooperation offered.' })
  formsOffered!: RegistrationForm[];
  @Field(() => [RegistrationForm], { description: 'Forms of cooperation sought.' })
  formsSought!: RegistrationForm[];
  @Field(() => String, { nullable: true, description: 'Head count as a band.' })
  headCountBand!: string | null;
  @Field(() => String, { nullable: true, description: 'Macro-region the firm chose; null when none.' })
  macroRegion!: string | null;
  @Field(() => Boolean, { description: 'Whether the macro-region is shown now: enough firms share it.' })
  isMacroRegionShown!: boolean;
  @Field(() => Boolean, { description: 'Whether kinds of certificates are shown in the teaser.' })
  showsCertificates!: boolean;
  @Field(() => [RegistrationCertificate], { description: 'Certificates.' })
  certificates!: RegistrationCertificate[];
  @Field(() => [NamedExclusionEntry], { description: 'Firms excluded by name; seen by nobody else.' })
  namedExclusions!: NamedExclusionEntry[];
  @Field(() => Date, { nullable: true, description: 'The preview was seen and agreed to; null until then.' })
  previewAgreedAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether the registration came with a file of the organiser.' })
  isImported!: boolean;
}
