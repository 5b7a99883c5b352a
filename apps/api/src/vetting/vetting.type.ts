import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConfirmedCode } from '../product-codes/index.ts';
import { Screening } from './screening/screening.type.ts';

@ObjectType({ description: 'How many cases wait, and for whom.' })
export class VettingCounts {
  @Field(() => Int, { description: 'Cases waiting for a first officer.' })
  first!: number;
  @Field(() => Int, { description: 'Cases waiting for a second officer.' })
  second!: number;
  @Field(() => Int, { description: 'Cases on which two officers disagree, waiting for a third.' })
  third!: number;
  @Field(() => Int, { description: 'Open cases that this officer may decide now.' })
  mine!: number;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the oldest open case was opened; null when none is open.' })
  oldestOpenedAt!: Date | null;
}

@ObjectType({ description: 'A case in the queue of the officers.' })
export class VettingQueueCase {
  @Field(() => ID, { description: 'Id of the case.' })
  id!: string;
  @Field(() => ID, { description: 'Id of the registration.' })
  registrationId!: string;
  @Field(() => String, { description: 'Legal name as registered.' })
  legalName!: string;
  @Field(() => String, { nullable: true, description: 'Country code; null when none is given.' })
  country!: string | null;
  @Field(() => String, { description: 'Type of participant, such as foreignCompany.' })
  typeCode!: string;
  @Field(() => String, { description: 'first, second or third: the officer it waits for; or its outcome.' })
  status!: string;
  @Field(() => String, { description: 'Why it was opened: submitted, resubmitted, nameChanged, ownersChanged, countryChanged or screeningHit.' })
  trigger!: string;
  @Field(() => String, { description: 'notScreened, review, noMatch or unavailable; never "cleared".' })
  screening!: string;
  @Field(() => GraphQLISODateTime, { description: 'Since when it waits.' })
  openedAt!: Date;
  @Field(() => Boolean, { description: 'False where this officer has decided already or belongs to the organisation.' })
  mayDecide!: boolean;
  @Field(() => Int, { description: 'Questions to the firm without an answer.' })
  openQuestions!: number;
}

@ObjectType({ description: 'A page of the queue, longest wait first.' })
export class VettingQueue {
  @Field(() => [VettingQueueCase], { description: 'The cases of this page.' })
  cases!: VettingQueueCase[];
  @Field(() => String, { nullable: true, description: 'Cursor of the next page; null at the end.' })
  nextCursor!: string | null;
}

@ObjectType({ description: 'A decision of one officer.' })
export class VettingDecisionType {
  @Field(() => Int, { description: '1, 2 or 3.' })
  position!: number;
  @Field(() => String, { description: 'Name of the officer.' })
  officerName!: string;
  @Field(() => Boolean, { description: 'Whether it is the asking officer.' })
  isMine!: boolean;
  @Field(() => String, { description: 'approve, return or reject.' })
  verdict!: string;
  @Field(() => String, { description: 'Reason kept with the case.' })
  reason!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was taken.' })
  decidedAt!: Date;
}

@ObjectType({ description: 'A question of an officer to the firm.' })
export class VettingQuestionType {
  @Field(() => ID, { description: 'Id of the question.' })
  id!: string;
  @Field(() => String, { description: 'What is asked.' })
  question!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was asked.' })
  askedAt!: Date;
  @Field(() => String, { nullable: true, description: 'The answer; null while there is none.' })
  answer!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was answered; null while it is not.' })
  answeredAt!: Date | null;
}

@ObjectType({ description: 'An owner above 10 %, for officers only.' })
export class VettedOwner {
  @Field(() => String, { description: 'Name of the person or firm.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Country code; null when not given.' })
  country!: string | null;
  @Field(() => Float, { description: 'Share in percent, above 10.' })
  sharePercent!: number;
}

@ObjectType({ description: 'A delegate, as officers see them.' })
export class VettedDelegate {
  @Field(() => ID, { description: 'Id of the delegate.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Function.' })
  jobFunction!: string;
  @Field(() => String, { description: 'Mail address.' })
  email!: string;
  @Field(() => [String], { description: 'Languages as codes.' })
  languages!: string[];
  @Field(() => Boolean, { description: 'Whether the delegate leads for the organisation.' })
  isLead!: boolean;
  @Field(() => [String], { description: 'Days of the event on which the delegate comes, YYYY-MM-DD; empty means every day.' })
  attendsOn!: string[];
}

@ObjectType({ description: 'A form of cooperation with its place of production, as officers see it.' })
export class VettedForm {
  @Field(() => String, { description: 'Code of the form, such as licence.' })
  form!: string;
  @Field(() => String, { description: 'ukraine, abroad, either or open.' })
  place!: string;
}

@ObjectType({ description: 'A certificate with its number, for officers only.' })
export class VettedCertificate {
  @Field(() => ID, { description: 'Id of the certificate.' })
  id!: string;
  @Field(() => String, { description: 'Kind, such as AQAP 2110.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Number; null when not given.' })
  number!: string | null;
  @Field(() => String, { nullable: true, description: 'Issuer; null when not given.' })
  issuer!: string | null;
  @Field(() => String, { nullable: true, description: 'What it covers; null when not given.' })
  scope!: string | null;
  @Field(() => String, { nullable: true, description: 'Last day of validity, YYYY-MM-DD; null when not given.' })
  validUntil!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When an officer verified it; null while nobody has.' })
  verifiedAt!: Date | null;
}

