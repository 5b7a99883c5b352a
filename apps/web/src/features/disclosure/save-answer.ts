import { assertNever } from '@spilno/kernel';
import { type Answer } from '../../app/index.ts';
import { type DisclosureAgreeMutation, type DisclosureGiveUpNameMutation, type DisclosureTakeNameMutation } from '../../gql/graphql.ts';

/** What a change of the own registration is answered with. */
export type SaveAnswer = Answer<DisclosureAgreeMutation> | Answer<DisclosureGiveUpNameMutation> | Answer<DisclosureTakeNameMutation>;
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
