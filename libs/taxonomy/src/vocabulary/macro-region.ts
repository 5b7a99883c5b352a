import type { Titles } from '../locale.ts';

export type MacroRegionCode = 'west' | 'north' | 'centre' | 'south' | 'east';

export interface MacroRegion {
  readonly code: MacroRegionCode;
  readonly titles: Titles;
}

/** As coarse as a place of a Ukrainian firm may ever be, and shown only where enough firms share it. */
export const MACRO_REGIONS: readonly MacroRegion[] = [
  { code: 'west', titles: { en: 'West of Ukraine', uk: 'Захід України', de: 'Westen der Ukraine' } },
  { code: 'north', titles: { en: 'North of Ukraine', uk: 'Північ України', de: 'Norden der Ukraine' } },
  { code: 'centre', titles: { en: 'Centre of Ukraine', uk: 'Центр України', de: 'Zentrum der Ukraine' } },
  { code: 'south', titles: { en: 'South of Ukraine', uk: 'Південь України', de: 'Süden der Ukraine' } },
  { code: 'east', titles: { en: 'East of Ukraine', uk: 'Схід України', de: 'Osten der Ukraine' } },
];

export const macroRegionByCode = (code: string): MacroRegion | undefined =>
  MACRO_REGIONS.find((region) => region.code === code);