@ObjectType({ description: 'Another registration of the event that may be the same organisation; told to officers only.' })
export class LikelyDuplicate {
  @Field(() => ID, { description: 'Id of the other registration.' })
  registrationId!: string;
  @Field(() => String, { description: 'Its legal name.' })
  legalName!: string;
  @Field(() => String, { description: 'Its status.' })
  status!: string;
  @Field(() => [String], { description: 'What agrees: registrationNumber, name or mailAddress.' })
  agreeing!: string[];
}

@ObjectType({ description: 'One step in the life of a registration.' })
export class VettingHistoryLine {
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  happenedAt!: Date;
  @Field(() => String, { description: 'What was done, such as vetting.decided.' })
  action!: string;
  @Field(() => String, { nullable: true, description: 'Who did it; null for the product itself.' })
  actorName!: string | null;
}

@ObjectType({ description: 'The whole registration, as officers see it. Opening it is logged.' })
export class VettedRegistration {
  @Field(() => ID, { description: 'Id of the registration.' })
  id!: string;
  @Field(() => String, { description: 'Legal name as registered.' })
  legalName!: string;
  @Field(() => String, { nullable: true, description: 'Name that was approved before and is still shown; null when none was.' })
  approvedName!: string | null;
  @Field(() => String, { nullable: true, description: 'Code name; null where the firm has none.' })
  codeName!: string | null;
  @Field(() => String, { nullable: true, description: 'Country code; null when none is given.' })
  country!: string | null;
  @Field(() => String, { description: 'Type of participant.' })
  typeCode!: string;
  @Field(() => String, { nullable: true, description: 'Registration number; null when not given.' })
  registrationNumber!: string | null;
  @Field(() => String, { nullable: true, description: 'NCAGE; null when not given.' })
  ncage!: string | null;
  @Field(() => String, { nullable: true, description: 'Website; null when not given.' })
  website!: string | null;
  @Field(() => String, { description: 'What the firm says about itself.' })
  about!: string;
  @Field(() => String, { nullable: true, description: 'Head count as a band; null when not given.' })
  headCountBand!: string | null;
  @Field(() => [String], { description: 'Languages of the firm as codes.' })
  languages!: string[];
  @Field(() => String, { nullable: true, description: 'Code of the macro-region; null when not given.' })
  macroRegion!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the firm gave its consent; null while it has not.' })
  consentedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was sent; null for an import.' })
  submittedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was imported; null when the firm registered itself.' })
  importedAt!: Date | null;
  @Field(() => [VettedOwner], { description: 'Owners above 10 %.' })
  owners!: VettedOwner[];
  @Field(() => [VettedDelegate], { description: 'Delegates, the lead first.' })
  delegates!: VettedDelegate[];
  @Field(() => [VettedCertificate], { description: 'Certificates.' })
  certificates!: VettedCertificate[];
  @Field(() => [String], { description: 'Codes of the capabilities offered.' })
  offers!: string[];
  @Field(() => [String], { description: 'Codes of the capabilities needed.' })
  needs!: string[];
  @Field(() => [ConfirmedCode], { description: 'Product codes of what is offered, confirmed by the firm, most important first.' })
  offerCodes!: ConfirmedCode[];
  @Field(() => [ConfirmedCode], { description: 'Product codes of what is needed, confirmed by the firm, most important first.' })
  needCodes!: ConfirmedCode[];
  @Field(() => [VettedForm], { description: 'Forms of cooperation offered.' })
  formsOffered!: VettedForm[];
  @Field(() => [VettedForm], { description: 'Forms of cooperation sought.' })
  formsSought!: VettedForm[];
}

@ObjectType({ description: 'A vetting case with everything an officer decides by.' })
export class VettingCase {
  @Field(() => ID, { description: 'Id of the case.' })
  id!: string;
  @Field(() => Int, { description: 'Version to send with a decision.' })
  version!: number;
  @Field(() => String, { description: 'first, second, third, approved, returned or rejected.' })
  status!: string;
  @Field(() => String, { description: 'Why it was opened.' })
  trigger!: string;
  @Field(() => String, { description: 'notScreened, review, noMatch or unavailable; never "cleared".' })
  screening!: string;
  @Field(() => GraphQLISODateTime, { description: 'Since when it waits.' })
  openedAt!: Date;
  @Field(() => Boolean, { description: 'Whether this officer may decide it now.' })
  mayDecide!: boolean;
  @Field(() => String, { nullable: true, description: 'Why not: alreadyDecided, sameOfficer or ownOrganisation; null when they may.' })
  refusal!: string | null;
  @Field(() => VettedRegistration, { description: 'What was registered.' })
  registration!: VettedRegistration;
  @Field(() => [VettingDecisionType], { description: 'Decisions so far.' })
  decisions!: VettingDecisionType[];
  @Field(() => [VettingQuestionType], { description: 'Questions to the firm.' })
  questions!: VettingQuestionType[];
  @Field(() => Screening, { description: 'How its names stand against the denied-party lists.' })
  screened!: Screening;
  @Field(() => [LikelyDuplicate], { description: 'Registrations that may be the same organisation.' })
  duplicates!: LikelyDuplicate[];
  @Field(() => [VettingHistoryLine], { description: 'What happened to the registration, newest first.' })
  history!: VettingHistoryLine[];
}

@ObjectType({ description: 'What the officers tell the firm about its registration.' })
export class OwnVetting {
  @Field(() => String, { description: 'waiting, approved, returned, rejected or none.' })
  state!: string;
  @Field(() => [String], { description: 'Reasons of a return or rejection, in the order they were given.' })
  reasons!: string[];
  @Field(() => [VettingQuestionType], { description: 'Questions of the officers.' })
  questions!: VettingQuestionType[];
}
