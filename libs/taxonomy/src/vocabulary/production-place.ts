import type { Titles } from '../locale.ts';

/** `either`: both are welcome; `open`: nothing was said. */
export type ProductionPlace = 'ukraine' | 'abroad' | 'either' | 'open';

export interface ProductionPlaceTerm {
  readonly code: ProductionPlace;
  readonly titles: Titles;
}

export const PRODUCTION_PLACES: readonly ProductionPlaceTerm[] = [
  { code: 'ukraine', titles: { en: 'In Ukraine', uk: 'В Україні', de: 'In der Ukraine' } },
  { code: 'abroad', titles: { en: 'Abroad', uk: 'За кордоном', de: 'Im Ausland' } },
  { code: 'either', titles: { en: 'Either', uk: 'Будь-де', de: 'Beides' } },
  { code: 'open', titles: { en: 'Left open', uk: 'Не визначено', de: 'Offen gelassen' } },
];

/** Whether two places of production can be one: only Ukraine against abroad cannot. */
export const placesAgree = (a: ProductionPlace, b: ProductionPlace): boolean =>
  a === b || a === 'either' || a === 'open' || b === 'either' || b === 'open';
