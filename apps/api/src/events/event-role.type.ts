import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible } from '../common/index.ts';

@ObjectType({ description: 'A person with a role in the event.' })
export class EventRoleHolder {
  @Field(() => ID, { description: 'Id of the account.' })
  accountId!: string;
  @Field(() => String, { description: 'Name.' })
  displayName!: string;
  @Field(() => String, { description: 'Address.' })
  email!: string;
  @Field(() => String, { description: 'organiser or vettingOfficer.' })
  role!: string;
  @Field(() => Date, { description: 'Since when.' })
  grantedAt!: Date;
}

@ObjectType({ description: 'The roles of the event after the change.' })
export class EventRolesChanged {
  @Field(() => [EventRoleHolder], { description: 'Everybody with a role.' })
  holders!: EventRoleHolder[];
}

export const EventRoleResult = createUnionType({
  name: 'EventRoleResult',
  description: 'Outcome of a change of roles.',
  types: () => [EventRolesChanged, InvalidInput, LocationRefused, NotFound] as const,
  resolveType: (value: object) => value.constructor.name,
});

@ObjectType({ description: 'The clock of the event.' })
export class EventClockState {
  @Field(() => Date, { description: '"Now" of the event.' })
  now!: Date;
  @Field(() => Boolean, { description: 'Whether it can be moved: in a demo alone.' })
  isMovable!: boolean;
}

@ObjectType({ description: 'The clock of the event was moved.' })
export class EventClockMoved {
  @Field(() => Date, { description: '"Now" of the event.' })
  now!: Date;
}

export const SetEventClockResult = createUnionType({
  name: 'SetEventClockResult',
  description: 'Outcome of moving the clock.',
  types: () => [EventClockMoved, InvalidInput, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});
