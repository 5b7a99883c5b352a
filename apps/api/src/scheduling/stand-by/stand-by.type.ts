import { createUnionType, Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotFound, NotPossible } from '../../common/index.ts';

@ObjectType({ description: 'An own meeting under way and what was said of it.' })
export class OwnMissingMeeting {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => GraphQLISODateTime, { description: 'From when on it can be reported missing.' })
  reportableFrom!: Date;
  @Field(() => String, { nullable: true, description: 'Why it cannot be reported now: tooEarly, reportOpen, answered, byVideo, meetingCancelled or over; null when it can.' })
  refusal!: string | null;
  @Field(() => String, { nullable: true, description: 'State of the newest report: reported (one word), tableFree (two), given (to a stand-by), answered (the other side is here), withdrawn or lapsed; null without one.' })
  report!: string | null;
  @Field(() => String, { nullable: true, description: 'Who reported: own, counterpart or organiser; null without a report.' })
  reportedBy!: string | null;
  @Field(() => Boolean, { description: 'Whether the own side can answer the report.' })
  canAnswer!: boolean;
  @Field(() => Boolean, { description: 'Whether the own side can take it back.' })
  canWithdraw!: boolean;
}

@ObjectType({ description: 'A table that falls free, offered to the own side: one candidate, named after both took it.' })
export class StandByOffer {
  @Field(() => ID, { description: 'The offer.' })
  id!: string;
  @Field(() => String, { description: 'Hall of the table.' })
  hall!: string;
  @Field(() => String, { description: 'Hall as Ukrainian readers call it; its one name if it has no other.' })
  hallUk!: string;
  @Field(() => GraphQLISODateTime, { description: 'End of the slot; the meeting begins as soon as both took it.' })
  endsAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'Until when it can be taken.' })
  answerBy!: Date;
  @Field(() => Boolean, { description: 'Whether the own side has taken it and waits for the other.' })
  isTaken!: boolean;
}

@ObjectType({ description: 'Stand-by as the signed-in delegate sees it.' })
export class StandBy {
  @Field(() => GraphQLISODateTime, { description: '"Now" of the event.' })
  now!: Date;
  @Field(() => String, { nullable: true, description: 'The day of the event that today is, YYYY-MM-DD; null outside its days.' })
  day!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when the delegate is marked present today; null when not.' })
  presentSince!: Date | null;
  @Field(() => Boolean, { description: 'Whether an organiser marked it.' })
  isMarkedByOrganiser!: boolean;
  @Field(() => Int, { description: 'From so many minutes after its start on a meeting can be reported missing.' })
  missingAfterMinutes!: number;
  @Field(() => [OwnMissingMeeting], { description: 'Own meetings of this very time.' })
  meetings!: OwnMissingMeeting[];
  @Field(() => StandByOffer, { nullable: true, description: 'The offer that waits for the own side; null without one.' })
  offer!: StandByOffer | null;
  @Field(() => Boolean, { description: 'Whether an offer of this very time that the own side took did not come about.' })
  didNotComeAbout!: boolean;
}

@ObjectType({ description: 'What the delegate said is kept.' })
export class StandBySaved {
  @Field(() => StandBy, { description: 'As it stands now.' })
  standBy!: StandBy;
}

export const StandByResult = createUnionType({
  name: 'StandByResult',
  description: 'Outcome of an act of a delegate on the day.',
  types: () => [StandBySaved, NotFound, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});
