import type { CapabilityFacet, CapabilityReferences, CapabilityRow, RelatedCode } from '../capability/capability.ts';
import { LANGUAGES, type Language, type Locale } from '../locale.ts';
import { REFERENCE_SCHEMES, type ReferenceScheme } from '../reference/reference-code.ts';

/** What a node can have to do with others, as lists of codes. */
export const NODE_RELATIONS = ['related', 'partOf', 'madeBy', 'replacedBy'] as const;
export type NodeRelation = (typeof NODE_RELATIONS)[number];

const DEFINITION_LANGUAGES: readonly Locale[] = ['en', 'uk'];

/** A part of a row that can be compared, changed and written into one cell. */
export type RowField =
  'facet' | `title.${Language}` | `words.${Language}` | `definition.${Locale}` | ReferenceScheme | NodeRelation;

/** Every field, in the order in which a table shows them. */
export const ROW_FIELDS: readonly RowField[] = [
  'facet',
  ...LANGUAGES.map((language) => `title.${language}` as const),
  ...LANGUAGES.map((language) => `words.${language}` as const),
  ...DEFINITION_LANGUAGES.map((locale) => `definition.${locale}` as const),
  ...REFERENCE_SCHEMES,
  ...NODE_RELATIONS,
];

/** A row as one text a field; lists with ` | ` between their parts. */
export type RowFields = Readonly<Record<RowField, string>>;

const SEPARATOR = ' | ';
const joined = (list: readonly string[] | undefined): string => (list ?? []).join(SEPARATOR);

/** The parts of a list as they stand in one cell, without blanks around them and without repeats. */
export const listOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

export function toFields(row: CapabilityRow): RowFields {
  const entries: [RowField, string][] = [
    ['facet', row.facet],
    ...LANGUAGES.map((language): [RowField, string] => [`title.${language}`, row.titles[language] ?? '']),
    ...LANGUAGES.map((language): [RowField, string] => [`words.${language}`, joined(row.words[language])]),
    ...DEFINITION_LANGUAGES.map((locale): [RowField, string] => [`definition.${locale}`, row.definition[locale] ?? '']),
    ...REFERENCE_SCHEMES.map((scheme): [RowField, string] => [scheme, joined(row.references[scheme])]),
    ...NODE_RELATIONS.map((relation): [RowField, string] => [relation, joined(row[relation])]),
  ];
  return Object.fromEntries(entries) as RowFields;
}

/** The row that fields say; what they leave out is empty, and an unknown facet counts as a product until the check names it. */
export function fromFields(code: string, fields: Partial<RowFields>): CapabilityRow {
  const text = (field: RowField): string => (fields[field] ?? '').trim();
  const byLanguage = <T>(read: (language: Language) => T) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])) as Record<Language, T>;
  const references: { -readonly [S in keyof CapabilityReferences]: CapabilityReferences[S] } = {};
  for (const scheme of REFERENCE_SCHEMES) {
    const codes = listOf(text(scheme));
    if (codes.length > 0) references[scheme] = codes as readonly RelatedCode[];
  }
  const relations = Object.fromEntries(
    NODE_RELATIONS.map((relation) => [relation, listOf(text(relation))] as const).filter(
      ([, codes]) => codes.length > 0,
    ),
  );
  return {
    code,
    facet: (text('facet') || 'product') as CapabilityFacet,
    titles: byLanguage((language) => text(`title.${language}`)),
    words: byLanguage((language) => listOf(text(`words.${language}`))),
    definition: { en: text('definition.en'), uk: text('definition.uk') },
    references,
    ...relations,
  };
}
