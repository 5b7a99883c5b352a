import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion } from '../common/index.ts';
import { CalendarFeed, TeamNote } from './agenda.type.ts';

@ObjectType({ description: 'The note is saved.' })
export class TeamNoteSaved {
  @Field(() => TeamNote, { description: 'The note as it is stored.' })
  note!: TeamNote;
}

@ObjectType({ description: 'The subscription is made. Its address is not stored and cannot be shown again.' })
export class CalendarFeedCreated {
  @Field(() => CalendarFeed, { description: 'The subscription.' })
  feed!: CalendarFeed;
  @Field(() => String, { description: 'Secret address on this server, such as "/calendar/….ics".' })
  path!: string;
}

@ObjectType({ description: 'The subscription is ended; its address answers as if it had never been.' })
export class CalendarFeedRevoked {
  @Field(() => ID, { description: 'The subscription.' })
  feedId!: string;
}

const resolveType = (value: object) => value.constructor.name;

export const SaveTeamNoteResult = createUnionType({ name: 'SaveTeamNoteResult', description: 'Outcome of writing a note.', types: () => [TeamNoteSaved, InvalidInput, LocationRefused, NotFound, StaleVersion] as const, resolveType });

export const CreateCalendarFeedResult = createUnionType({ name: 'CreateCalendarFeedResult', description: 'Outcome of subscribing.', types: () => [CalendarFeedCreated, NotPossible] as const, resolveType });

export const RevokeCalendarFeedResult = createUnionType({ name: 'RevokeCalendarFeedResult', description: 'Outcome of ending a subscription.', types: () => [CalendarFeedRevoked, NotFound] as const, resolveType });
