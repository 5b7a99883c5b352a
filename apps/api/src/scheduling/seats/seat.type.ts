import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { NotFound, NotPossible } from '../../common/index.ts';

@InputType({ description: 'A delegate of the own organisation and one of its published meetings.' })
export class MeetingSeatInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => ID, { description: 'The delegate who takes over, joins or leaves.' })
  delegateId!: string;
}

@ObjectType({ description: 'The seats are changed; calendars of those concerned are corrected and the other side knows that the people change.' })
export class MeetingReseated {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
}

export const ChangeSeatResult = createUnionType({
  name: 'ChangeSeatResult',
  description: 'Outcome of a change of seats.',
  types: () => [MeetingReseated, NotFound, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});
