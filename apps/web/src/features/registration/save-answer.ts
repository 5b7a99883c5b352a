import { type Answer } from '../../app/index.ts';
import { type WithdrawRegistrationMutation } from '../../gql/graphql.ts';

interface Saved {
  readonly __typename: 'RegistrationSaved';
}

/** Why a change of the own registration was not saved, as every such change is answered. */
export type SaveFailure = Exclude<Answer<WithdrawRegistrationMutation>, Saved>;

/** Why it was not saved; null when it was. */
export const failureOf = <A extends { readonly __typename: string }>(answer: A): Exclude<A, Saved> | null => (answer.__typename === 'RegistrationSaved' ? null : (answer as Exclude<A, Saved>));
