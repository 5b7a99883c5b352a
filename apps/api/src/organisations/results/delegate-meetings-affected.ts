import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../common/index.ts';

@ObjectType({ description: 'A published meeting of a delegate.' })
export class DelegateMeeting {
  @Field(() => ID, { description: 'Id of the meeting.' })
  meetingId!: string;
  @Field(() => ID, { description: 'Delegate who sits at it.' })
  delegateId!: string;
  @Field(() => Date, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => Date, { description: 'End, not included.' })
  endsAt!: Date;
  @Field(() => String, { description: 'Label of the table.' })
  tableLabel!: string;
}

@ObjectType({ implements: () => UserError, description: 'Published meetings stand in the way. Nothing was changed; cancel them first, with a reason, or name another delegate.' })
export class DelegateMeetingsAffected extends UserError {
  @Field(() => [DelegateMeeting], { description: 'The first hundred of them, in order of time.' })
  meetings!: DelegateMeeting[];
  @Field(() => Int, { description: 'How many there are.' })
  total!: number;

  static of(meetings: readonly Omit<DelegateMeeting, never>[], total: number): DelegateMeetingsAffected {
    return Object.assign(new DelegateMeetingsAffected(), {
      meetings: meetings.map((meeting) => Object.assign(new DelegateMeeting(), meeting)),
      total,
      message: 'Published meetings stand in the way. Nothing was changed.',
    });
  }
}
