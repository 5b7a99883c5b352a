import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion } from '../../common/index.ts';
import { AffectedMeeting, MeetingsAffected } from '../../events/index.ts';

@ObjectType({ description: 'An organisation that a change touches.' })
export class TouchedOrganisation {
  @Field(() => ID, { description: 'Id of its registration.' })
  registrationId!: string;
  @Field(() => String, { description: 'Code name, or the name if it has none.' })
  name!: string;
  @Field(() => Int, { description: 'How many of its things are touched.' })
  count!: number;
}

@ObjectType({ description: 'One thing that a change would do. Wishes are counted and never named; requests by who has to answer, never by pair.' })
export class ChangeEffect {
  @Field(() => String, {
    description:
      'meetingForbidden, cutOffReached, tableRenamed, walkTooShort, overMeetings, agreedForbidden, requestForbidden, offeredTimeLost, attendanceLost, wishedDayLost, proposedDayLost, cannotSend, cannotRequest, overRequests, overMust, wishesClose, wishesNoLongerCount, regionHidden, slotsGone, slotsAdded, places, pairs, wishesCount, wishesOpen, canSendAgain, canRequestAgain or cutOffLifted.',
  })
  kind!: string;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
  @Field(() => Int, { nullable: true, description: 'Sum before; null where none is meant.' })
  before!: number | null;
  @Field(() => Int, { nullable: true, description: 'Sum after; null where none is meant.' })
  after!: number | null;
  @Field(() => [TouchedOrganisation], { description: 'The first fifty organisations by name; none where only a count is told.' })
  organisations!: TouchedOrganisation[];
  @Field(() => [AffectedMeeting], { description: 'The first hundred meetings by time.' })
  meetings!: AffectedMeeting[];
}

@ObjectType({ description: 'What a change of a rule would do. Nothing was changed.' })
export class EventChangePreview {
  @Field(() => [ChangeEffect], { description: 'Those that stop somebody first; empty when nobody would notice.' })
  effects!: ChangeEffect[];
}

export const EventChangePreviewResult = createUnionType({
  name: 'EventChangePreviewResult',
  description: 'What a change would do, or why it would be refused.',
  types: () => [EventChangePreview, InvalidInput, LocationRefused, StaleVersion, NotPossible, NotFound, MeetingsAffected] as const,
  resolveType: (value: object) => value.constructor.name,
});
