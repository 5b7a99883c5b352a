import { buildTaxonomy, putTaxonomyInForce, type CapabilityTreeRow } from '@spilno/taxonomy';

interface TitledNode {
  readonly code: string;
  readonly title: string;
}

/** Apart from the first page, which needs no vocabulary: loaded only where the installation has one of its own. */
export function putVocabularyInForce(english: readonly (TitledNode & { readonly facet: string })[], ukrainian: readonly TitledNode[], formerCodes: readonly { readonly code: string; readonly heir: string }[]): void {
  const titles = new Map(ukrainian.map(({ code, title }) => [code, title]));
  const rows = english.map(({ code, facet, title }) => ({ code, facet: facet as CapabilityTreeRow['facet'], titles: { en: title, uk: titles.get(code) ?? title } }));
  putTaxonomyInForce(buildTaxonomy(rows, Object.fromEntries(formerCodes.map(({ code, heir }) => [code, [heir]]))));
}
