import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A question of an officer to the firm. Officers are not named.' })
export class RegistrationQuestion {
  @Field(() => ID, { description: 'Id of the question.' })
  id!: string;
  @Field(() => String, { description: 'The question.' })
  question!: string;
  @Field(() => Date, { description: 'When it was asked.' })
  askedAt!: Date;
  @Field(() => String, { nullable: true, description: 'The answer of the firm; null while it is open.' })
  answer!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;
}

@ObjectType({ description: 'Where a registration stands, honestly: status, what it means, what happens next.' })
export class RegistrationStatusReport {
  @Field(() => String, { description: 'draft, submitted, returned, approved, rejected or withdrawn.' })
  status!: string;
  @Field(() => Date, { description: 'Since when.' })
  since!: Date;
  @Field(() => String, { description: 'Who sees the organisation now: nobody, previewMissing, hiddenForCheck, notBeforeMatching or approvedParticipants.' })
  seenBy!: string;
  @Field(() => String, { description: 'What comes next: completeAndSend, officersCheck, answerQuestions, changeAndSendAgain, agreeToPreview, waitForMatching, browseMatches or nothing.' })
  next!: string;
  @Field(() => String, { nullable: true, description: 'Why an approved registration is checked again: nameChanged, ownersChanged or countryChanged; null when it is not.' })
  checkedAgainBecause!: string | null;
  @Field(() => [String], { description: 'Reasons of the officers for the last return or refusal; empty otherwise.' })
  reasons!: string[];
  @Field(() => [RegistrationQuestion], { description: 'Questions of officers, newest first.' })
  questions!: RegistrationQuestion[];
}
