import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../common/index.ts';
import { Viewer } from './viewer.type.ts';

@ObjectType({ description: 'The session is open; its cookie came with the answer.' })
export class SignedIn {
  @Field(() => Viewer, { description: 'Who is signed in now.' })
  viewer!: Viewer;
}

@ObjectType({ implements: () => UserError, description: 'Address and password do not belong together, or there is no such account: the same answer for both.' })
export class SignInRefused extends UserError {}

@ObjectType({ implements: () => UserError, description: 'Too many attempts; the answer says when the next one is taken.' })
export class TooManyAttempts extends UserError {
  @Field(() => Number, { description: 'Seconds to wait.' })
  retryAfterSeconds!: number;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'Outcome of a sign-in.',
  types: () => [SignedIn, SignInRefused, TooManyAttempts] as const,
  resolveType: (value: object) => value.constructor.name,
});
