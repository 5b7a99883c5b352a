import { graphql } from '../../../gql/index.ts';
import { type AdministrationVocabularyQuery, type AdministrationVocabularyNodeQuery, type AdministrationVocabularyVersionsQuery } from '../../../gql/graphql.ts';

export const AdministrationVocabularyDocument = graphql(`
  query AdministrationVocabulary {
    vocabularyEditor {
      revision changedBy changedAt hasNewRelease canBePublished
      inForce { number publishedAt }
      nodes { code titleEn titleUk titleDe firms isChanged isOutdated }
      faults { code kind isBlocking language other field value }
      differences { code kind fields { field before after } }
      choices { code kind heirs firms }
    }
  }
`);
export type Editor = AdministrationVocabularyQuery['vocabularyEditor'];
export type EditorNode = Editor['nodes'][number];
export type Fault = Editor['faults'][number];
export type Difference = Editor['differences'][number];

export const AdministrationVocabularyNodeDocument = graphql(`
  query AdministrationVocabularyNode($code: String!) {
    vocabularyNode(code: $code) { code firms formerCodes fields { field value } }
  }
`);
export type NodeDetails = NonNullable<AdministrationVocabularyNodeQuery['vocabularyNode']>;

export const AdministrationVocabularyVersionsDocument = graphql(`
  query AdministrationVocabularyVersions {
    vocabularyVersions { number note publishedBy publishedAt nodes added changed removed }
  }
`);
export type Version = AdministrationVocabularyVersionsQuery['vocabularyVersions'][number];

export const AdministrationVocabularyDifferencesDocument = graphql(`
  query AdministrationVocabularyDifferences($number: Int!) {
    vocabularyDifferences(number: $number) { code kind fields { field before after } }
  }
`);

export const AdministrationChangeVocabularyDocument = graphql(`
  mutation AdministrationChangeVocabulary($input: ChangeVocabularyInput!) {
    changeVocabulary(input: $input) { ... on VocabularyDraftChanged { revision conflicts { code field ours theirs } } ...UserErrorParts }
  }
`);

export const AdministrationPublishVocabularyDocument = graphql(`
  mutation AdministrationPublishVocabulary($input: PublishVocabularyInput!) {
    publishVocabulary(input: $input) { ... on VocabularyPublished { number carriedFirms } ...UserErrorParts }
  }
`);
