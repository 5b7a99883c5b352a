export type {
  Capability,
  CapabilityFacet,
  CapabilityReferences,
  CapabilityRow,
  CapabilityTreeRow,
  RelatedCode,
} from './capability/capability.ts';
export { capabilityRelations, type CapabilityRelations } from './capability/capability-relations.ts';
export { canBeChosen, capabilityRow, capabilityRows } from './capability/capability-row.ts';
export { checkCapabilityRows, FACETS, isBlocking, type FaultFacts, type RowFault } from './capability/check-rows.ts';
export {
  mergeNodes,
  putNode,
  removeNode,
  restoreVocabulary,
  splitNode,
  type VocabularyRefusal,
} from './change/change-vocabulary.ts';
export { diffVocabularies, type FieldDifference, type NodeDifference } from './change/diff-vocabularies.ts';
export { mergeRelease, type MergedRelease, type ReleaseConflict } from './change/merge-release.ts';
export {
  fromFields,
  listOf,
  NODE_RELATIONS,
  ROW_FIELDS,
  toFields,
  type NodeRelation,
  type RowField,
  type RowFields,
} from './change/row-fields.ts';
export { isNodeCode, parentCodeOf } from './capability/node-code.ts';
export { findByTitleOrCode } from './capability/find-by-title-or-code.ts';
export { CAPABILITY_ROWS } from './capability/nodes/index.ts';
export { searchCapabilities } from './capability/search-capabilities.ts';
export { suggestFromText, type CapabilitySuggestion, type TextPassage } from './capability/suggest-from-text.ts';
export {
  buildTaxonomy,
  heirOf,
  putTaxonomyInForce,
  taxonomy,
  taxonomyInForce,
  type CodeAliases,
  type Taxonomy,
} from './capability/taxonomy.ts';
export { codesMeant } from './capability/codes-meant.ts';
export { perTaxonomy } from './capability/per-taxonomy.ts';
export { putVocabularyInForce, type Vocabulary } from './capability/vocabulary-in-force.ts';
export { LANGUAGES, titleIn, type ByLanguage, type Language, type Locale, type TitleLanguage, type Titles } from './locale.ts';
export {
  isProductCodeScheme,
  plainProductCode,
  PRODUCT_CODE_SCHEMES,
  type ProductCode,
  type ProductCodeScheme,
} from './reference/product-code.ts';
export {
  isWellFormedReference,
  parseRelatedCode,
  REFERENCE_SCHEMES,
  referenceCodesOf,
  referenceTitles,
  type ReferenceCode,
  type ReferenceRelation,
  type ReferenceScheme,
  type ReferenceTitles,
} from './reference/reference-code.ts';
export { cpvPath, nacePath } from './text-codes/code-hierarchy.ts';
export { CodeScheme, type CodeEntry } from './text-codes/code-scheme.ts';
export {
  CODE_SOURCES,
  TextCoder,
  type CodeDistribution,
  type CodedText,
  type CodeProbability,
  type CodeSource,
  type TextCoderOptions,
} from './text-codes/text-coder.ts';
export { featuresOf, type FeatureCounts, type WeightedText } from './text-codes/text-features.ts';
export { TextIndex, type TextVector } from './text-codes/text-index.ts';
export { LogLinearChoice, type Alternatives, type Decided } from './text-codes/log-linear.ts';
export { guessLanguage } from './text-codes/guess-language.ts';
export type { TextToCode } from './text-codes/text-to-code.ts';
export { normalisePhrase } from './text/normalise-phrase.ts';
export {
  findHeadCountBand,
  findLeadTimeBand,
  findQuantityBand,
  HEAD_COUNT_BANDS,
  LEAD_TIME_BANDS,
  QUANTITY_BANDS,
  type Band,
  type HeadCountBand,
  type LeadTimeBand,
  type QuantityBand,
} from './vocabulary/band.ts';
export {
  CERTIFICATE_KINDS,
  certificateKindByCode,
  findCertificateKind,
  type CertificateKind,
} from './vocabulary/certificate-kind.ts';
export {
  COOPERATION_FORMS,
  cooperationFormByCode,
  findCooperationForm,
  type CooperationForm,
  type CooperationFormCode,
} from './vocabulary/cooperation-form.ts';
export { countries, countryByCode, findCountry, type Country } from './vocabulary/country.ts';
export { MACRO_REGIONS, macroRegionByCode, type MacroRegion, type MacroRegionCode } from './vocabulary/macro-region.ts';
export {
  placesAgree,
  PRODUCTION_PLACES,
  type ProductionPlace,
  type ProductionPlaceTerm,
} from './vocabulary/production-place.ts';
