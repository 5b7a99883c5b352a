import { createUnionType, Field, GraphQLISODateTime, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotFound, NotPossible } from '../common/index.ts';

/** What comes of a meeting. */
export const OutcomeResult = { goesOn: 'goesOn', open: 'open', nothing: 'nothing' } as const;
export type OutcomeResultCode = keyof typeof OutcomeResult;

registerEnumType(OutcomeResult, {
  name: 'OutcomeResult',
  description: 'What comes of a meeting, as one side sees it.',
  valuesMap: { goesOn: { description: 'A next step is agreed.' }, open: { description: 'Not decided yet.' }, nothing: { description: 'Nothing for the own organisation.' } },
});

@ObjectType({ description: 'What the own organisation says came of a meeting. Organisers do not read it; the counterpart learns only whether both say the same of whether it took place.' })
export class MeetingOutcome {
  @Field(() => Boolean, { description: 'Whether it took place.' })
  held!: boolean;
  @Field(() => OutcomeResult, { nullable: true, description: 'What comes of it; null while that is not said, or where it did not take place.' })
  result!: OutcomeResultCode | null;
  @Field(() => Boolean, { description: 'Whether the counterpart says the same of whether it took place: nothing counts as held or not held by one word alone.' })
  isConfirmed!: boolean;
  @Field(() => String, { nullable: true, description: 'Colleague who said so last; null where the account is gone.' })
  reportedBy!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  reportedAt!: Date;
}

@ObjectType({ description: 'The outcome is kept.' })
export class OutcomeReported {
  @Field(() => MeetingOutcome, { description: 'As it is kept.' })
  outcome!: MeetingOutcome;
}

export const ReportOutcomeResult = createUnionType({ name: 'ReportOutcomeResult', description: 'Outcome of telling what came of a meeting.', types: () => [OutcomeReported, NotFound, NotPossible] as const, resolveType: (value: object) => value.constructor.name });
