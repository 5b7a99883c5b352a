import {
  canBeChosen, type Capability, capabilityRow, CERTIFICATE_KINDS, COOPERATION_FORMS, countries, HEAD_COUNT_BANDS, LEAD_TIME_BANDS, type Locale, MACRO_REGIONS, PRODUCTION_PLACES, QUANTITY_BANDS, type Titles,
} from '@spilno/taxonomy';
import { CapabilityNode, CertificateKindTerm, Vocabulary, VocabularyTerm } from './vocabulary.type.ts';

/** Vocabularies are complete in English and Ukrainian; every other language reads English. */
export const vocabularyLocale = (locale: string): Locale => (locale === 'uk' ? 'uk' : 'en');

export const toNode = (capability: Capability, locale: Locale): CapabilityNode =>
  Object.assign(new CapabilityNode(), {
    code: capability.code,
    title: capability.titles[locale],
    parentCode: capability.parent,
    branchCode: capability.branch,
    depth: capability.depth,
    isLeaf: capability.children.length === 0,
    facet: capability.facet,
    isOutdated: !canBeChosen(capability),
    militaryListHints: [...(capabilityRow(capability.code).references.euMl ?? [])],
  });

const term = (code: string, title: string): VocabularyTerm => Object.assign(new VocabularyTerm(), { code, title });
const terms = (list: readonly { readonly code: string; readonly titles: Titles }[], locale: Locale): VocabularyTerm[] => list.map(({ code, titles }) => term(code, titles[locale]));

/** Every closed list in one language. */
export function vocabularyIn(locale: Locale): Vocabulary {
  const collator = new Intl.Collator(locale);
  return Object.assign(new Vocabulary(), {
    cooperationForms: terms(COOPERATION_FORMS, locale),
    productionPlaces: terms(PRODUCTION_PLACES, locale),
    certificateKinds: CERTIFICATE_KINDS.map(({ code, title, isLegacy }) => Object.assign(new CertificateKindTerm(), { code, title, isLegacy })),
    macroRegions: terms(MACRO_REGIONS, locale),
    countries: terms(countries, locale).sort((a, b) => collator.compare(a.title, b.title)),
    headCountBands: HEAD_COUNT_BANDS.map(({ code }) => code),
    quantityBands: QUANTITY_BANDS.map(({ code }) => code),
    leadTimeBands: LEAD_TIME_BANDS.map(({ code }) => code),
  });
}
