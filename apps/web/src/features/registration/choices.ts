import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useCollator } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { EditVocabularyDocument } from './edit-parts.ts';

const RegistrationCountriesDocument = graphql(`
  query RegistrationCountries($locale: String!) {
    vocabulary(locale: $locale) {
      countries {
        code
        title
      }
    }
  }
`);

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Countries by name in the reader's language. */
export function useCountries(): Choice[] {
  const { locale } = useIntl();
  const collator = useCollator();
  const { data } = useQuery(RegistrationCountriesDocument, { variables: { locale } });
  return useMemo(() => (data?.vocabulary.countries ?? []).map(({ code, title }) => ({ value: code, label: title })).sort((a, b) => collator.compare(a.label, b.label)), [data, collator]);
}

/** Languages that are often spoken at the table; others that were stored stay in the list. */
const LANGUAGES = ['uk', 'en', 'fr', 'de', 'pl', 'cs', 'tr', 'da', 'sv', 'nb', 'fi', 'et', 'lv', 'lt', 'nl', 'it', 'es', 'pt', 'ro', 'bg', 'hu', 'sk', 'sl', 'hr', 'el', 'he', 'ja', 'ko'];

/** Languages by name in the reader's language. */
export function useLanguages(chosen: readonly string[]): Choice[] {
  const { locale } = useIntl();
  const collator = useCollator();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language' });
    return [...new Set([...LANGUAGES, ...chosen])].map((code) => ({ value: code, label: names.of(code) ?? code })).sort((a, b) => collator.compare(a.label, b.label));
  }, [locale, collator, chosen]);
}

/** The closed lists of a registration; undefined while they load. */
export function useVocabulary() {
  const { locale } = useIntl();
  return useQuery(EditVocabularyDocument, { variables: { locale } }).data?.vocabulary;
}

/** "1 000–5 000", "10 000 or more": a band in the reader's figures. */
export function useBandLabel(): (code: string) => string {
  const intl = useIntl();
  return (code) => {
    const [from = '', to] = code.replace('+', '').split('-');
    const least = intl.formatNumber(Number(from));
    return code.endsWith('+') ? intl.formatMessage({ id: 'registration.band.orMore' }, { least }) : `${least}–${intl.formatNumber(Number(to))}`;
  };
}

export const choicesOf = (terms: readonly { readonly code: string; readonly title: string }[]): Choice[] => terms.map(({ code, title }) => ({ value: code, label: title }));
