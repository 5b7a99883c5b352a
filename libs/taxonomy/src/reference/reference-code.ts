import type { Capability } from '../capability/capability.ts';
import { CPV_TITLES } from './cpv-titles.data.ts';
import { EU_MILITARY_LIST_TITLES } from './eu-military-list-titles.data.ts';
import { FSC_TITLES } from './fsc-titles.data.ts';
import { NACE_TITLES } from './nace-titles.data.ts';

/** Ukrainian where the source has it. */
export interface ReferenceTitles {
  readonly en: string;
  readonly uk?: string;
}

export type ReferenceScheme = 'cpv' | 'fsc' | 'nace' | 'euMl';

/** A code of another classification that a capability points to. */
export interface ReferenceCode {
  readonly scheme: ReferenceScheme;
  readonly code: string;
  readonly titles: ReferenceTitles;
}

const TITLES: Readonly<Record<ReferenceScheme, Readonly<Record<string, ReferenceTitles>>>> = {
  cpv: CPV_TITLES,
  fsc: FSC_TITLES,
  nace: NACE_TITLES,
  euMl: EU_MILITARY_LIST_TITLES,
};

const SCHEMES: readonly ReferenceScheme[] = ['cpv', 'fsc', 'nace', 'euMl'];

/** The cross-references of a capability with their titles; the military list is a hint, never advice. */
export const referenceCodesOf = (capability: Capability): readonly ReferenceCode[] =>
  SCHEMES.flatMap((scheme) =>
    capability[scheme].map((code) => {
      const titles = TITLES[scheme][code];
      if (titles === undefined) throw new Error(`no title for ${scheme} ${code}`);
      return { scheme, code, titles };
    }),
  );
