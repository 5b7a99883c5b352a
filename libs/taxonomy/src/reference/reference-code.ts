import type { CapabilityReferences } from '../capability/capability.ts';
import { capabilityRow } from '../capability/capability-row.ts';
import { CPV_TITLES } from './cpv-titles.data.ts';
import { EU_MILITARY_LIST_TITLES } from './eu-military-list-titles.data.ts';
import { FSC_TITLES } from './fsc-titles.data.ts';
import { NACE_TITLES } from './nace-titles.data.ts';

/** Ukrainian and German where the source has them; empty in English for a code that only this installation points to. */
export interface ReferenceTitles {
  readonly en: string;
  readonly uk?: string;
  readonly de?: string;
}

export type ReferenceScheme = keyof CapabilityReferences;

/** What a code is to a node, in the terms of SKOS mappings: a `broader` code covers more than the node. */
export type ReferenceRelation = 'exact' | 'broader' | 'narrower' | 'related';

/** A code of another classification that a capability points to. */
export interface ReferenceCode {
  readonly scheme: ReferenceScheme;
  readonly code: string;
  /** Null for the military list, which is a hint only. */
  readonly relation: ReferenceRelation | null;
  readonly titles: ReferenceTitles;
}

const TITLES: Readonly<Record<ReferenceScheme, Readonly<Record<string, ReferenceTitles>>>> = {
  cpv: CPV_TITLES,
  fsc: FSC_TITLES,
  nace: NACE_TITLES,
  euMl: EU_MILITARY_LIST_TITLES,
};

export const REFERENCE_SCHEMES: readonly ReferenceScheme[] = ['cpv', 'fsc', 'nace', 'euMl'];

const RELATIONS: Readonly<Record<string, ReferenceRelation>> = {
  '=': 'exact',
  '<': 'broader',
  '>': 'narrower',
  '~': 'related',
};

/** `<42620000` as relation and code; undefined when it does not begin with a relation sign. */
export function parseRelatedCode(text: string): { relation: ReferenceRelation; code: string } | undefined {
  const relation = RELATIONS[text.charAt(0)];
  return relation === undefined ? undefined : { relation, code: text.slice(1) };
}

const SHAPES: Readonly<Record<ReferenceScheme, RegExp>> = {
  cpv: /^\d{8}$/u,
  fsc: /^\d{2}(?:\d{2})?$/u,
  nace: /^(?:[A-U]|\d{2}(?:\.\d{1,2})?)$/u,
  euMl: /^ML(?:[1-9]|1\d|2[0-2])$/u,
};

/** Whether a code is written as those of its scheme are; the titles of one that no shipped capability points to are not known. */
export const isWellFormedReference = (scheme: ReferenceScheme, code: string): boolean => SHAPES[scheme].test(code);

/** The titles of a code of another classification; undefined for one that no capability points to. */
export const referenceTitles = (scheme: ReferenceScheme, code: string): ReferenceTitles | undefined =>
  Object.hasOwn(TITLES[scheme], code) ? TITLES[scheme][code] : undefined;

/** The cross-references of a capability with their titles; the military list is a hint, never advice. */
export const referenceCodesOf = ({ code: node }: { readonly code: string }): readonly ReferenceCode[] =>
  REFERENCE_SCHEMES.flatMap((scheme) =>
    (capabilityRow(node).references[scheme] ?? []).map((text) => {
      const { relation, code } =
        scheme === 'euMl' ? { relation: null, code: text } : (parseRelatedCode(text) ?? { relation: null, code: text });
      return { scheme, code, relation, titles: referenceTitles(scheme, code) ?? { en: '' } };
    }),
  );
