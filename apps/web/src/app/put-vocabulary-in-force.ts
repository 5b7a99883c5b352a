import { buildTaxonomy, putTaxonomyInForce, taxonomyInForce, type CapabilityTreeRow, type CodeAliases } from '@spilno/taxonomy';

interface TitledNode {
  readonly code: string;
  readonly title: string;
}

let aliases: CodeAliases = {};

/** Apart from the first page, which needs no vocabulary: loaded only where the installation has one of its own. */
export function putVocabularyInForce(english: readonly (TitledNode & { readonly facet: string })[], ukrainian: readonly TitledNode[], formerCodes: readonly { readonly code: string; readonly heir: string }[]): void {
  const titles = new Map(ukrainian.map(({ code, title }) => [code, title]));
  const rows = english.map(({ code, facet, title }) => ({ code, facet: facet as CapabilityTreeRow['facet'], titles: { en: title, uk: titles.get(code) ?? title } }));
  aliases = Object.fromEntries(formerCodes.map(({ code, heir }) => [code, [heir]]));
  putTaxonomyInForce(buildTaxonomy(rows, aliases));
}

/** Adds German titles to the nodes of the vocabulary in force. */
export function addGermanTitles(german: readonly TitledNode[]): void {
  const titles = new Map(german.map(({ code, title }) => [code, title]));
  putTaxonomyInForce(buildTaxonomy(taxonomyInForce().capabilities.map(({ code, facet, titles: own }) => ({ code, facet, titles: { ...own, de: titles.get(code) ?? own.en } })), aliases));
}
