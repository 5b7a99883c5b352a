import { referenceCodesOf, type ReferenceRelation, type TitleLanguage } from '@spilno/taxonomy';
import { ProductCode } from './suggest-capabilities.type.ts';

const MOST = 6;
const CLOSENESS: Readonly<Record<ReferenceRelation, number>> = { exact: 0, narrower: 1, broader: 2, related: 3 };

/** Codes of goods and trades that a node points to, the closest first; the military list is a hint of another kind and stands with the node. */
export const productCodesOf = (nodeCode: string, locale: TitleLanguage): ProductCode[] =>
  referenceCodesOf({ code: nodeCode })
    .flatMap(({ scheme, code, relation, titles }) => (relation === null ? [] : [{ scheme, code, relation, title: titles[locale] || titles.en }]))
    .sort((a, b) => CLOSENESS[a.relation] - CLOSENESS[b.relation])
    .slice(0, MOST)
    .map((code) => Object.assign(new ProductCode(), code));
