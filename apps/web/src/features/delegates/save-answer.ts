import { assertNever } from '@spilno/kernel';
import { type Answer } from '../../app/index.ts';
import { type DelegatesAddMutation } from '../../gql/graphql.ts';

/** What every change of the people is answered with: one union for all of them. */
export type SaveAnswer = Answer<DelegatesAddMutation>;
export type SaveFailure = Exclude<SaveAnswer, { __typename: 'RegistrationSaved' }>;

/** Why it was not saved; null when it was. */
export function failureOf(answer: SaveAnswer): SaveFailure | null {
  switch (answer.__typename) {
    case 'RegistrationSaved':
      return null;
    case 'InvalidInput':
    case 'LocationRefused':
    case 'StaleVersion':
    case 'NotFound':
    case 'NotPossible':
    case 'DelegateMeetingsAffected':
    case 'NotAnswered':
      return answer;
    default:
      return assertNever(answer);
  }
}
