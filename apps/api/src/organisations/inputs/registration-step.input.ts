import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'What every step carries.' })
export class RegistrationStepInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => Int, { description: 'Version of the registration the form was loaded with.' })
  version!: number;
}

@InputType({ description: 'An owner above ten per cent.' })
export class RegistrationOwnerInput {
  @Field(() => String, { description: 'Name of the person or company.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  country?: string | null;
  @Field(() => Float, { description: 'Share in per cent, above 10.' })
  sharePercent!: number;
}

@InputType({ description: 'Step 1. A field that is left out stays as it is; null clears it.' })
export class SaveOrganisationStepInput extends RegistrationStepInput {
  @Field(() => String, { nullable: true, description: 'Type of participant; can change until the registration is sent.' })
  typeCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Name as registered.' })
  legalName?: string | null;
  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  country?: string | null;
  @Field(() => String, { nullable: true, description: 'Number in the register; seen by officers only.' })
  registrationNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'NATO commercial and governmental entity code, five characters.' })
  ncage?: string | null;
  @Field(() => String, { nullable: true, description: 'Web address, http or https.' })
  website?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether counterparts see the web address once a meeting is agreed.' })
  showsWebsite?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Description in own words.' })
  about?: string | null;
  @Field(() => [String], { nullable: true, description: 'Languages, ISO 639.' })
  languages?: string[] | null;
  @Field(() => [RegistrationOwnerInput], { nullable: true, description: 'Owners above ten per cent; replaces the stored ones.' })
  owners?: RegistrationOwnerInput[] | null;
}

@InputType({ description: 'A delegate of the own organisation.' })
export class RegistrationDelegateInput {
  @Field(() => ID, { nullable: true, description: 'Id of a known delegate; left out for a new one.' })
  id?: string | null;
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'What the person does.' })
  jobFunction?: string | null;
  @Field(() => String, { description: 'Address of the person.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Telephone with country code.' })
  telephone?: string | null;
  @Field(() => [String], { nullable: true, description: 'Languages of a conversation, ISO 639.' })
  languages?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Days the person attends; empty means every day.' })
  attendsDayIds?: string[] | null;
}

@InputType({ description: 'Step 2: all delegates. Whoever is left out is removed; the lead cannot be.' })
export class SaveDelegatesStepInput extends RegistrationStepInput {
  @Field(() => [RegistrationDelegateInput], { description: 'The delegates.' })
  delegates!: RegistrationDelegateInput[];
}

@InputType({ description: 'A form of cooperation.' })
export class RegistrationFormInput {
  @Field(() => String, { description: 'Code of the form, such as licence.' })
  form!: string;
  @Field(() => String, { nullable: true, description: 'Place of production: ukraine, abroad, either or open.' })
  place?: string | null;
}

@InputType({ description: 'Step 4. A list that is left out stays as it is.' })
export class SaveCooperationStepInput extends RegistrationStepInput {
  @Field(() => [RegistrationFormInput], { nullable: true, description: 'Forms offered; replaces the stored ones.' })
  offered?: RegistrationFormInput[] | null;
  @Field(() => [RegistrationFormInput], { nullable: true, description: 'Forms sought; replaces the stored ones.' })
  sought?: RegistrationFormInput[] | null;
}

@InputType({ description: 'A certificate.' })
export class RegistrationCertificateInput {
  @Field(() => String, { description: 'Kind, such as "AQAP 2110".' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Number; never shown to participants.' })
  number?: string | null;
  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer?: string | null;
  @Field(() => String, { nullable: true, description: 'What it covers.' })
  scope?: string | null;
  @Field(() => String, { nullable: true, description: 'Last day of validity, YYYY-MM-DD.' })
  validUntil?: string | null;
}

@InputType({ description: 'A firm excluded by name.' })
export class NamedExclusionInput {
  @Field(() => String, { description: 'Name of the firm.' })
  name!: string;
  @Field(() => String, { description: 'competitor, alreadyPartner or never.' })
  reason!: string;
}

@InputType({ description: 'Step 5. A field that is left out stays as it is; null clears it.' })
export class SaveParticularsStepInput extends RegistrationStepInput {
  @Field(() => String, { nullable: true, description: 'Head count as a band.' })
  headCountBand?: string | null;
  @Field(() => String, { nullable: true, description: 'Macro-region; for Ukrainian manufacturers, their own choice.' })
  macroRegion?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether kinds of certificates are shown in the teaser.' })
  showsCertificates?: boolean | null;
  @Field(() => [RegistrationCertificateInput], { nullable: true, description: 'Certificates; replaces the stored ones.' })
  certificates?: RegistrationCertificateInput[] | null;
  @Field(() => [NamedExclusionInput], { nullable: true, description: 'Firms excluded by name; replaces the stored ones.' })
  namedExclusions?: NamedExclusionInput[] | null;
}

@InputType({ description: 'Sends the registration to the officers.' })
export class SubmitRegistrationInput extends RegistrationStepInput {
  @Field(() => Boolean, { description: 'The person agrees that the data are checked and shown as described.' })
  consents!: boolean;
}

@InputType({ description: 'Takes the registration back.' })
export class WithdrawRegistrationInput extends RegistrationStepInput {}

@InputType({ description: 'Takes a withdrawn registration up again.' })
export class ResumeWithdrawnRegistrationInput extends RegistrationStepInput {}

@InputType({ description: 'Agrees that the organisation is shown as the preview shows it.' })
export class AgreeToPreviewInput extends RegistrationStepInput {}

@InputType({ description: 'Shows the name in place of the code name.' })
export class GiveUpCodeNameInput extends RegistrationStepInput {}

@InputType({ description: 'Shows a generated code name in place of the name.' })
export class TakeCodeNameInput extends RegistrationStepInput {}
