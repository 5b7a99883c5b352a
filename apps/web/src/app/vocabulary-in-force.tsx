import { type ApolloClient } from '@apollo/client';
import { use, type ReactNode } from 'react';
import { graphql } from '../gql/index.ts';

const VocabularyInForceDocument = graphql(`
  query VocabularyInForce {
    vocabularyInForce { number formerCodes { code heir } }
  }
`);

const VocabularyTitlesDocument = graphql(`
  query VocabularyTitles {
    en: capabilityTree(locale: "en") { code facet title }
    uk: capabilityTree(locale: "uk") { code title }
  }
`);

/**
 * Puts the vocabulary of the installation in force for the pages. They carry the shipped one: only where a version was published is
 * the tree loaded, and where no answer comes the shipped one stays. What a page shows is that of when it was opened.
 */
export async function loadVocabulary(client: ApolloClient): Promise<void> {
  try {
    const state = await client.query({ query: VocabularyInForceDocument, fetchPolicy: 'no-cache' });
    const { number, formerCodes } = state.data!.vocabularyInForce;
    if (number === 0) return;
    const [{ putVocabularyInForce }, { data }] = await Promise.all([import('./put-vocabulary-in-force.ts'), client.query({ query: VocabularyTitlesDocument, fetchPolicy: 'no-cache' })]);
    putVocabularyInForce(data!.en, data!.uk, formerCodes);
  } catch {
    // Titles of the shipped vocabulary are right for nearly every node, and none is worth a page that does not open.
  }
}

/** Waits for the vocabulary before anything is named by it. */
export function WithVocabulary({ loaded, children }: { readonly loaded: Promise<void>; readonly children: ReactNode }) {
  use(loaded);
  return children;
}
