import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

export const VettingStage = { decide: 'decide', confirm: 'confirm', all: 'all', closed: 'closed' } as const;
registerEnumType(VettingStage, { name: 'VettingStage', description: 'Part of the queue: waiting for a first officer, for a second or third, all open ones, or those decided.' });

export const VettingVerdictName = { approve: 'approve', return: 'return', reject: 'reject' } as const;
registerEnumType(VettingVerdictName, { name: 'VettingVerdict', description: 'What an officer decides.' });

@InputType({ description: 'A decision on a vetting case.' })
export class DecideVettingCaseInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Id of the case.' })
  caseId!: string;
  @Field(() => Int, { description: 'Version of the case that the officer saw.' })
  version!: number;
  @Field(() => VettingVerdictName, { description: 'approve, return or reject.' })
  verdict!: keyof typeof VettingVerdictName;
  @Field(() => String, { defaultValue: '', description: 'Reason kept with the case; the firm reads it when returned or rejected, and then it is required.' })
  reason!: string;
}

@InputType({ description: 'A question to the firm.' })
export class AskVettingQuestionInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Id of the case.' })
  caseId!: string;
  @Field(() => String, { description: 'The question; the lead delegate is told.' })
  question!: string;
}

@InputType({ description: 'The answer of the firm.' })
export class AnswerVettingQuestionInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Id of the question.' })
  questionId!: string;
  @Field(() => String, { description: 'The answer; officers alone read it.' })
  answer!: string;
}

@InputType({ description: 'A certificate an officer has seen and checked.' })
export class VerifyCertificateInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Id of the certificate.' })
  certificateId!: string;
}
