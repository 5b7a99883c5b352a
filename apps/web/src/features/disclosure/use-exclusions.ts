import { assertNever } from '@spilno/kernel';
import { useState } from 'react';
import { useEvent, useTypedMutation, type Answer } from '../../app/index.ts';
import { type DisclosureEndExclusionMutation, type DisclosureExcludeMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { forgetMatches } from './disclosure-documents.ts';

const ExcludeDocument = graphql(`
  mutation DisclosureExclude($input: ExcludeOrganisationInput!) {
    excludeOrganisation(input: $input) {
      ... on ExclusionsChanged {
        exclusions {
          registrationId
        }
      }
      ...UserErrorParts
    }
  }
`);

const EndDocument = graphql(`
  mutation DisclosureEndExclusion($input: EndExclusionInput!) {
    endExclusion(input: $input) {
      ... on ExclusionsChanged {
        exclusions {
          registrationId
        }
      }
      ...UserErrorParts
    }
  }
`);

type ExclusionAnswer = Answer<DisclosureExcludeMutation> | Answer<DisclosureEndExclusionMutation>;
export type ExclusionFailure = Exclude<ExclusionAnswer, { __typename: 'ExclusionsChanged' }>;

const AFTERWARDS = { refetchQueries: ['DisclosureExclusions'], update: forgetMatches };

/** Excluding and taking it back; each resolves to whether it was done. */
export function useExclusions() {
  const { slug } = useEvent();
  const [failure, setFailure] = useState<ExclusionFailure | null>(null);
  const [runExclude, isExcluding] = useTypedMutation(ExcludeDocument, AFTERWARDS);
  const [runEnd, isEnding] = useTypedMutation(EndDocument, AFTERWARDS);
  const settle = (answer: ExclusionAnswer): boolean => {
    const failed = failureOf(answer);
    setFailure(failed);
    return failed === null;
  };
  return {
    failure,
    isRunning: isExcluding || isEnding,
    exclude: async (registrationId: string, reason: string) => settle(await runExclude({ input: { eventSlug: slug, registrationId, reason } })),
    end: async (registrationId: string) => settle(await runEnd({ input: { eventSlug: slug, registrationId } })),
  };
}

function failureOf(answer: ExclusionAnswer): ExclusionFailure | null {
  switch (answer.__typename) {
    case 'ExclusionsChanged':
      return null;
    case 'InvalidInput':
    case 'NotFound':
    case 'NotPossible':
    case 'NotAnswered':
      return answer;
    default:
      return assertNever(answer);
  }
}
