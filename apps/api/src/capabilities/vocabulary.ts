import {
  canBeChosen, type Capability, capabilityRow, CERTIFICATE_KINDS, COOPERATION_FORMS, countries, HEAD_COUNT_BANDS, LEAD_TIME_BANDS, MACRO_REGIONS, PRODUCTION_PLACES, QUANTITY_BANDS, titleIn, type TitleLanguage, type Titles,
} from '@spilno/taxonomy';
import { CapabilityNode, CertificateKindTerm, Vocabulary, VocabularyTerm } from './vocabulary.type.ts';

/** The languages in which pages are written; every other one reads English. */
export const vocabularyLocale = (locale: string): TitleLanguage => (locale === 'uk' || locale === 'de' ? locale : 'en');

export const toNode = (capability: Capability, locale: TitleLanguage): CapabilityNode =>
  Object.assign(new CapabilityNode(), {
    code: capability.code,
    title: titleIn(capabilityRow(capability.code).titles, locale),
    parentCode: capability.parent,
    branchCode: capability.branch,
    depth: capability.depth,
    isLeaf: capability.children.length === 0,
    facet: capability.facet,
    isOutdated: !canBeChosen(capability),
    militaryListHints: [...(capabilityRow(capability.code).references.euMl ?? [])],
  });

const term = (code: string, title: string): VocabularyTerm => Object.assign(new VocabularyTerm(), { code, title });
const terms = (list: readonly { readonly code: string; readonly titles: Titles }[], locale: TitleLanguage): VocabularyTerm[] => list.map(({ code, titles }) => term(code, titleIn(titles, locale)));

/** Countries have their English and Ukrainian names with their other ones, for what people write; German ones come of the platform. */
function countriesIn(locale: TitleLanguage): VocabularyTerm[] {
  if (locale !== 'de') return terms(countries, locale);
  const names = new Intl.DisplayNames(['de'], { type: 'region' });
  return countries.map(({ code, titles }) => term(code, names.of(code) ?? titles.en));
}

/** Every closed list in one language. */
export function vocabularyIn(locale: TitleLanguage): Vocabulary {
  const collator = new Intl.Collator(locale);
  return Object.assign(new Vocabulary(), {
    cooperationForms: terms(COOPERATION_FORMS, locale),
    productionPlaces: terms(PRODUCTION_PLACES, locale),
    certificateKinds: CERTIFICATE_KINDS.map(({ code, title, isLegacy }) => Object.assign(new CertificateKindTerm(), { code, title, isLegacy })),
    macroRegions: terms(MACRO_REGIONS, locale),
    countries: countriesIn(locale).sort((a, b) => collator.compare(a.title, b.title)),
    headCountBands: HEAD_COUNT_BANDS.map(({ code }) => code),
    quantityBands: QUANTITY_BANDS.map(({ code }) => code),
    leadTimeBands: LEAD_TIME_BANDS.map(({ code }) => code),
  });
}
