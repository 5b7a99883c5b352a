import { useIntl } from 'react-intl';

export const LANGUAGES = ['en', 'uk', 'fr', 'de', 'pl', 'cs', 'tr'] as const;
export const FACETS = ['process', 'product', 'service', 'attribute', 'enabler'] as const;

const FIELD_IDS: Readonly<Record<string, string>> = {
  facet: 'administration.vocabulary.field.facet',
  title: 'administration.vocabulary.field.title',
  words: 'administration.vocabulary.field.words',
  definition: 'administration.vocabulary.field.definition',
  cpv: 'administration.vocabulary.field.cpv',
  fsc: 'administration.vocabulary.field.fsc',
  nace: 'administration.vocabulary.field.nace',
  euMl: 'administration.vocabulary.field.euMl',
  related: 'administration.vocabulary.field.related',
  partOf: 'administration.vocabulary.field.partOf',
  madeBy: 'administration.vocabulary.field.madeBy',
  replacedBy: 'administration.vocabulary.field.replacedBy',
};

const FACET_IDS: Readonly<Record<string, string>> = {
  process: 'administration.vocabulary.facet.process',
  product: 'administration.vocabulary.facet.product',
  service: 'administration.vocabulary.facet.service',
  attribute: 'administration.vocabulary.facet.attribute',
  enabler: 'administration.vocabulary.facet.enabler',
};

/** Words for fields, languages and kinds of nodes. */
export function useFieldNames() {
  const intl = useIntl();
  const languages = new Intl.DisplayNames(intl.locale, { type: 'language' });
  const languageName = (code: string): string => languages.of(code) ?? code;
  return {
    languageName,
    facetName: (facet: string): string => (FACET_IDS[facet] ? intl.formatMessage({ id: FACET_IDS[facet] }) : facet),
    /** "Title: German" for `title.de`. */
    fieldName: (field: string): string => {
      const [name = '', language] = field.split('.');
      const word = FIELD_IDS[name] ? intl.formatMessage({ id: FIELD_IDS[name] }) : name;
      return language ? `${word}: ${languageName(language)}` : word;
    },
  };
}
