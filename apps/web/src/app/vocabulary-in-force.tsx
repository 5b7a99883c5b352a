import { type ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { use, type ReactNode } from 'react';
import { graphql } from '../gql/index.ts';
import { useLocale } from '../i18n/locale-provider.tsx';

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

const VocabularyGermanTitlesDocument = graphql(`
  query VocabularyGermanTitles {
    de: capabilityTree(locale: "de") { code title }
  }
`);

let loadedNumber: number | null = null;

/** Whether another version was published since the page was opened. No answer is no news. */
export async function vocabularyIsOld(client: ApolloClient): Promise<boolean> {
  try {
    const { data } = await client.query({ query: VocabularyInForceDocument, fetchPolicy: 'no-cache' });
    return loadedNumber !== null && data!.vocabularyInForce.number !== loadedNumber;
  } catch {
    return false;
  }
}

/**
 * Puts the vocabulary of the installation in force for the pages. They carry the shipped one: only where a version was published is
 * the tree loaded, and where no answer comes the shipped one stays. What a page shows is that of when it was opened.
 */
export async function loadVocabulary(client: ApolloClient): Promise<void> {
  try {
    const state = await client.query({ query: VocabularyInForceDocument, fetchPolicy: 'no-cache' });
    const { number, formerCodes } = state.data!.vocabularyInForce;
    loadedNumber = number;
    if (number === 0) return;
    const [{ putVocabularyInForce }, { data }] = await Promise.all([import('./put-vocabulary-in-force.ts'), client.query({ query: VocabularyTitlesDocument, fetchPolicy: 'no-cache' })]);
    putVocabularyInForce(data!.en, data!.uk, formerCodes);
  } catch {
    // Titles of the shipped vocabulary are right for nearly every node, and none is worth a page that does not open.
  }
}

const germanTitles = new WeakMap<ApolloClient, Promise<void>>();

function loadGermanTitles(client: ApolloClient): Promise<void> {
  const loading = germanTitles.get(client) ?? Promise.all([import('./put-vocabulary-in-force.ts'), client.query({ query: VocabularyGermanTitlesDocument, fetchPolicy: 'no-cache' })])
    .then(([{ addGermanTitles }, { data }]) => addGermanTitles(data!.de))
    // English titles stand in for them.
    .catch(() => undefined);
  germanTitles.set(client, loading);
  return loading;
}

/** Waits for the German titles of the nodes where the reader reads German: pages carry the other two. */
export function WithTitles({ children }: { readonly children: ReactNode }) {
  const client = useApolloClient();
  const { textLocale } = useLocale();
  if (textLocale === 'de') use(loadGermanTitles(client));
  return children;
}

/** Waits for the vocabulary before anything is named by it. */
export function WithVocabulary({ loaded, children }: { readonly loaded: Promise<void>; readonly children: ReactNode }) {
  use(loaded);
  return children;
}
