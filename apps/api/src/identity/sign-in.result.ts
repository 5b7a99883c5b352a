import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, UserError } from '../common/index.ts';
import { Viewer } from './viewer.type.ts';

@ObjectType({ description: 'The session is open; its cookie came with the answer.' })
export class SignedIn {
  @Field(() => Viewer, { description: 'Who is signed in now.' })
  viewer!: Viewer;
  @Field(() => String, { description: 'Page to open.' })
  targetPath!: string;
}

@ObjectType({ implements: () => UserError, description: 'Address and password do not belong together, or there is no such account: the same answer for both.' })
export class SignInRefused extends UserError {}

@ObjectType({ implements: () => UserError, description: 'Too many attempts; the answer says when the next one is taken.' })
export class TooManyAttempts extends UserError {
  @Field(() => Number, { description: 'Seconds to wait.' })
  retryAfterSeconds!: number;
}

@ObjectType({ implements: () => UserError, description: 'The link was used before, is too old, or never existed.' })
export class LinkExpired extends UserError {}

@ObjectType({ description: 'Where there is such an account, a mail is on its way. The answer is always this one.' })
export class LinkRequested {
  @Field(() => Number, { description: 'Minutes for which the link works.' })
  validMinutes!: number;
}

@ObjectType({ description: 'The settings are saved.' })
export class AccountChanged {
  @Field(() => Viewer, { description: 'The person with the new settings.' })
  viewer!: Viewer;
}

const resolveType = (value: object) => value.constructor.name;

export const SignInResult = createUnionType({ name: 'SignInResult', description: 'Outcome of a sign-in.', types: () => [SignedIn, SignInRefused, TooManyAttempts] as const, resolveType });

export const OpenLinkResult = createUnionType({ name: 'OpenLinkResult', description: 'Outcome of opening a mailed link.', types: () => [SignedIn, LinkExpired] as const, resolveType });

export const ResetPasswordResult = createUnionType({ name: 'ResetPasswordResult', description: 'Outcome of a password reset.', types: () => [SignedIn, LinkExpired, InvalidInput] as const, resolveType });

export const ChangeAccountResult = createUnionType({ name: 'ChangeAccountResult', description: 'Outcome of a change of settings.', types: () => [AccountChanged, InvalidInput, LocationRefused] as const, resolveType });
