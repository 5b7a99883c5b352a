import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion, UserError } from '../common/index.ts';
import { EventSetup } from './event-setup.type.ts';

@ObjectType({ description: 'A planned meeting that stands in the way of a change.' })
export class AffectedMeeting {
  @Field(() => ID, { description: 'Id of the meeting.' })
  meetingId!: string;
  @Field(() => String, { description: 'State of the schedule it stands in: draft or published.' })
  scheduleStatus!: string;
  @Field(() => String, { description: 'One side: code name, or the name if it has none.' })
  firstName!: string;
  @Field(() => String, { description: 'The other side: code name, or the name if it has none.' })
  secondName!: string;
  @Field(() => Date, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => String, { description: 'Label of the table.' })
  tableLabel!: string;
  @Field(() => String, { description: 'Hall of the table.' })
  hall!: string;
  @Field(() => String, { description: 'Hall as Ukrainian readers call it; its one name if it has no other.' })
  hallUk!: string;
}

@ObjectType({ implements: () => UserError, description: 'The change would take a slot or a table from planned meetings. Nothing was changed; move or cancel them first, or hand the key back to go on all the same and mend the schedule then.' })
export class MeetingsAffected extends UserError {
  @Field(() => Int, { description: 'Planned meetings in the way.' })
  count!: number;
  @Field(() => Int, { description: 'Those of them that stand in the draft. Where places are taken away for good, the draft is set aside; where a table is closed for a while, they are taken out of the draft.' })
  inDraft!: number;
  @Field(() => [AffectedMeeting], { description: 'The first hundred of them, by time.' })
  meetings!: AffectedMeeting[];
  @Field(() => String, { nullable: true, description: 'Stands for exactly these meetings: with it as "accepted" the change is made although they lose their place; what is published stays as it is until it is mended. Null where some have begun: then nothing but keeping their places helps.' })
  key!: string | null;

  static of(meetings: readonly AffectedMeeting[], { count, key, begun, inDraft }: { readonly count: number; readonly key: string; readonly begun: number; readonly inDraft: number }): MeetingsAffected {
    const advice = begun > 0 ? `${begun} of them have begun: their places stay.` : 'Move or cancel them first, or go on and mend the schedule then.';
    return Object.assign(new MeetingsAffected(), { count, inDraft, meetings: [...meetings], key: begun > 0 ? null : key, message: `${count} planned meetings would lose their slot or table. Nothing was changed. ${advice}` });
  }
}

@ObjectType({ implements: () => UserError, description: 'Another event has this slug.' })
export class EventSlugTaken extends UserError {
  @Field(() => String, { description: 'The slug.' })
  slug!: string;

  static of(slug: string): EventSlugTaken {
    return Object.assign(new EventSlugTaken(), { slug, message: `There is an event with the slug "${slug}" already. Choose another one.` });
  }
}

export type EventChangeRefusal = InvalidInput | LocationRefused | StaleVersion | NotPossible | NotFound | MeetingsAffected;

export const EventSetupResult = createUnionType({
  name: 'EventSetupResult',
  description: 'Outcome of a change of the set-up: the new set-up, or why nothing was changed.',
  types: () => [EventSetup, InvalidInput, LocationRefused, StaleVersion, NotPossible, NotFound, MeetingsAffected] as const,
  resolveType: (value: object) => value.constructor.name,
});

export const CreateEventResult = createUnionType({
  name: 'CreateEventResult',
  description: 'Outcome of the creation of an event.',
  types: () => [EventSetup, EventSlugTaken, InvalidInput, LocationRefused] as const,
  resolveType: (value: object) => value.constructor.name,
});
