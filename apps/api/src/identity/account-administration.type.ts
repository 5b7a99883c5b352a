import { createUnionType, Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotFound, NotPossible } from '../common/index.ts';

@ObjectType({ description: 'A role of an account in one event.' })
export class AccountEventRole {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => String, { description: 'organiser or vettingOfficer.' })
  role!: string;
}

@ObjectType({ description: 'An account as the administrator sees it.' })
export class AdministeredAccount {
  @Field(() => ID, { description: 'Id of the account.' })
  id!: string;
  @Field(() => String, { description: 'Name as the person wrote it.' })
  displayName!: string;
  @Field(() => String, { description: 'Address the person signs in with.' })
  email!: string;
  @Field(() => Boolean, { description: 'Whether the person administers the installation.' })
  isAdministrator!: boolean;
  @Field(() => Boolean, { description: 'Whether the account is closed; its sessions have ended then.' })
  isDisabled!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'When the account was made.' })
  createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When a session of it was opened or used last; null when never.' })
  lastSeenAt!: Date | null;
  @Field(() => [AccountEventRole], { description: 'Roles given to it, by event.' })
  roles!: AccountEventRole[];
}

export const AccountActName = { disable: 'disable', enable: 'enable', makeAdministrator: 'makeAdministrator', removeAdministrator: 'removeAdministrator', endSessions: 'endSessions' } as const;
registerEnumType(AccountActName, { name: 'AccountAct', description: 'What an administrator does with an account.' });

@InputType({ description: 'An act on an account.' })
export class ActOnAccountInput {
  @Field(() => ID, { description: 'Id of the account.' })
  accountId!: string;
  @Field(() => AccountActName, { description: 'What is done.' })
  act!: keyof typeof AccountActName;
}

@ObjectType({ description: 'It is done.' })
export class AccountActDone {
  @Field(() => ID, { description: 'Id of the account.' })
  accountId!: string;
}

export const ActOnAccountResult = createUnionType({
  name: 'ActOnAccountResult',
  description: 'Outcome of an act on an account.',
  types: () => [AccountActDone, NotFound, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});
